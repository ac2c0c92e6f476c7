import { invalid } from "../../engine/issue";
import { isSingle, type Range } from "./range";

/**
 * A table with a row for each cell of another range. One of that range's own shape is a column,
 * read cell by cell; a single value counts for every row.
 */
export function tableBeside(table: Range, of: Range): Range {
  const rows = of.cells.length;
  if (isSingle(table))
    return { ...table, rows, columns: 1, cells: of.cells.map(() => table.cells[0]) };
  if (table.rows === of.rows && table.columns === of.columns) return { ...table, rows, columns: 1 };
  if (table.rows === rows) return table;
  const sizes = { rows: table.rows, expected: rows, other: of.parameter };
  throw invalid({ code: "notARowForEach", parameter: table.parameter, ...sizes });
}
