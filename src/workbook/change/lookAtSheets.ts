import type { BookSheet } from "../book/pages/bookSheet";
import { absolute } from "../layout/address";
import type { Area } from "../layout/operation";
import { sameSheetName, sheetOfName } from "../naming";
import type { WorkbookState } from "../write/workbookState";
import type { ChangePlan } from "./changePlan";
import { extentOf, type OwnCell, ownCells } from "./changedPage";
import type { StandingTable } from "./changedTable";

/** What a change is to find again when it is taken back. Plain data. */
export interface BeforeChange {
  /** The sheets of the grant year, by the ids of their layouts. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly tables: readonly StandingTable[];
  readonly pages: readonly StandingPage[];
  readonly cells: readonly StandingCell[];
}

/** A page that is written anew, and what the user has put there. */
export interface StandingPage {
  readonly sheetId: string;
  readonly layout: BookSheet;
  /** What is written anew there. */
  readonly extent: Area;
  readonly own: readonly OwnCell[];
}

export interface StandingCell {
  readonly sheetId: string;
  readonly name: string | undefined;
  readonly row: number;
  readonly column: number;
  readonly content: unknown;
  readonly format: string;
}

type Sheet = WorkbookState["sheets"][number];

/** The sheet of a layout, whatever the user calls it; nothing if it is gone. */
export function standingSheet(
  { sheetName, names }: BookSheet,
  { sheets, names: known }: WorkbookState,
): Sheet | undefined {
  const called = sheets.find(({ name }) => sameSheetName(name, sheetName));
  if (called) return called;
  const own = names.map(({ name }) => name.toUpperCase());
  const formula = known.find(({ name }) => own.includes(name.toUpperCase()))?.formula;
  const holder = formula === undefined ? undefined : sheetOfName(formula);
  return sheets.find(({ name }) => name === holder);
}

/** Reads in one sync what a plan is going to change; its pages must be there. */
export async function lookAtSheets(
  { workbook }: Excel.RequestContext,
  { book, tables, pages, cells }: ChangePlan,
  state: WorkbookState,
): Promise<BeforeChange> {
  const sheetOf = (layout: BookSheet): Sheet => standingSheet(layout, state)!;
  const { worksheets, names } = workbook;
  const loadedTables = tables.map(({ before: { name } }) => loadTable(workbook, name));
  const loadedPages = pages.map(({ before, after }) => {
    const { id: sheetId } = sheetOf(after);
    const extent = extentOf([before, after]);
    const range = worksheets.getItem(sheetId).getRange(absolute(extent));
    return { sheetId, layout: before, extent, range: range.load("formulas") };
  });
  const loadedCells = cells.map(({ sheet, row, column, name }) => {
    const { id: sheetId } = sheetOf(sheet);
    const range = cellOf(worksheets.getItem(sheetId), names, { name, row, column });
    return { sheetId, name, row, column, range: range.load("formulas,numberFormat") };
  });
  await workbook.context.sync();
  return {
    sheets: Object.fromEntries(
      book.flatMap((layout) => {
        const sheet = standingSheet(layout, state);
        return sheet ? [[layout.id, sheet.id]] : [];
      }),
    ),
    tables: loadedTables.map((read) => read()),
    pages: loadedPages.map(({ range, ...page }) => ({
      ...{ ...page, own: ownCells(page.layout, range.formulas as unknown[][]) },
    })),
    cells: loadedCells.map(({ range, ...cell }) => ({
      ...cell,
      content: (range.formulas as unknown[][])[0]![0],
      format: (range.numberFormat as string[][])[0]![0]!,
    })),
  };
}

/** Asks for a table; what it returns takes it when the sync is done. */
export function loadTable({ tables }: Excel.Workbook, name: string): () => StandingTable {
  const table = tables.getItem(name);
  const header = table.getHeaderRowRange().load("values");
  const body = table.getDataBodyRange().load("formulas,numberFormat");
  return () => ({
    name,
    headings: (header.values as unknown[][])[0]!.map(String),
    rows: body.formulas as unknown[][],
    formats: body.numberFormat as string[][],
  });
}

/** By its name, if it has one: then it may have been moved. */
export const cellOf = (
  sheet: Excel.Worksheet,
  names: Excel.NamedItemCollection,
  { name, row, column }: Pick<StandingCell, "name" | "row" | "column">,
): Excel.Range =>
  name === undefined ? sheet.getCell(row, column) : names.getItem(name).getRange();
