import type { Size, TablePlace } from "./singleCellForm";

/** A cell that was asked about, to be found again when the answer comes. */
export interface Target {
  readonly worksheetId: string;
  readonly cell: string;
}

/** A table that the result would touch. `place` is missing if the cell is not one for its data. */
export interface TouchedTable {
  readonly name: string;
  readonly holdsCell: boolean;
  readonly place?: TablePlace;
}

/** The cell to write, the cells its result would fill, with address and content, and the table. */
export interface Site {
  readonly target: Target;
  readonly cell: Excel.Range;
  readonly area: Excel.Range;
  readonly table?: TouchedTable;
}

/** Reads what is where a result of this size would go; without a target, at the active cell. */
export async function readSite(
  context: Excel.RequestContext,
  size: Size,
  target?: Target,
): Promise<Site> {
  const { workbook } = context;
  const cell = target
    ? workbook.worksheets.getItem(target.worksheetId).getRange(target.cell)
    : workbook.getActiveCell();
  const { worksheet } = cell;
  const area = cell.getResizedRange(size.rows - 1, size.columns - 1);
  const tables = area.getTables();
  worksheet.load("id");
  cell.load("address, formulas, rowIndex, columnIndex");
  area.load("address, formulas");
  tables.load("items/name, items/showHeaders, items/showTotals");
  await context.sync();

  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
  const site = { target: { worksheetId: worksheet.id, cell: address }, cell, area };
  if (tables.items.length === 0) return site;

  const ranges = tables.items.map((table) => table.getRange());
  for (const range of ranges) range.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const touched = tables.items.map((table, index) => touchedTable(table, ranges[index]!, cell));
  return { ...site, table: touched.find(({ holdsCell }) => holdsCell) ?? touched[0]! };
}

function touchedTable(table: Excel.Table, range: Excel.Range, cell: Excel.Range): TouchedTable {
  const row = cell.rowIndex - range.rowIndex;
  const column = cell.columnIndex - range.columnIndex;
  const holdsCell = row >= 0 && row < range.rowCount && column >= 0 && column < range.columnCount;
  const firstRow = table.showHeaders ? 1 : 0;
  const endRow = range.rowCount - (table.showTotals ? 1 : 0);
  if (!holdsCell || row < firstRow || row >= endRow) return { name: table.name, holdsCell };
  const letters = /[A-Z]+(?=\$?\d+$)/.exec(cell.address)![0];
  // Excel counts rows from 0, an address from 1: the first row's index is the number of the row above.
  const place = { column: letters, headerRow: range.rowIndex + firstRow };
  return { name: table.name, holdsCell, place };
}
