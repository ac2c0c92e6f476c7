import { inputColumn, type LayoutInput } from "../input";
import type { Column } from "../table";
import { entitlementColumn } from "./contractColumns";

/** What was paid and proven, and what follows from it: one formula fills four columns. */
export function proofColumns(input: LayoutInput): Column[] {
  const { ref, texts } = input;
  const { accepted, repayment, outstanding, settledShare } = texts.columns;
  const r = (column: string): string => ref.range("bodies", column);
  const settle = (): string =>
    `KIM.SETTLE(${r("proven")},${r(entitlementColumn(input))},${r("paid")})`;
  const column = (id: string, header: string): Column => ({
    id,
    header,
    format: "money",
    total: true,
  });
  return [
    inputColumn(input, "bodies", "paid", texts.groups.proof),
    inputColumn(input, "bodies", "proven"),
    { ...column("accepted", accepted), figure: "accepted", spill: settle },
    { ...column("repayment", repayment), figure: "repayment" },
    { ...column("outstanding", outstanding), figure: "outstanding" },
    column("settledShare", settledShare),
  ];
}
