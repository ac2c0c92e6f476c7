import type { CellName } from "../book/calculation/formulaParts";
import { sheetOfName } from "../naming";
import type { BookCells, Headed, NamedCell, WorkbookCells } from "./bookCells";
import { bookOf, isLine, showsDay, tableCells } from "./bookOf";
import {
  findBooks,
  findCopies,
  type FoundBook,
  type FoundCell,
  type Listed,
  unnamedSheets,
} from "./findBooks";

/** Reads the cells of all grant years of the workbook in two syncs. */
export async function readBooks(context: Excel.RequestContext): Promise<WorkbookCells> {
  const listed = listWorkbook(context);
  await context.sync();
  const found = listed();
  const { books, outdated } = findBooks(found);
  const loaded = books.map((book) => loadBook(context, book));
  const ofSheets = listNamesOfSheets(context, unnamedSheets(found));
  await context.sync();
  const copies = findCopies(found, ofSheets());
  return { books: loaded.map((read) => read()), outdated, copies };
}

/** Asks for what the workbook lists; what it returns takes it when the sync is done. */
export function listWorkbook({ workbook }: Excel.RequestContext): () => Listed<Excel.Table> {
  const { names, tables, worksheets } = workbook;
  names.load("items/name,items/formula");
  tables.load("items/name,items/showTotals,items/worksheet/name");
  worksheets.load("items/id,items/name");
  return () => ({
    names: names.items.map(foundCell),
    tables: tables.items.map((table) => ({
      ...{ name: table.name, sheetName: table.worksheet.name, table },
    })),
    sheetNames: worksheets.items.map(({ name }) => name),
  });
}

/** Asks for the names that hold for one of these sheets alone and lie on it. */
export function listNamesOfSheets(
  { workbook }: Excel.RequestContext,
  sheetNames: readonly string[],
): () => FoundCell[] {
  const listed = sheetNames.map((sheetName) => {
    const { names } = workbook.worksheets.getItem(sheetName);
    return { sheetName, names: names.load("items/name,items/formula") };
  });
  return () =>
    listed.flatMap(({ sheetName, names }) =>
      names.items
        .map(foundCell)
        .filter((cell) => cell.sheetName === sheetName)
        .map((cell) => ({ ...cell, isOfSheet: true as const })),
    );
}

/** A name with the sheet that it lies on. */
export const foundCell = ({ name, formula }: Excel.NamedItem): FoundCell => ({
  ...{ name, sheetName: sheetOfName(String(formula)) },
});

/** Asks for what a grant year holds; what it returns takes it when the sync is done. */
export function loadBook(
  { workbook }: Excel.RequestContext,
  found: FoundBook<Excel.Table>,
): () => BookCells {
  const cells = [...found.cells].flatMap(([id, { name, sheetName, isOfSheet }]) => {
    if (sheetName === undefined || isLine(id)) return [];
    const { names } = isOfSheet ? workbook.worksheets.getItem(sheetName) : workbook;
    const range = names.getItem(name).getRangeOrNullObject();
    range.load(`rowIndex,columnIndex,values${showsDay(id) ? ",text" : ""}`);
    return [{ id, name, sheetName, range }];
  });
  const tables = [...found.tables].map(([id, { table }]) => ({
    ...{ id, table },
    range: table.getRange().load("values"),
  }));
  const steps = cells.find(({ id }) => id === "calculation");
  const used = steps && workbook.worksheets.getItem(steps.sheetName).getUsedRangeOrNullObject();
  used?.load("rowIndex,columnIndex,values");

  return () =>
    bookOf(found, {
      cells: cells
        .filter(({ range }) => !range.isNullObject)
        .map(({ id, name, sheetName, range }): [CellName, NamedCell] => {
          const text = showsDay(id) ? { text: String(range.text[0]![0]) } : {};
          return [id, { name, sheetName, value: range.values[0]![0], ...text }];
        }),
      tables: tables.map(({ id, table: { name, showTotals }, range }) => [
        id,
        tableCells(name, range.values as unknown[][], showTotals),
      ]),
      calculation: steps && used && stepsOf(steps.range, used),
      sheetId: (sheetName) =>
        workbook.worksheets.items.find(({ name }) => name === sheetName)?.id ?? "",
    });
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
