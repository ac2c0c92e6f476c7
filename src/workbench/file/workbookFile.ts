import type { Column, Link, Note, Sheet } from "../../xlsx/model/sheet";
import type { Workbook } from "../../xlsx/model/workbook";
import type { Area } from "../host/area";
import type { CellLink, CellNote, Grid, SheetInfo } from "../host/grid";
import type { FileForm } from "./fileForm";
import { Formulas } from "./formulas";
import { kimAddIn, type Store } from "./kimAddIn";
import { Looks } from "./looks";
import { definedNames } from "./definedNames";
import { bookNotKept, type NotKept, sheetNotKept } from "./notKept";
import { sheetCharts } from "./sheetCharts";
import { sheetConditions } from "./sheetConditions";
import { sheetPage } from "./sheetPage";
import { ROW_HEIGHT, sheetRows } from "./sheetRows";
import { sheetTables } from "./sheetTables";
import { sheetValidations } from "./sheetValidations";

export interface FileOptions {
  readonly form: FileForm;
  /** Where the Excel that opens the file finds the add-in. */
  readonly store: Store;
  /** A GUID that no other file has. */
  readonly instance: string;
  readonly title?: string;
}

/** The grid's workbook as a file holds it, and what of it such a file cannot hold. */
export function workbookFile(
  grid: Grid,
  { form, store, instance, title }: FileOptions,
): { readonly workbook: Workbook; readonly notKept: readonly NotKept[] } {
  const sheets = grid.sheets.all();
  const looks = new Looks(grid);
  const formulas = new Formulas(grid, form);
  const written = sheets.map((info) => {
    const { rows, losses } = sheetRows(grid, info.id, form, formulas, looks);
    return { sheet: sheetFile(grid, info, rows, formulas), losses, info };
  });
  const active = sheets.findIndex(({ id }) => id === grid.sheets.active());
  return {
    workbook: {
      sheets: written.map(({ sheet }) => sheet),
      activeSheet: Math.max(0, active),
      names: definedNames(grid),
      ...(form === "excel" ? { addIn: kimAddIn(store, instance, settings(grid)) } : {}),
      ...(title === undefined ? {} : { title }),
    },
    notKept: [
      ...bookNotKept(grid, form),
      ...written.flatMap(({ info, losses }) => sheetNotKept(grid, info, losses)),
    ],
  };
}

function sheetFile(
  grid: Grid,
  { id, name, visible, color, gridlines }: SheetInfo,
  rows: Sheet["rows"],
  formulas: Formulas,
): Sheet {
  const { cellNotes, layout, links, notes } = grid;
  const frozen = layout.frozen(id);
  return {
    name,
    state: visible ? "visible" : notes.get(`veryHidden/${id}`) ? "veryHidden" : "hidden",
    ...(color === "" ? {} : { tabColor: color }),
    gridlines,
    ...(frozen.rows + frozen.columns > 0 ? { frozen } : {}),
    defaultRowHeight: ROW_HEIGHT,
    columns: columns(grid, id, rows),
    rows,
    merges: layout.merges(id),
    conditionalFormats: sheetConditions(grid, id, formulas),
    validations: sheetValidations(grid, id, formulas),
    links: links.all(id).flatMap(({ area, link }) => linkFile(area, link)),
    notes: cellNotes.all(id).map(noteFile).sort(byPlace),
    charts: sheetCharts(grid, id),
    tables: sheetTables(grid, id, formulas),
    page: sheetPage(grid, id),
    ...(notes.get(`protection/${id}`) ? { isProtected: true } : {}),
  };
}

/** Links to pages elsewhere are left out. */
function linkFile({ top, left, bottom, right }: Area, link: CellLink): Link[] {
  const { documentReference: location, screenTip: tip } = link;
  if (location === undefined) return [];
  const zone = { top, left, bottom, right };
  return [{ zone, location, ...(tip === undefined ? {} : { tip }) }];
}

const noteFile = ({ area, note }: { area: Area; note: CellNote }): Note => ({
  ...{ row: area.top, column: area.left },
  ...note,
});

const byPlace = (a: Note, b: Note): number => a.row - b.row || a.column - b.column;

/** Pixels of the grid as Excel counts a width: characters, and five pixels beside them. */
const widthOf = (points: number): number =>
  Math.max(0, Math.round((((points * 96) / 72 - 5) / 7) * 100) / 100);

function columns({ layout }: Grid, sheetId: string, rows: Sheet["rows"]): Column[] {
  const last = Math.max(-1, ...rows.map(({ cells }) => cells.at(-1)?.column ?? -1));
  return Array.from({ length: last + 1 }, (_, column) => ({
    column,
    width: widthOf(layout.columnWidth(sheetId, column)),
    ...(layout.hiddenColumn(sheetId, column) ? { hidden: true } : {}),
  }));
}

/** What the add-in keeps in the document, the wizard's draft among it. */
const SETTING = "setting/";
const settings = ({ notes }: Grid): Record<string, unknown> =>
  Object.fromEntries(
    notes.keys(SETTING).map((key) => [key.slice(SETTING.length), notes.get(key)] as const),
  );
