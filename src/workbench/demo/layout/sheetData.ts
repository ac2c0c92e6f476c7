import { quotedSheetName } from "../../host/quotedSheetName";
import { addressOf } from "./addresses";
import { chartFigure } from "./chartFigure";
import { FORMATS } from "./formats";
import { BORDERS, CHECK_COLORS, LOOKS } from "./looks";
import { resolveNames } from "./resolveNames";
import type { PlacedCell, SheetDraft } from "./sheetDraft";

/** Free rows below the contents. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 12;

/** The keys of a table, which the sheets refer to by number. */
const numberOf = (table: object, key: string): number => Object.keys(table).indexOf(key) + 1;

/** Looks, formats and borders of all sheets by their numbers. */
export const sharedData = {
  styles: numbered(LOOKS),
  formats: numbered(FORMATS),
  borders: numbered(BORDERS),
};

/** A sheet as the spreadsheet library stores it. */
export function sheetData(draft: SheetDraft, drafts: readonly SheetDraft[]) {
  const { sheet, cells, heights, merges, charts, row } = draft;
  const contents = cells.filter(({ content }) => content !== undefined);
  return {
    id: sheet.id,
    name: sheet.name,
    colNumber: sheet.widths.length + SPARE_COLUMNS,
    rowNumber: row + SPARE_ROWS,
    cells: byAddress(contents, (cell) => stored(cell, draft, drafts)),
    styles: byAddress(cells, ({ look }) => numberOf(LOOKS, look)),
    formats: byAddress(
      cells.filter(({ format }) => format),
      ({ format }) => numberOf(FORMATS, format!),
    ),
    borders: byAddress(
      cells.filter(({ border }) => border),
      ({ border }) => numberOf(BORDERS, border!),
    ),
    cols: Object.fromEntries(sheet.widths.map((size, column) => [column, { size }])),
    rows: Object.fromEntries([...heights].map(([at, size]) => [at, { size }])),
    merges: merges.map(addressOf),
    figures: charts.map((chart, index) => chartFigure(chart, index, draft)),
    conditionalFormats: checkColors(draft),
    dataValidationRules: [],
    tables: [],
    areGridLinesVisible: false,
    isVisible: true,
    panes: { xSplit: 0, ySplit: 2 },
  };
}

function stored({ content, row }: PlacedCell, draft: SheetDraft, drafts: readonly SheetDraft[]) {
  const text = String(content);
  return text.startsWith("=") ? resolveNames(text, row, draft, drafts) : text;
}

function checkColors({ cells, sheet }: SheetDraft) {
  const checks = cells.filter(({ look }) => look === "check" || look === "totalCheck");
  const ranges = Object.keys(byAddress(checks, () => true));
  const { agrees, differs, differsFill } = CHECK_COLORS;
  const rule = (id: string, text: string, style: object) => ({
    id: `${sheet.id}-${id}`,
    ranges,
    rule: { type: "CellIsRule", operator: "isEqual", values: [text], style },
  });
  return [
    rule("agrees", "stimmt", { textColor: agrees }),
    rule("differs", "weicht ab", { textColor: differs, fillColor: differsFill, bold: true }),
  ];
}

/** What the library has no place for is kept where the embedded Excel looks for it. */
export function printSettings({ sheet, names }: SheetDraft) {
  const { id, name } = sheet;
  const all = `${quotedSheetName(name)}!${addressOf(names.get("all")!)}`;
  return {
    notes: {
      [`page/${id}`]: { orientation: "Landscape", zoom: { horizontalFitToPages: 1 } },
      [`headerFooter/${id}`]: { leftFooter: "&A", rightFooter: "Seite &P von &N" },
    },
    areas: { [`printArea/${id}`]: all },
  };
}

function byAddress<Value>(
  cells: readonly PlacedCell[],
  valueOf: (cell: PlacedCell) => Value,
): Record<string, Value> {
  const entries = cells.map((cell) => {
    const { row, column } = cell;
    const address = addressOf({ top: row, left: column, bottom: row, right: column });
    return [address, valueOf(cell)] as const;
  });
  return Object.fromEntries(entries);
}

function numbered<Value>(table: Readonly<Record<string, Value>>): Record<number, Value> {
  return Object.fromEntries(Object.values(table).map((value, index) => [index + 1, value]));
}
