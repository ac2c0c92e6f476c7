import type { SheetLayout, SheetOperation } from "./operation";

/**
 * While sheets are being written they have other names, so formulas name a sheet by its id; the
 * brackets are of Unicode's private use area, where no text of a user has anything.
 */
const [OPEN, CLOSE] = ["\u{E000}", "\u{E001}"] as const;
const REFERENCE = /\u{E000}(\w+)\u{E001}/gu;

/** Stands before the cells of another sheet: `${sheetRef("bodies")}$A$9`. */
export const sheetRef = (id: string): string => `${OPEN}${id}${CLOSE}!`;

/** The sheet with that id that belongs to the same grant year. */
export const besides = (
  { ending }: SheetLayout,
  id: string,
  layouts: readonly SheetLayout[],
): SheetLayout => layouts.find((other) => other.ending === ending && other.id === id)!;

type NameOf = (id: string) => string;

/** The operation with the names that the sheets have now. */
export function withSheetNames<Operation extends SheetOperation>(
  operation: Operation,
  nameOf: NameOf,
): Operation {
  const named = (text: string): string =>
    text.replace(REFERENCE, (_, id: string) => `'${nameOf(id).replaceAll("'", "''")}'`);
  switch (operation.kind) {
    case "cells":
      return {
        ...operation,
        cells: operation.cells.map((row) =>
          row.map((cell) => (typeof cell === "object" ? { formula: named(cell.formula) } : cell)),
        ),
      };
    case "condition":
      return { ...operation, formula: named(operation.formula) };
    case "link":
      return { ...operation, to: named(operation.to) };
    case "chart":
      return operation.sheet === undefined
        ? operation
        : { ...operation, sheet: nameOf(operation.sheet) };
    default:
      return operation;
  }
}
