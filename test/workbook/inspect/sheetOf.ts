import type { Inspected } from "../../../src/workbook/inspect/inspected";
import { SheetCells } from "../../../src/workbook/inspect/sheetCells";
import { zoneOf } from "../../../src/xlsx/model/address";

/** What cells hold, by address: a constant, or a formula with what it shows. */
export type Contents = Readonly<
  Record<string, string | number | readonly [formula: string, shown: string | number]>
>;

/** A workbook with one sheet of these cells. */
export function sheetOf(
  contents: Contents,
  more: Partial<Omit<Inspected, "sheets">> = {},
): Inspected {
  const [rows, columns] = [12, 8];
  const blank = () => Array.from({ length: rows }, () => Array<unknown>(columns).fill(""));
  const [values, formulas] = [blank(), blank()];
  for (const [address, content] of Object.entries(contents)) {
    const { top, left } = zoneOf(address)!;
    const [formula, shown] = Array.isArray(content) ? content : [content, content];
    formulas[top]![left] = formula;
    values[top]![left] = shown;
  }
  const used = { name: "Tabelle1", id: "1", top: 0, left: 0, values, formulas, spills: [] };
  return { sheets: [new SheetCells(used)], tables: [], names: [], ...more };
}
