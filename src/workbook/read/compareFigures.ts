import type { Plan } from "../../engine/grantYear/plan";
import type { PlanRow } from "../../engine/grantYear/planRows";
import { cellName } from "../naming";
import type { NamedSheet } from "./readRanges";
import type { SheetFinding } from "./sheetFinding";

/** Figures of the plan that stand on the sheet, by their names there. */
const FIGURES: Readonly<Record<string, (row: PlanRow) => number | undefined>> = {
  share: ({ rawShare }) => rawShare,
  fte: ({ fte }) => fte,
  amount: ({ amount }) => amount,
  chainAmount: ({ chainAmount }) => chainAmount,
  personnelCost: ({ personnelCost }) => personnelCost,
  topUp: ({ topUp }) => topUp,
  ownShare: ({ ownShare }) => ownShare,
  accepted: ({ settlement }) => settlement?.accepted,
  repayment: ({ settlement }) => settlement?.repayment,
  outstanding: ({ settlement }) => settlement?.outstanding,
};
/** Not on every sheet. */
const OPTIONAL = ["topUp"];

/**
 * Whether the sheet shows what the plan of its grant year says. `rows`: the rows of the sheet in
 * which the bodies of the plan stand. A figure that the plan does not have may be blank or 0 there.
 */
export function compareFigures(
  { cells }: NamedSheet,
  { rows: planned, findings }: Plan,
  rows: readonly number[],
): SheetFinding[] {
  const isExplained = findings.some(({ severity }) => severity === "error");
  // One error may stand for a whole column, or for the four of a settlement, where the plan
  // confines it to some rows.
  const hasErrors = Object.keys(FIGURES).some((figure) =>
    cells.get(cellName(figure, "plan"))?.values.some(([value]) => isError(value)),
  );
  return Object.entries(FIGURES).flatMap(([figure, valueOf]): SheetFinding[] => {
    const column = cells.get(cellName(figure, "plan"));
    if (!column)
      return OPTIONAL.includes(figure)
        ? []
        : [{ code: "cellsMissing", where: { list: "bodies", field: figure } }];
    return planned.flatMap((row): SheetFinding[] => {
      const at = rows[row.index];
      if (at === undefined) return [];
      const received = column.values[at - column.row]?.[0] ?? "";
      const expected = valueOf(row);
      if (isSame(expected, received)) return [];
      const isMissing = expected === undefined || (hasErrors && typeof received !== "number");
      if (isExplained && isMissing) return [];
      const where = { list: "bodies", index: row.index, name: row.name, field: figure } as const;
      return [
        {
          code: "figureDiffers",
          where,
          ...(expected === undefined ? {} : { expected }),
          received: typeof received === "number" ? received : String(received),
        },
      ];
    });
  });
}

const isError = (value: unknown): boolean => /^#[A-Z/0]+[!?]?$/.test(String(value));

const CLOSE = 1e-9;

function isSame(expected: number | undefined, received: unknown): boolean {
  if (typeof received === "number") return Math.abs(received - (expected ?? 0)) < CLOSE;
  return expected === undefined || (expected === 0 && received === "");
}
