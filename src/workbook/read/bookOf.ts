import { endingOf, LINE_NAMES, type TableId } from "../book/bookNames";
import type { CellName } from "../book/calculation/formulaParts";
import { keyFor } from "../naming";
import type { BookCells, Headed, NamedCell, TableCells } from "./bookCells";
import type { FoundBook } from "./findBooks";

/** The days of the grant year itself: what their cells show tells how the workbook counts days. */
const DAYS: readonly CellName[] = ["start", "end"];
export const showsDay = (id: CellName): boolean => DAYS.includes(id);

/** These stand for whole columns. */
const LINES: readonly CellName[] = Object.values(LINE_NAMES);
export const isLine = (id: CellName): boolean => LINES.includes(id);

/** What was read of a grant year that was found. */
interface ReadCells {
  readonly cells: readonly (readonly [CellName, NamedCell])[];
  readonly tables: readonly (readonly [TableId, TableCells])[];
  readonly calculation: Headed | undefined;
  readonly sheetId: (sheetName: string) => string;
}

/** The cells of a grant year, whoever has read them. */
export function bookOf<Table>(found: FoundBook<Table>, read: ReadCells): BookCells {
  const cells = new Map(read.cells);
  const programme = cells.get("programme")?.value;
  const named = typeof programme === "string" && programme !== "" ? { programme } : {};
  const key = keyFor({ ...found.key, ...named }, found.key.variant);
  const [first] = read.cells;
  const [table] = found.tables.values();
  const sheetName = (cells.get("overview") ?? first?.[1])?.sheetName ?? table!.sheetName;
  return {
    ...key,
    ...{ ending: endingOf(key), sheetName, sheetId: read.sheetId(sheetName), cells },
    tables: new Map(read.tables),
    calculation: read.calculation,
  };
}

/** A row of totals that the user has switched on is none of a table's. */
export function tableCells(
  name: string,
  [headings = [], ...rows]: readonly (readonly unknown[])[],
  showTotals: boolean,
): TableCells {
  return { name, headings: headings.map(String), rows: showTotals ? rows.slice(0, -1) : rows };
}
