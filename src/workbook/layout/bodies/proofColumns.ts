import { inputColumn, type LayoutInput } from "../input";
import type { Column } from "../table";
import { entitlementColumn } from "./contractColumns";
import type { ColumnOf } from "../columnIds";

export type ProofColumn = "accepted" | "repayment" | "outstanding" | "settledShare";

/** What was paid and proven, and what follows from it: one formula fills four columns. */
export function proofColumns(input: LayoutInput): Column<ColumnOf<"bodies">>[] {
  const { ref, texts } = input;
  const { accepted, repayment, outstanding, settledShare } = texts.columns;
  const r = (column: ColumnOf<"bodies">): string => ref.range("bodies", column);
  /** A proof without any entitlement settles nothing; the rows of others are not touched by it. */
  const settle = (): string => {
    const entitled = r(entitlementColumn(input));
    const isEmpty = `(${entitled}=0)*(${r("proven")}>0)`;
    const proven = `IF(${entitled}=0,0,${r("proven")})`;
    return `IF(${isEmpty},"",KIM.SETTLE(${proven},${entitled},${r("paid")}))`;
  };
  const column = (id: ProofColumn, header: string): Column<ColumnOf<"bodies">> => ({
    id,
    header,
    format: "money",
    total: true,
  });
  return [
    inputColumn(input, "bodies", "paid", texts.groups.proof),
    inputColumn(input, "bodies", "proven"),
    { ...column("accepted", accepted), spill: settle },
    column("repayment", repayment),
    column("outstanding", outstanding),
    column("settledShare", settledShare),
  ];
}
