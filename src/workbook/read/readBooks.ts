import type { CellName } from "../book/calculation/formulaParts";
import { endingOf, LINE_NAMES } from "../book/bookNames";
import { keyFor } from "../naming";
import type { BookCells, Headed, NamedCell, TableCells, WorkbookCells } from "./bookCells";
import { findBooks, type FoundBook, loadNames } from "./findBooks";

/** The days of the grant year itself: what their cells show tells how the workbook counts days. */
const DAYS: readonly CellName[] = ["start", "end"];

/** These stand for whole columns. */
const LINES: readonly CellName[] = Object.values(LINE_NAMES);

/** Reads the cells of all grant years of the workbook in two syncs. */
export async function readBooks(context: Excel.RequestContext): Promise<WorkbookCells> {
  loadNames(context);
  await context.sync();
  const { books, outdated, copies } = findBooks(context);
  const loaded = books.map((book) => loadBook(context, book));
  await context.sync();
  return { books: loaded.map((read) => read()), outdated, copies };
}

/** Asks for what a grant year holds; what it returns takes it when the sync is done. */
function loadBook({ workbook }: Excel.RequestContext, found: FoundBook): () => BookCells {
  const cells = [...found.cells].flatMap(([id, { name, sheetName }]) => {
    if (sheetName === undefined || LINES.includes(id)) return [];
    const range = workbook.names.getItem(name).getRangeOrNullObject();
    range.load(`rowIndex,columnIndex,values${DAYS.includes(id) ? ",text" : ""}`);
    return [{ id, name, sheetName, range }];
  });
  const tables = [...found.tables].map(([id, table]) => ({
    ...{ id, table },
    range: table.getRange().load("values"),
  }));
  const steps = cells.find(({ id }) => id === "calculation");
  const used = steps && workbook.worksheets.getItem(steps.sheetName).getUsedRangeOrNullObject();
  used?.load("rowIndex,columnIndex,values");

  return () => {
    const named = cells
      .filter(({ range }) => !range.isNullObject)
      .map(({ id, name, sheetName, range }): [CellName, NamedCell] => {
        const text = DAYS.includes(id) ? { text: String(range.text[0]![0]) } : {};
        return [id, { name, sheetName, value: range.values[0]![0], ...text }];
      });
    const byName = new Map(named);
    const programme = byName.get("programme")?.value;
    const key = keyFor(
      {
        ...found.key,
        ...(typeof programme === "string" && programme !== "" ? { programme } : {}),
      },
      found.key.variant,
    );
    const first = byName.get("overview") ?? named[0]?.[1];
    const sheetName = first?.sheetName ?? tables[0]!.table.worksheet.name;
    const sheet = workbook.worksheets.items.find(({ name }) => name === sheetName);
    return {
      ...key,
      ...{ ending: endingOf(key), sheetName, sheetId: sheet?.id ?? "", cells: byName },
      tables: new Map(tables.map(({ id, table, range }) => [id, tableOf(table, range)] as const)),
      calculation: steps && used && stepsOf(steps.range, used),
    };
  };
}

/** A row of totals that the user has switched on is none of a table's. */
function tableOf({ name, showTotals }: Excel.Table, { values }: Excel.Range): TableCells {
  const [headings = [], ...rows] = values as unknown[][];
  return { name, headings: headings.map(String), rows: showTotals ? rows.slice(0, -1) : rows };
}

/** What stands from a cell on, to the right and below. */
function stepsOf(from: Excel.Range, used: Excel.Range): Headed | undefined {
  if (from.isNullObject || used.isNullObject) return undefined;
  const top = from.rowIndex - used.rowIndex;
  const left = from.columnIndex - used.columnIndex;
  const [headings = [], ...rows] = (used.values as unknown[][])
    .slice(top)
    .map((row) => row.slice(left));
  return { headings: headings.map(String), rows };
}
