import type { Size, TablePlace } from "./singleCellForm";

/** A cell that was asked about, to be found again when the answer comes. */
export interface Target {
  readonly worksheetId: string;
  readonly cell: string;
}

/** A table that the result would touch. `place`: only if the cell is one for its data. */
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
  tables.load("items/name");
  await context.sync();

  const address = cell.address.slice(cell.address.lastIndexOf("!") + 1);
  const site = { target: { worksheetId: worksheet.id, cell: address }, cell, area };
  if (tables.items.length === 0) return site;

  const parts = tables.items.map((table) => ({
    name: table.name,
    whole: table.getRange(),
    data: table.getDataBodyRange(),
  }));
  for (const { whole, data } of parts) {
    whole.load("rowIndex, columnIndex, rowCount, columnCount");
    data.load("rowIndex, columnIndex, rowCount, columnCount");
  }
  await context.sync();
  const touched = parts.map(({ name, whole, data }): TouchedTable => {
    if (!contains(data, cell)) return { name, holdsCell: contains(whole, cell) };
    const column = /[A-Z]+(?=\d+$)/.exec(address)![0];
    // Indices count from 0, rows in a formula from 1: that of the data is the row above them.
    return { name, holdsCell: true, place: { column, headerRow: data.rowIndex } };
  });
  return { ...site, table: touched.find(({ holdsCell }) => holdsCell) ?? touched[0]! };
}

function contains(range: Excel.Range, { rowIndex, columnIndex }: Excel.Range): boolean {
  const row = rowIndex - range.rowIndex;
  const column = columnIndex - range.columnIndex;
  return row >= 0 && row < range.rowCount && column >= 0 && column < range.columnCount;
}
