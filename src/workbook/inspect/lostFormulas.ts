import { LANGUAGES } from "../../locales/language";
import { bookSheets } from "../book/bookSheets";
import { isCalculation } from "../book/bookNames";
import type { BookSheet } from "../book/pages/bookSheet";
import { withSheetNames } from "../layout/sheetRef";
import { sameSheetName } from "../naming";
import type { ReadGrantYear } from "../read/readGrantYear";
import type { CellFinding } from "./cellFinding";
import { change, found } from "./kimCell";
import type { SheetCells } from "./sheetCells";

/** Where rows or columns were put in between, nothing stands where it was written. */
const ENOUGH = 0.8;

interface Expected {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

type Written = Pick<ReadGrantYear, "grantYear" | "variant">;

/** The names of the sheets of a grant year that the workbook still has. */
export const sheetsOf = (read: Written, sheets: readonly SheetCells[]): string[] =>
  layoutsOf(read, sheets).flatMap((layout) => sheetNamed(sheets, layout)?.name ?? []);

/**
 * The formulas that the sheets of a grant year have lost: typed over, pasted over or deleted. Each
 * can be put back, for the same grant year gives the same sheets. Values that were pasted over its
 * result go: on the sheets between inputs and results all that stand below it, on pages those of
 * the list without a gap.
 */
export function lostFormulas(read: Written, sheets: readonly SheetCells[]): CellFinding[] {
  const book = layoutsOf(read, sheets);
  const nameOf = (id: string): string => book.find((each) => each.id === id)!.sheetName;
  return book.flatMap((layout) => {
    const sheet = sheetNamed(sheets, layout);
    if (!sheet) return [];
    const expected = formulasOf(layout, nameOf);
    const isStep = isCalculation(layout.id);
    const lost = expected.filter(({ row, column }) => !holdsFormula(sheet, row, column));
    if (lost.length > expected.length * (1 - ENOUGH)) return [];
    return lost.map(({ row, column, formula }) => {
      const pasted = isStep
        ? constantsBelow(sheet, row, column).map((each) => [each, column] as const)
        : pastedList(sheet, layout, row, column);
      const remedy = [
        ...pasted.map((place) => change(sheet, ...place, "")),
        change(sheet, row, column, formula),
      ];
      const shown = String(sheet.valueAt(row, column));
      return found("formulaLost", { sheet, row, column }, shown, { remedy });
    });
  });
}

/** In the language in which they were written. */
function layoutsOf(
  { grantYear, variant }: Written,
  sheets: readonly SheetCells[],
): readonly BookSheet[] {
  const there = (layouts: readonly BookSheet[]): number =>
    layouts.filter((layout) => sheetNamed(sheets, layout)).length;
  const [german, english] = LANGUAGES.map((language) => bookSheets(grantYear, language, variant));
  return there(english!) > there(german!) ? english! : german!;
}

const sheetNamed = (sheets: readonly SheetCells[], { sheetName }: BookSheet) =>
  sheets.find(({ name }) => sameSheetName(name, sheetName));

const formulasOf = (layout: BookSheet, nameOf: (id: string) => string): Expected[] =>
  layout.operations.flatMap((operation) => {
    if (operation.kind !== "cells") return [];
    const { area, cells } = withSheetNames(operation, nameOf);
    return cells.flatMap((line, row) =>
      line.flatMap((cell, column): Expected[] =>
        typeof cell === "object"
          ? [{ row: area.row + row, column: area.column + column, formula: `=${cell.formula}` }]
          : [],
      ),
    );
  });

const holdsFormula = (sheet: SheetCells, row: number, column: number): boolean =>
  String(sheet.contentAt(row, column)).startsWith("=");

/** Values in place of a list, beside and below its formula, where the sheet has written nothing. */
function pastedList(sheet: SheetCells, layout: BookSheet, top: number, left: number) {
  const written = layout.operations.filter(({ kind }) => kind === "cells").map(({ area }) => area);
  const isPasted = (row: number, column: number): boolean =>
    sheet.hasConstant(row, column) &&
    !written.some(
      (area) =>
        area.row <= row &&
        row < area.row + area.rows &&
        area.column <= column &&
        column < area.column + area.columns,
    );
  const places: (readonly [row: number, column: number])[] = [];
  for (let row = top; row === top || isPasted(row, left); row++)
    for (let column = left; column === left || isPasted(row, column); column++)
      if (row > top || column > left) places.push([row, column]);
  return places;
}

/** Values that were pasted over a result, below its formula. */
function constantsBelow(sheet: SheetCells, from: number, column: number): number[] {
  const rows: number[] = [];
  for (let row = from + 1; row < sheet.bottom; row++)
    if (sheet.hasConstant(row, column)) rows.push(row);
  return rows;
}
