import { zoneOf } from "../model/address";
import type { Column, Link, Row, Sheet } from "../model/sheet";
import type { Zone } from "../model/zone";
import { CellReader, type CellSources } from "./cells";
import type { Colors } from "./colors";
import { readConditionalFormats } from "./conditionalFormats";
import { readDrawing } from "./drawing";
import type { Losses, LostKind } from "./lost";
import { readNotes } from "./notes";
import type { PackageReader } from "./package";
import { hasHeaderVariants, readPage } from "./page";
import type { ReadStyles } from "./styles";
import { isFiltered, readTable } from "./tables";
import { readValidations } from "./validations";
import { child, childrenOf, isSet, type Node, numberOf, textOf } from "./xml";

/** What a sheet needs to know of its workbook. */
export interface SheetSources {
  readonly file: PackageReader;
  readonly styles: ReadStyles;
  readonly texts: CellSources["texts"];
  readonly colors: Colors;
  readonly losses: Losses;
  readonly countsFrom1904: boolean;
}

/** Parts that a sheet may have and the model does not. */
const LOST_PARTS: Readonly<Record<string, LostKind>> = {
  ...{ pivotTable: "pivot", slicer: "pivot", timeline: "pivot", queryTable: "connection" },
  ...{ ctrlProp: "control", control: "control", oleObject: "control", image: "picture" },
  ...{ threadedComment: "threadedComment" },
};
const LOST_ELEMENTS: Readonly<Record<string, LostKind>> = {
  ...{ rowBreaks: "pageBreak", colBreaks: "pageBreak", protectedRanges: "protectionDetail" },
  ...{ picture: "picture", scenarios: "dataTable", customSheetViews: "lookDetail" },
};

/** A worksheet with all that hangs on it; print areas and titles stand among the names. */
export function readSheet(
  path: string,
  name: string,
  state: Sheet["state"],
  { file, styles, texts, colors, losses, countsFrom1904 }: SheetSources,
): Sheet {
  const lose = (what: LostKind) => losses.note(what, name);
  const { looks } = styles;
  const cells = new CellReader({ sheet: name, path, texts, looks, losses, countsFrom1904 });
  const sheet = file.part(path, { row: (row) => cells.read(row) });
  const { rows } = cells;
  const format = child(sheet, "sheetFormatPr");
  const defaultRowHeight = numberOf(format, "defaultRowHeight") ?? 15;
  const columns = columnsOf(sheet, rows, styles, lose);
  const validations = readValidations(sheet);
  const conditions = readConditionalFormats(sheet, styles.conditional);
  const parts = file.relationships(path);
  const partsOf = (type: string) => file.related(path, type);
  const drawn = { extents: { columns, rows, defaultRowHeight }, colors, losses };
  const tables = partsOf("table").map((table) => ({ table, node: file.part(table) }));
  const protection = child(sheet, "sheetProtection");
  const view = child(sheet, "sheetViews", "sheetView");

  if (validations.hasMore) lose("validation");
  if (conditions.hasMore || hasExtension(sheet, "conditionalFormattings"))
    lose("conditionalFormat");
  if (hasExtension(sheet, "sparklineGroups")) lose("sparkline");
  if (hasHeaderVariants(sheet)) lose("headerVariants");
  if (isFiltered(sheet) || tables.some(({ node }) => isFiltered(node))) lose("filter");
  else if (child(sheet, "autoFilter")) lose("filter");
  if (["password", "hashValue"].some((key) => protection?.attributes[key])) lose("password");
  for (const { type } of parts) if (LOST_PARTS[type]) lose(LOST_PARTS[type]);
  for (const element of sheet.children)
    if (LOST_ELEMENTS[element.name]) lose(LOST_ELEMENTS[element.name]!);

  const tabColor = colors.of(child(sheet, "sheetPr", "tabColor"));
  const frozen = frozenOf(child(view, "pane"));
  return {
    ...{ name, state },
    ...(tabColor === undefined ? {} : { tabColor }),
    gridlines: isSet(view, "showGridLines", true),
    ...(frozen ? { frozen } : {}),
    ...{ defaultRowHeight, columns, rows },
    merges: childrenOf(child(sheet, "mergeCells"), "mergeCell").flatMap(
      (node): Zone | [] => zoneOf(node.attributes.ref ?? "") ?? [],
    ),
    conditionalFormats: conditions.formats,
    validations: validations.validations,
    links: linksOf(sheet, lose),
    notes: partsOf("comments").flatMap((comments) => readNotes(file.optionalPart(comments))),
    charts: partsOf("drawing").flatMap((drawing) => readDrawing(file, drawing, name, drawn)),
    tables: tables.map(({ table, node }) => readTable(node, table)),
    page: readPage(sheet),
    ...(isSet(protection, "sheet") ? { isProtected: true } : {}),
  };
}

const hasExtension = (sheet: Node, name: string): boolean =>
  childrenOf(child(sheet, "extLst"), "ext").some((each) => child(each, name));

/** Widths, of columns up to the last that is used; a file may give one to all that there are. */
function columnsOf(
  sheet: Node,
  rows: readonly Row[],
  { looks }: ReadStyles,
  lose: (what: LostKind) => void,
): Column[] {
  let used = 0;
  for (const { cells } of rows) used = Math.max(used, cells.at(-1)?.column ?? 0);
  const columns = new Map<number, Column>();
  const usual = numberOf(child(sheet, "sheetFormatPr"), "defaultColWidth");
  if (usual !== undefined)
    for (let column = 0; column <= used; column++) columns.set(column, { column, width: usual });
  for (const node of childrenOf(child(sheet, "cols"), "col")) {
    const [first, last, width] = ["min", "max", "width"].map((name) => numberOf(node, name));
    if (first === undefined || last === undefined || first < 1) continue;
    if (looks[numberOf(node, "style") ?? 0]) lose("rowOrColumnLook");
    if ((numberOf(node, "outlineLevel") ?? 0) > 0) lose("group");
    const hidden = isSet(node, "hidden");
    for (let column = first - 1; column < Math.min(last, Math.max(used + 1, first)); column++)
      columns.set(column, { column, width: width ?? usual ?? 8.43, ...(hidden ? { hidden } : {}) });
  }
  return [...columns.values()].sort((a, b) => a.column - b.column);
}

function frozenOf(pane: Node | undefined): Sheet["frozen"] {
  if (!pane?.attributes.state?.startsWith("frozen")) return undefined;
  const [columns, rows] = [numberOf(pane, "xSplit") ?? 0, numberOf(pane, "ySplit") ?? 0];
  return columns + rows > 0 ? { rows, columns } : undefined;
}

function linksOf(sheet: Node, lose: (what: LostKind) => void): Link[] {
  return childrenOf(child(sheet, "hyperlinks"), "hyperlink").flatMap((node): Link[] => {
    const zone = zoneOf(node.attributes.ref ?? "");
    const [location, tip] = [textOf(node, "location"), textOf(node, "tooltip")];
    if (!zone || location === undefined || node.attributes.id !== undefined) {
      lose("link");
      return [];
    }
    return [{ zone, location, ...(tip === undefined ? {} : { tip }) }];
  });
}
