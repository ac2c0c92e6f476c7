import { absolute } from "../layout/address";
import { isOrnament } from "../layout/isOrnament";
import type { Area, Cell, SheetLayout } from "../layout/operation";
import { withSheetNames } from "../layout/sheetRef";
import { applyContent } from "../write/applyContent";
import { joinedCells } from "../write/joinedCells";
import { cellsOf } from "./tableRows";

/** A cell that holds something else than was written into it. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

/** The rows and columns that a layout writes to. */
export function extentOf(layouts: readonly SheetLayout[]): Area {
  const areas = layouts.flatMap(({ operations }) =>
    operations.filter((operation) => !isOrnament(operation)).map(({ area }) => area),
  );
  return {
    ...{ row: 0, column: 0 },
    rows: Math.max(...areas.map(({ row, rows }) => row + rows)),
    columns: Math.max(...areas.map(({ column, columns }) => column + columns)),
  };
}

/**
 * What a user has put into cells of a page: typed over a formula or a label, or into a blank cell.
 * Where a formula may spill, what stands in a blank cell may be its result.
 */
export function ownCells(
  layout: SheetLayout,
  formulas: readonly (readonly unknown[])[],
): OwnCell[] {
  const written = cellsOf(layout);
  const anchors = [...written].flatMap(([place, cell]) =>
    typeof cell === "object" && maySpill(cell.formula) ? [place.split(" ").map(Number)] : [],
  );
  const isSpilled = (row: number, column: number): boolean =>
    anchors.some(([top, left]) => row >= top! && column >= left!);
  return formulas.flatMap((line, row) =>
    line.flatMap((content, column): OwnCell[] => {
      const cell = written.get(`${row} ${column}`);
      const isOwn = cell === undefined ? content !== "" && !isSpilled(row, column) : differs(cell);
      return isOwn ? [{ row, column, content: content as OwnCell["content"] }] : [];

      function differs(expected: Cell): boolean {
        if (typeof expected === "object") return !String(content).startsWith("=");
        return String(content) !== String(expected);
      }
    }),
  );
}

/** Only results of KIM and spilled references fill more cells than their own. */
const maySpill = (formula: string): boolean => /KIM\.|#|UNIQUE\(|SEQUENCE\(|FILTER\(/.test(formula);

/** All that cells hold but what users have noted at them: `clear()` alone takes that along. */
const WRITTEN = ["Contents", "RemoveHyperlinks", "Formats"] as const;

/** Queues writing a page anew, in the place of what KIM has written there before. */
export function rewritePage(
  sheet: Excel.Worksheet,
  layout: SheetLayout,
  extent: Area,
  nameOf: (id: string) => string,
): void {
  const range = sheet.getRange(absolute(extent));
  for (const part of WRITTEN) range.clear(part);
  range.dataValidation.clear();
  const operations = layout.operations
    .filter((operation) => !isOrnament(operation))
    .map((operation) => withSheetNames(operation, nameOf));
  const cells = operations.filter((operation) => operation.kind === "cells");
  for (const operation of joinedCells(cells)) applyContent(sheet, operation);
  for (const operation of operations)
    if (operation.kind !== "cells") applyContent(sheet, operation);
}
