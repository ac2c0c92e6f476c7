import type { Column, Sheet } from "../../xlsx/model/sheet";
import type { Table } from "../../xlsx/model/table";
import type { DefinedName, Workbook } from "../../xlsx/model/workbook";
import { absoluteReference } from "../../xlsx/model/zone";
import type { Grid, NamedRange, SheetInfo } from "../host/grid";
import type { FileForm } from "./fileForm";
import { kimAddIn, type Store } from "./kimAddIn";
import { Looks } from "./looks";
import { notKept, type NotKept } from "./notKept";
import { sheetCharts } from "./sheetCharts";
import { sheetPage } from "./sheetPage";
import { type Losses, sheetRows } from "./sheetRows";
import { sheetValidations } from "./sheetValidations";

export interface FileOptions {
  readonly form: FileForm;
  /** Where the Excel that opens the file finds the add-in. */
  readonly store: Store;
  /** A GUID that no other file has. */
  readonly instance: string;
  readonly title?: string;
}

/** Points; what the grid gives a row without wrapped lines. */
const ROW_HEIGHT = 15.75;

/** The grid's workbook as a file holds it, and what of it such a file cannot hold. */
export function workbookFile(
  grid: Grid,
  { form, store, instance, title }: FileOptions,
): { readonly workbook: Workbook; readonly notKept: readonly NotKept[] } {
  const sheets = grid.sheets.all();
  const looks = new Looks(grid);
  const written = sheets.map((info) => {
    const { rows, losses } = sheetRows(grid, info.id, form, looks);
    return { sheet: sheetFile(grid, info, rows), losses, info };
  });
  const active = sheets.findIndex(({ id }) => id === grid.sheets.active());
  return {
    workbook: {
      sheets: written.map(({ sheet }) => sheet),
      activeSheet: Math.max(0, active),
      names: names(grid, sheets),
      ...(form === "excel" ? { addIn: kimAddIn(store, instance, settings(grid)) } : {}),
      ...(title === undefined ? {} : { title }),
    },
    notKept: written.flatMap(({ info, losses }: { info: SheetInfo; losses: Losses }) =>
      notKept(grid, info, losses),
    ),
  };
}

function sheetFile(
  grid: Grid,
  { id, name, visible, color, gridlines }: SheetInfo,
  rows: Sheet["rows"],
): Sheet {
  const { layout, notes } = grid;
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
    conditionalFormats: [],
    validations: sheetValidations(grid, id),
    notes: [],
    charts: sheetCharts(grid, id),
    tables: tables(grid, id),
    page: sheetPage(grid, id),
    ...(notes.get(`protection/${id}`) ? { isProtected: true } : {}),
  };
}

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

function tables(grid: Grid, sheetId: string): Table[] {
  return grid.tables
    .all()
    .filter(({ area }) => area.sheetId === sheetId)
    .map((table): Table => {
      const { area, showHeaders, showTotals, style } = table;
      const { top, left, bottom, right } = area;
      const [headers = []] = grid.cells.values({ ...area, bottom: top });
      return {
        name: table.name,
        zone: { top, left, bottom, right },
        ...{ showHeaders, showTotals, showFilter: showHeaders, style },
        columns: headers.map((header, index) => ({
          name: showHeaders && header !== "" ? String(header) : `Column${index + 1}`,
        })),
      };
    });
}

/** Those of the workbook and those of its sheets. */
function names(grid: Grid, sheets: readonly SheetInfo[]): DefinedName[] {
  const named = ({ name, area }: NamedRange): DefinedName => ({
    name,
    formula: area
      ? absoluteReference(sheets.find(({ id }) => id === area.sheetId)!.name, area)
      : "#REF!",
  });
  const ofSheets = sheets.flatMap(({ id }, sheet) =>
    grid.names.all(id).map((name) => ({ ...named(name), sheet })),
  );
  return [...grid.names.all().map(named), ...ofSheets];
}

/** What the add-in keeps in the document, the wizard's draft among it. */
const SETTING = "setting/";
const settings = ({ notes }: Grid): Record<string, unknown> =>
  Object.fromEntries(
    notes.keys(SETTING).map((key) => [key.slice(SETTING.length), notes.get(key)] as const),
  );
