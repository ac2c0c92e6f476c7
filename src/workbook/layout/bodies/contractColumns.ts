import { fieldIsUsed } from "../fieldIsUsed";
import { inputColumn, type LayoutInput } from "../input";
import type { Column } from "../table";
import { keptCell } from "../keptCell";
import { methodCell } from "../sourceRows";
import { masksOf, sumOf } from "./masks";
import { hasRegions, inRegion, isInRefinancingRegion } from "./partyColumns";
import type { ColumnOf } from "../columnIds";

export type ContractColumn =
  "from" | "to" | "months" | "contract" | "amount" | "entitlement" | "chain" | "paper";

const KEPT_POSTS = ["ki", "assistants", "refinanced"] as const;

/** From the days of each contract to its sum. */
export function contractColumns(input: LayoutInput): Column<ColumnOf<"bodies">>[] {
  const { ref, texts, grantYear } = input;
  const { columns, groups } = texts;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);

  const amount = (): string => {
    const kept = sumOf(KEPT_POSTS.map((row) => keptCell(input, row, "amount")));
    return `ROUND(IF(${masksOf(input).isRecipient},${kept},${r("contract")}),2)`;
  };
  /** Each contract is rounded once; where the chain is broken, each body stands alone. */
  const forward = (): string => {
    const fte = `IF(${masksOf(input).isForwarded},${r("fte")},0)`;
    const branches = `IFERROR(KIM.BRANCH(${r("name")},${r("payer")}),"")`;
    return `KIM.FORWARD(${fte},${ref.needed("rate")},${r("from")},${r("to")},${methodCell(input)},${branches})`;
  };
  const withItems: Column<ColumnOf<"bodies">> = {
    id: "entitlement",
    header: columns.entitlement,
    format: "money",
    spill: () => {
      const items = keptCell(input, "items", "amount");
      return `ROUND(${r("amount")}+IF(${masksOf(input).isRecipient},${items},0),2)`;
    },
    total: true,
  };
  const paper = (): string => {
    const step = ref.field("paperStep");
    return `IF(${step}=0,${r("chain")},ROUND(${r("chain")}/IF(${step}=0,1,${step}),0)*${step})`;
  };

  return [
    inputColumn(input, "bodies", "start", groups.contract),
    inputColumn(input, "bodies", "end"),
    {
      id: "from",
      header: columns.from,
      format: "day",
      spill: () => dayFormula(input, "start", "from"),
    },
    { id: "to", header: columns.to, format: "day", spill: () => dayFormula(input, "end", "to") },
    {
      id: "months",
      header: columns.months,
      format: "months",
      spill: () => `KIM.MONTHS(${r("from")},${r("to")},${methodCell(input)})`,
    },
    { id: "contract", header: columns.contract, format: "money", spill: forward, total: true },
    {
      id: "amount",
      header: columns.amount,
      format: "money",
      spill: amount,
      total: true,
    },
    ...(grantYear.items.length > 0 ? [withItems] : []),
    {
      id: "chain",
      header: columns.chain,
      format: "money",
      spill: () => `KIM.CHAIN(${r("name")},${r("payer")},${r(entitlementColumn(input))})`,
    },
    { id: "paper", header: columns.paper, format: "money", spill: paper },
    ...(fieldIsUsed(grantYear, "contractAmount")
      ? [inputColumn(input, "bodies", "contractAmount")]
      : []),
  ];
}

/** What a body may keep: with items of module 1 a column of its own. */
export const entitlementColumn = ({ grantYear }: LayoutInput): "entitlement" | "amount" =>
  grantYear.items.length > 0 ? "entitlement" : "amount";

/** The day that holds: the region's if it refinances, else the body's own, else the region's. */
function dayFormula(input: LayoutInput, field: "start" | "end", day: "from" | "to"): string {
  const { ref } = input;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  const usual = ref.field(field);
  if (!hasRegions(input)) return `IF(${r("name")}="","",IF(${r(field)}<>"",${r(field)},${usual}))`;
  const ofRegion = inRegion(input, ref.range("regions", day), usual);
  const others = `IF(${r("region")}="",${usual},${ofRegion})`;
  const own = `IF(${r(field)}<>"",${r(field)},${others})`;
  return `IF(${r("name")}="","",IF(${isInRefinancingRegion(input)},${ofRegion},${own}))`;
}
