import { cellAddress, type Zone } from "../../xlsx/model/zone";
import { callsKim } from "../inspect/enteredAnew";
import { isError } from "../inspect/errorFinding";
import type { SheetCells } from "../inspect/sheetCells";
import { headingOf, isHeadingRow, nameOfRow } from "./labels";
import { isTotalRow } from "./totalRow";

/** A column of numbers that were typed or rounded by hand: one row for each recipient. */
export interface HandColumn {
  readonly sheet: SheetCells;
  readonly column: number;
  /** Rows counted from 0, both included. */
  readonly top: number;
  readonly bottom: number;
  /** Row by row; undefined where nothing stands. */
  readonly values: readonly (number | undefined)[];
  /** Who gets it: a text of the row, or the cell itself. */
  readonly names: readonly string[];
  readonly heading: string;
  /** Its own total below. */
  readonly totalRow?: number;
}

/** Why a selection is none; `locales` has a sentence for each. */
export type RefusalCode =
  | "pending"
  | "notOneColumn"
  | "noNumbers"
  | "tooFew"
  | "tooLong"
  | "notANumber"
  | "isError"
  | "negative"
  | "subtotal"
  | "callsKim";

export interface RefusedColumn {
  readonly refused: RefusalCode;
  /** The cell that is the reason, or the selection. */
  readonly at: string;
}

/** More recipients than any grant has. */
const MOST_ROWS = 2000;

/**
 * The numbers of a selection: of one cell those above and below it too, of a longer selection what
 * is left without headings, blanks at its ends and totals below.
 */
export function handColumn(sheet: SheetCells, selected: Zone): HandColumn | RefusedColumn {
  const column = selected.left;
  const at = cellAddress(Math.max(selected.top, sheet.used.top), column);
  if (selected.left !== selected.right) return { refused: "notOneColumn", at };
  const isOne = selected.top === selected.bottom;
  const numberAt = (row: number): number | undefined => {
    const value = sheet.valueAt(row, column);
    return typeof value === "number" ? value : undefined;
  };
  let top = Math.max(selected.top, sheet.used.top);
  let bottom = Math.min(selected.bottom, sheet.bottom - 1);
  if (isOne && numberAt(top) !== undefined) {
    while (numberAt(top - 1) !== undefined) top--;
    while (numberAt(bottom + 1) !== undefined) bottom++;
  }
  while (top <= bottom && isAboveData(sheet, top, column)) top++;
  let totalRow: number | undefined;
  const isLoose = (row: number): boolean => {
    if (sheet.valueAt(row, column) === "") return true;
    if (!isTotalRow(sheet, row, column, top)) return false;
    totalRow = row;
    return true;
  };
  while (bottom >= top && isLoose(bottom)) bottom--;
  if (bottom < top) return { refused: "noNumbers", at };
  if (bottom - top >= MOST_ROWS) return { refused: "tooLong", at };
  totalRow ??= totalBelow(sheet, column, top, bottom);
  const values: (number | undefined)[] = [];
  for (let row = top; row <= bottom; row++) {
    const refused = reasonAgainst(sheet, row, column, top);
    if (refused) return { refused, at: cellAddress(row, column) };
    values.push(numberAt(row));
  }
  if (values.filter((value) => value !== undefined).length < 2) return { refused: "tooFew", at };
  return {
    ...{ sheet, column, top, bottom, values },
    names: values.map((_, index) => nameOfRow(sheet, top + index, column)),
    heading: headingOf(sheet, column, top),
    ...(totalRow !== undefined && { totalRow }),
  };
}

/** Blank, a word, or a number that is a heading. A number that is a text belongs to the data. */
function isAboveData(sheet: SheetCells, row: number, column: number): boolean {
  const value = sheet.valueAt(row, column);
  if (isError(value)) return false;
  const isNumber = typeof value === "number" || /^[^\p{L}]*\d[^\p{L}]*$/u.test(String(value));
  return !isNumber || isHeadingRow(sheet, row, column);
}

/** The total that stands below what was selected, with a blank row between at most. */
const totalBelow = (sheet: SheetCells, column: number, top: number, bottom: number) =>
  [bottom + 1, bottom + 2].find(
    (row) => sheet.valueAt(row, column) !== "" && isTotalRow(sheet, row, column, top),
  );

function reasonAgainst(sheet: SheetCells, row: number, column: number, top: number) {
  const value = sheet.valueAt(row, column);
  const content = sheet.contentAt(row, column);
  if (typeof content === "string" && content.startsWith("=") && callsKim(content))
    return "callsKim";
  if (isError(value)) return "isError";
  if (value === "") return undefined;
  if (typeof value !== "number") return "notANumber";
  if (value < 0) return "negative";
  return isTotalRow(sheet, row, column, top) ? "subtotal" : undefined;
}
