import type { Area } from "./operation";

/** "F" of column 5. */
export function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

/** "$F$10:$F$21", of a single cell "$F$10". */
export function absolute({ row, column, rows, columns }: Area): string {
  const first = `$${columnName(column)}$${row + 1}`;
  const last = `$${columnName(column + columns - 1)}$${row + rows}`;
  return first === last ? first : `${first}:${last}`;
}

/** "F10:F21" */
export const address = (area: Area): string => absolute(area).replaceAll("$", "");

/** A row or a part of one. */
export const rowArea = (row: number, column: number, columns: number): Area => ({
  row,
  column,
  rows: 1,
  columns,
});
