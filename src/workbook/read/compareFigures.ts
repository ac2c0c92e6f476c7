import type { Plan } from "../../engine/grantYear/plan";
import { FIGURES } from "../figures";
import { cellName } from "../naming";
import { isPending } from "./isPending";
import type { NamedSheet } from "./readRanges";
import type { SheetFinding } from "./sheetFinding";

/**
 * Whether the sheet shows what the plan of its grant year says. `rows`: the rows of the sheet in
 * which the bodies of the plan stand. A figure that the plan does not have may be blank or 0 there;
 * one that is still being calculated is not compared.
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
  return Object.entries(FIGURES).flatMap(([figure, { of, isOptional }]): SheetFinding[] => {
    const column = cells.get(cellName(figure, "plan"));
    if (!column)
      return isOptional ? [] : [{ code: "cellsMissing", where: { list: "bodies", field: figure } }];
    return planned.flatMap((row): SheetFinding[] => {
      const at = rows[row.index];
      if (at === undefined) return [];
      const received = column.values[at - column.row]?.[0] ?? "";
      const expected = of(row);
      if (isSame(expected, received) || isPending(received)) return [];
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
