import { inputColumn, type LayoutInput } from "../input";
import { quoted } from "../references";
import type { Column } from "../table";
import type { ColumnOf } from "../columnIds";

export type PartyColumn = "role" | "group";

/** Who takes part: name, kind, region, payer, and the role that follows from them. */
export function partyColumns(input: LayoutInput): Column<ColumnOf<"bodies">>[] {
  const { ref, texts } = input;
  const { recipient, forwarded, refinanced } = texts.roles;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const isIn = hasRegions(input);
  const fields = ["name", "kind", ...(isIn ? (["region"] as const) : []), "payer"] as const;

  const role = (): string => {
    const others = isIn
      ? `IF(${isInRefinancingRegion(input)},${quoted(refinanced)},${quoted(forwarded)})`
      : quoted(forwarded);
    const unpaid = `SUM((${r("name")}<>"")*(${r("payer")}=""))`;
    return `IF(${r("name")}="","",IF((${r("payer")}="")*(${unpaid}=1),${quoted(recipient)},${others}))`;
  };
  /** The number of the region; 0 for who stands alone. */
  const group: Column<ColumnOf<"bodies">> = {
    id: "group",
    header: texts.columns.group,
    format: "number",
    spill: () => {
      const isOutside = `(${r("role")}="")+(${r("role")}=${quoted(recipient)})`;
      const number = inRegion(input, ref.range("regions", "number"), "0");
      return `IF(${isOutside},"",IF(${r("region")}="",0,${number}))`;
    },
  };

  return [
    ...fields.map((field) => inputColumn(input, "bodies", field)),
    { id: "role", header: texts.columns.role, format: "general", spill: role },
    ...(isIn ? [group] : []),
  ];
}

/** Whether the sheet has regions at all. */
export const hasRegions = ({ grantYear }: LayoutInput): boolean =>
  grantYear.regions.length > 0 || grantYear.bodies.some(({ region }) => region !== undefined);

/** What a column of the regions says about the region of each body. */
export function inRegion({ ref }: LayoutInput, column: string, otherwise: string): string {
  const [own, names] = [ref.range("bodies", "region"), ref.range("regions", "name")];
  return `XLOOKUP(TRIM(${own}),TRIM(${names}),${column},${otherwise})`;
}

/** Rows whose region refinances. */
export function isInRefinancingRegion(input: LayoutInput): string {
  const { ref, texts } = input;
  const model = inRegion(input, ref.range("regions", "model"), '""');
  return `(${ref.range("bodies", "region")}<>"")*(${model}=${quoted(texts.words.REFINANCING)})`;
}
