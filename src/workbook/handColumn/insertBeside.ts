import { cellAddress } from "../../xlsx/model/zone";
import { callsKim } from "../inspect/enteredAnew";
import { runExcel } from "../runExcel";
import { formulaOf } from "./call";
import type { HandColumn } from "./handColumn";
import type { Proposal } from "./proposal";

/** A formula that was inserted, to be taken back. */
export interface InsertedColumn {
  readonly sheetId: string;
  /** "D2", the cell of the formula. */
  readonly address: string;
  /** Of all cells that its result fills, as they were. */
  readonly numberFormat: readonly (readonly string[])[];
}

const cellsBeside = (sheet: Excel.Worksheet, { top, bottom }: HandColumn, column: number) =>
  sheet.getRangeByIndexes(top, column, bottom - top + 1, 1);

/**
 * Writes the formula into the first row of a column beside, in the number formats of the hand
 * column. Answers nothing, and writes nothing, if something stands there by now.
 */
export const insertBeside = (
  hand: HandColumn,
  { call }: Proposal,
  column: number,
): Promise<InsertedColumn | undefined> =>
  runExcel(async (context) => {
    const { id } = hand.sheet.used;
    const sheet = context.workbook.worksheets.getItem(id);
    const beside = cellsBeside(sheet, hand, column).load("formulas,numberFormat");
    const own = cellsBeside(sheet, hand, hand.column).load("numberFormat");
    await context.sync();
    const isBlank = (beside.formulas as unknown[][]).every(([content]) => content === "");
    if (!isBlank) return undefined;
    const numberFormat = beside.numberFormat as string[][];
    beside.numberFormat = own.numberFormat;
    beside.getCell(0, 0).formulas = [[formulaOf(call, "en")]];
    await context.sync();
    return { sheetId: id, address: cellAddress(hand.top, column), numberFormat };
  });

/** Takes the formula back, if it still stands there; answers whether it did. */
export const takeBack = ({ sheetId, address, numberFormat }: InsertedColumn): Promise<boolean> =>
  runExcel(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheetId).getRange(address).load("formulas");
    await context.sync();
    if (!callsKim(String(cell.formulas[0]![0]))) return false;
    cell.clear("Contents");
    cell.getResizedRange(numberFormat.length - 1, 0).numberFormat = numberFormat as string[][];
    await context.sync();
    return true;
  });
