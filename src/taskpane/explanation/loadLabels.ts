import { headingIn, nameLabel } from "./core/labels";

const HEADING_ROWS = 5;

/** A cell, the one whose formula fills it and all that this one fills, and the table they are in. */
export interface Labelled {
  readonly cell: Excel.Range;
  readonly owner: Excel.Range;
  readonly spill: Excel.Range;
  readonly table: Excel.Table | undefined;
  /** It is a list, even if of one row alone. */
  readonly isList: boolean;
}

/**
 * Asks for what a cell is called; what it returns takes it when the sync is done: its name, the
 * heading of its table or above what its formula fills, and what its row begins with. The names of
 * the workbook must be loaded, and where the cells are.
 */
export function loadLabels(
  { names }: Excel.Workbook,
  { cell, owner, spill, table, isList }: Labelled,
): () => string[] {
  const { worksheet, rowIndex, columnIndex, address } = cell;
  const line = worksheet.getRangeByIndexes(rowIndex, 0, 1, 1).load("values,text");
  const header = table?.getHeaderRowRange().load("values,columnIndex");
  const above = loadAbove(worksheet, owner.rowIndex, columnIndex);
  const plain = address.replaceAll("'", "");
  const named = names.items.find(
    ({ formula }) => String(formula).replaceAll(/[='$]/g, "") === plain,
  );
  /** Of a list also the day or the number that a row begins with. */
  const begins = (): boolean =>
    columnIndex > 0 && (!spill.isNullObject || typeof line.values[0]![0] === "string");
  return () => [
    named ? nameLabel(named.name) : "",
    header ? String(header.values[0]![columnIndex - header.columnIndex]) : "",
    !header && (isList || !spill.isNullObject) ? above() : "",
    begins() ? String(line.text[0]![0]) : "",
  ];
}

/** The same for a heading below a cell: sums of a list stand above it. */
export function loadBelow(sheet: Excel.Worksheet, row: number, column: number): () => string {
  const below = sheet.getRangeByIndexes(row + 1, column, HEADING_ROWS, 1).load("values,formulas");
  return () => {
    const cells = below.values.map(([value], index) => ({
      value: value as unknown,
      formula: below.formulas[index]![0] as unknown,
    }));
    return headingIn(cells.slice(0, 1 + cells.findIndex(({ value }) => value !== "")));
  };
}

/** Asks for the heading above a cell; what it returns takes it when the sync is done. */
export function loadAbove(sheet: Excel.Worksheet, row: number, column: number): () => string {
  const top = Math.max(0, row - HEADING_ROWS);
  if (top === row) return () => "";
  const above = sheet.getRangeByIndexes(top, column, row - top, 1).load("values,formulas");
  return () =>
    headingIn(
      above.values.map(([value], index) => ({ value, formula: above.formulas[index]![0] })),
    );
}
