import { SpreadsheetGrid } from "../../../src/workbench/host/osheet/spreadsheetGrid";
import { workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import type { Area } from "../../../src/workbench/host/area";
import type { CellValue } from "../../../src/workbench/host/grid";
import { parseAddress } from "../../../src/workbench/host/model/address";
import type { Model } from "../../../src/workbench/spreadsheet/library";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";

export type Contents = Readonly<Record<string, CellValue>>;

export interface Book {
  readonly model: Model;
  readonly grid: SpreadsheetGrid;
  /** "Stellen!A2:B3". */
  area(address: string): Area;
  sheetId(name: string): string;
  /** Writes as a user types, but formulas in English. */
  set(address: string, content: CellValue): void;
  value(address: string): CellValue;
  values(address: string): CellValue[][];
  formula(address: string): CellValue;
  /** What the formula of a cell spills, column after column; a single value as it is. */
  spilled(address: string): CellValue | CellValue[] | CellValue[][];
}

/** A German workbook with the given sheets, without a host. */
export function openBook(sheets: Readonly<Record<string, Contents>>): Book {
  const book = bookOf(workbookModel(germanExcel));
  const [first] = book.grid.sheets.all();
  for (const [index, name] of Object.keys(sheets).entries()) {
    if (index === 0) book.grid.sheets.rename(first!.id, name);
    else book.grid.sheets.add(name);
  }
  for (const [name, contents] of Object.entries(sheets))
    for (const [cell, content] of Object.entries(contents)) book.set(`'${name}'!${cell}`, content);
  return book;
}

export function bookOf(model: Model): Book {
  const grid = new SpreadsheetGrid(model);
  const sheetId = (name: string) => grid.sheets.all().find((sheet) => sheet.name === name)!.id;
  const area = (address: string): Area => {
    const { sheetName, zone } = parseAddress(address)!;
    return { ...zone, sheetId: sheetId(sheetName!) };
  };
  const book: Book = {
    model,
    grid,
    area,
    sheetId,
    set: (address, content) => grid.cells.write(area(address), [[content]]),
    value: (address) => grid.cells.values(area(address))[0]![0]!,
    values: (address) => grid.cells.values(area(address)),
    formula: (address) => grid.cells.formulas(area(address))[0]![0]!,
    spilled(address) {
      const cell = area(address);
      const zone = grid.cells.spill(cell);
      if (!zone) return book.value(address);
      const rows = grid.cells.values({ ...zone, sheetId: cell.sheetId });
      return rows[0]!.length === 1 ? rows.map(([value]) => value!) : rows;
    },
  };
  return book;
}
