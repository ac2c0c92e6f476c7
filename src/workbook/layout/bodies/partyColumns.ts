import { inputColumn, type LayoutInput } from "../input";
import { quoted } from "../references";
import type { Column } from "../table";

/** Who takes part: name, kind, region, payer, and the role that follows from them. */
export function partyColumns(input: LayoutInput): Column[] {
  const { ref, texts } = input;
  const r = (column: string): string => ref.range("bodies", column);
  const fields = ["name", "kind", ...(hasRegions(input) ? ["region"] : []), "payer"];

  const role = (): string => {
    const { recipient, forwarded, refinanced } = texts.roles;
    const others = hasRegions(input)
      ? `IF(${isInRefinancingRegion(input)},${quoted(refinanced)},${quoted(forwarded)})`
      : quoted(forwarded);
    const unpaid = `SUMPRODUCT((${r("name")}<>"")*(${r("payer")}=""))`;
    return `IF(${r("name")}="","",IF((${r("payer")}="")*(${unpaid}=1),${quoted(recipient)},${others}))`;
  };

  return [
    ...fields.map((field) => inputColumn(input, "bodies", field)),
    { id: "role", header: texts.columns.role, format: "general", spill: role },
  ];
}

/** Whether the sheet has regions at all. */
export const hasRegions = ({ grantYear }: LayoutInput): boolean =>
  grantYear.regions.length > 0 || grantYear.bodies.some(({ region }) => region !== undefined);

/** Rows whose region refinances. */
export function isInRefinancingRegion({ ref, texts }: LayoutInput): string {
  const region = ref.range("bodies", "region");
  const model = `XLOOKUP(TRIM(${region}),TRIM(${ref.range("regions", "name")}),${ref.range("regions", "model")},"")`;
  return `(${region}<>"")*(${model}=${quoted(texts.words.REFINANCING)})`;
}
