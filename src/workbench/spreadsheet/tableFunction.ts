import { type CellPosition, registries } from "./library";
import type { Zone } from "./libraryCalculation";
import { type Cell, cellsOf, type EvalContext } from "./spillReference";
import {
  ENGLISH_TABLES,
  readTableReference,
  type TableItem,
  type TableReference,
  writeTableReference,
} from "./tableReference";
import { bodyZone, type ExcelTable, tableAt, tableNamed } from "./tables";

const WRONG_REFERENCE: Cell = { value: "#REF!" };
const WRONG_ROW: Cell = { value: "#VALUE!" };

/**
 * The library's formulas have no structured references; EXCEL.TABLE("T[[#Headers],[A]]") stands
 * for one, written in English, where %22 is the quotation mark, %5C the backslash and %25 the
 * percent sign. It is looked up while it is calculated, so a table may grow or be renamed without
 * any formula being compiled anew. A table or column that does not exist is #REF!; the row of a
 * cell outside the table's data is #VALUE!.
 */
export function registerTableFunction(): void {
  registries.functionRegistry.replace(TABLE_FUNCTION, {
    description: "",
    hidden: true,
    args: [{ name: "reference", description: "", type: ["STRING"] }],
    compute(argument) {
      const written = decode(String((argument as Cell).value));
      const reference = readTableReference(written, ENGLISH_TABLES)!;
      const origin = this.__originCellPosition;
      const table = tableMeant(this, reference.table, origin);
      if (!table) return WRONG_REFERENCE;
      const columns = columnsMeant(this, table, reference);
      const rows = rowsMeant(table, reference.items, origin);
      if (!columns || !rows) return WRONG_REFERENCE;
      if (rows.bottom < rows.top) return WRONG_ROW;
      const cells = cellsOf(this, table.sheetId, { ...rows, ...columns });
      // Excel's @ gives a value, not a range of one cell.
      const isValue = reference.items[0] === "thisRow" && columns.left === columns.right;
      return isValue ? cells[0]![0]! : cells;
    },
  });
}

export const TABLE_FUNCTION = "EXCEL.TABLE";

export const libraryTable = {
  take(formula: string, index: number): string | undefined {
    PATTERN.lastIndex = index;
    return PATTERN.exec(formula)?.[0];
  },
  read: (written: string): TableReference | undefined =>
    readTableReference(decode(written.slice(TABLE_FUNCTION.length + 2, -2)), ENGLISH_TABLES),
  write: (reference: TableReference): string =>
    `${TABLE_FUNCTION}("${encode(writeTableReference(reference, ENGLISH_TABLES))}")`,
};

const PATTERN = /EXCEL\.TABLE\("[^"]*"\)/y;
const encode = (text: string) => text.replace(/[%"\\]/g, encodeURIComponent);
const decode = (text: string) => text.replace(/%(?:25|22|5C)/g, decodeURIComponent);

function tableMeant({ getters }: EvalContext, name: string, origin?: CellPosition) {
  if (name !== "") return tableNamed(getters, name);
  return origin && tableAt(getters, origin);
}

/** Found by their headings, which are read as cells: a formula that names one follows it. */
function columnsMeant(
  context: EvalContext,
  table: ExcelTable,
  { from, to = from }: TableReference,
) {
  const { left, right, top } = table.zone;
  if (from === undefined || to === undefined) return { left, right };
  if (table.headers === 0) return undefined;
  const headings = cellsOf(context, table.sheetId, { ...table.zone, bottom: top });
  const column = (name: string) => {
    const wanted = name.toLowerCase();
    const index = headings.findIndex(([cell]) => String(cell?.value).toLowerCase() === wanted);
    return index < 0 ? undefined : left + index;
  };
  const [one, other] = [column(from), column(to)];
  if (one === undefined || other === undefined) return undefined;
  return { left: Math.min(one, other), right: Math.max(one, other) };
}

/** No rows at all (bottom above top): the cell is in none of the table's rows. */
function rowsMeant(
  table: ExcelTable,
  items: readonly TableItem[],
  origin?: CellPosition,
): Pick<Zone, "top" | "bottom"> | undefined {
  const { zone, headers, hasTotals, sheetId } = table;
  const body = bodyZone(table);
  if (items.includes("headers") && headers === 0) return undefined;
  if (items.includes("totals") && !hasTotals) return undefined;
  if (items[0] === "thisRow") {
    const row = origin?.sheetId === sheetId ? origin.row : -1;
    return row < body.top || row > body.bottom ? { top: 1, bottom: 0 } : { top: row, bottom: row };
  }
  if (items[0] === "all") return zone;
  const isAbove = items.includes("headers");
  const isBelow = items.includes("totals");
  const hasBody = items.length === 0 || items.includes("data");
  return {
    top: isAbove ? zone.top : hasBody ? body.top : zone.bottom,
    bottom: isBelow ? zone.bottom : hasBody ? body.bottom : zone.top + headers - 1,
  };
}
