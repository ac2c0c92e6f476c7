import { cellAddress } from "../../xlsx/model/zone";
import { type FormulaParts, formulaParts } from "../formulaParts";
import type { CellFinding, CellFindingCode, Change } from "./cellFinding";
import { enteredAnew } from "./enteredAnew";
import type { SheetCells } from "./sheetCells";

/** A cell whose formula calls KIM. */
export interface KimCell {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  /** As it stands there. */
  readonly formula: string;
  /** Of the formula with the names as Excel reads them. */
  readonly parts: FormulaParts;
  readonly value: unknown;
}

export function kimCell(sheet: SheetCells, row: number, column: number, formula: string): KimCell {
  const parts = formulaParts(enteredAnew(formula));
  return { sheet, row, column, formula, parts, value: sheet.valueAt(row, column) };
}

/** What is wrong with a cell. */
export const found = (
  code: CellFindingCode,
  { sheet, row, column }: Pick<KimCell, "sheet" | "row" | "column">,
  detail: string,
  more: Pick<CellFinding, "at" | "remedy"> = {},
): CellFinding => ({
  ...{ code, detail, sheetName: sheet.name, sheetId: sheet.used.id },
  ...{ address: cellAddress(row, column), ...more },
});

/** What a cell is to hold in place of what it holds. */
export const change = (sheet: SheetCells, row: number, column: number, after: unknown): Change => ({
  ...{ sheetName: sheet.name, sheetId: sheet.used.id, address: cellAddress(row, column) },
  ...{ before: sheet.contentAt(row, column), after },
  ...(sheet.isText(row, column) && { isText: true as const }),
});
