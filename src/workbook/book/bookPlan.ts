import type { SheetOperation } from "../layout/operation";
import { unfinishedName } from "../naming";
import type { WriteOperation, WritePlan } from "../write/writePlan";
import type { SheetId } from "./bookNames";
import type { BookSheet } from "./pages/bookSheet";
import { withSheetNames } from "./sheetRef";

/**
 * All changes that make these sheets. Excel takes a formula only when the sheets, tables and names
 * it speaks of are there: first what is typed, then the tables, the names, the formulas, and last
 * how everything looks. The sheets get their own names at the very end.
 */
export function bookPlan(sheets: readonly BookSheet[]): WritePlan {
  const unfinished = (id: SheetId): string =>
    unfinishedName(sheets.find((sheet) => sheet.id === id)!.sheetName);
  const phases: Record<Phase, WriteOperation[]> = {
    inputs: [],
    tables: [],
    formulas: [],
    looks: [],
  };
  for (const { id, operations } of sheets)
    for (const operation of operations)
      phases[phaseOf(operation)].push({
        kind: "onSheet",
        sheet: unfinished(id),
        operation: named(operation, unfinished),
      });
  return {
    operations: [
      ...sheets.map(({ id }) => ({ kind: "addSheet", sheet: unfinished(id) }) as const),
      ...phases.inputs,
      ...phases.tables,
      ...sheets.flatMap(({ id, names }) =>
        names.map((name) => ({ kind: "addName", sheet: unfinished(id), ...name }) as const),
      ),
      ...phases.formulas,
      ...phases.looks,
      ...sheets.map(
        ({ id, sheetName }) =>
          ({ kind: "finishSheet", sheet: unfinished(id), to: sheetName }) as const,
      ),
    ],
    sheets: sheets.map(({ id, sheetName }) => ({
      unfinished: unfinished(id),
      finished: sheetName,
    })),
    names: sheets.flatMap(({ names }) => names.map(({ name }) => name)),
  };
}

type Phase = "inputs" | "tables" | "formulas" | "looks";

function phaseOf(operation: SheetOperation): Phase {
  if (operation.kind === "table") return "tables";
  if (operation.kind !== "cells") return "looks";
  return operation.cells.flat().some((cell) => typeof cell === "object") ? "formulas" : "inputs";
}

/** The operation with the names its formulas need now. */
function named(operation: SheetOperation, nameOf: (id: SheetId) => string): SheetOperation {
  switch (operation.kind) {
    case "cells":
      return {
        ...operation,
        cells: operation.cells.map((row) =>
          row.map((cell) =>
            typeof cell === "object" ? { formula: withSheetNames(cell.formula, nameOf) } : cell,
          ),
        ),
      };
    case "condition":
      return { ...operation, formula: withSheetNames(operation.formula, nameOf) };
    case "link":
      return { ...operation, to: withSheetNames(operation.to, nameOf) };
    default:
      return operation;
  }
}
