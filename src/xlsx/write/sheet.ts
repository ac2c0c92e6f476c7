import type { Column, Link, Sheet } from "../model/sheet";
import { cellAddress, type Zone, zoneAddress } from "../model/zone";
import { type Shared, sheetData } from "./cells";
import { conditionalFormatsXml } from "./conditionalFormats";
import { MAIN, RELATIONSHIPS } from "./namespaces";
import { isFitted, pageXml } from "./page";
import { argb, counted, element, flag, type Xml } from "./xml";
import { validationsXml } from "./validations";

/** Parts that belong to a sheet, by the ids of their relationships. */
export interface SheetParts {
  readonly drawing?: string | undefined;
  readonly noteBoxes?: string | undefined;
  readonly tables: readonly string[];
}

/** A worksheet, its elements in the order that the format asks for (ECMA-376-1, 18.3.1.99). */
export function sheetXml(sheet: Sheet, isActive: boolean, shared: Shared, parts: SheetParts): Xml {
  const { merges, conditionalFormats, validations, page, isProtected } = sheet;
  const merged = merges.map((zone) => element("mergeCell", { ref: zoneAddress(zone) }));
  const tables = parts.tables.map((id) => element("tablePart", { "r:id": id }));
  return element(
    "worksheet",
    { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
    propertiesXml(sheet),
    element("dimension", { ref: zoneAddress(usedZone(sheet)) }),
    viewXml(sheet, isActive),
    element("sheetFormatPr", { defaultRowHeight: sheet.defaultRowHeight, customHeight: 1 }),
    sheet.columns.length === 0 ? "" : element("cols", {}, ...sheet.columns.map(columnXml)),
    sheetData(sheet, shared),
    isProtected ? element("sheetProtection", { sheet: 1, objects: 1, scenarios: 1 }) : "",
    counted("mergeCells", merged),
    ...conditionalFormatsXml(conditionalFormats, shared.styles),
    validationsXml(validations),
    sheet.links.length === 0 ? "" : element("hyperlinks", {}, ...sheet.links.map(linkXml)),
    pageXml(page),
    parts.drawing === undefined ? "" : element("drawing", { "r:id": parts.drawing }),
    parts.noteBoxes === undefined ? "" : element("legacyDrawing", { "r:id": parts.noteBoxes }),
    counted("tableParts", tables),
  );
}

function propertiesXml({ tabColor, page }: Sheet): Xml {
  const color = tabColor === undefined ? "" : element("tabColor", { rgb: argb(tabColor) });
  const fitted = isFitted(page) ? element("pageSetUpPr", { fitToPage: 1 }) : "";
  return color + fitted === "" ? "" : element("sheetPr", {}, color, fitted);
}

/** The smallest zone around all cells; A1 if there are none. */
function usedZone({ rows }: Sheet): Zone {
  const filled = rows.filter(({ cells }) => cells.length > 0);
  const columns = filled.flatMap(({ cells }) => [cells[0]!.column, cells.at(-1)!.column]);
  if (columns.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
  const [first, last] = [filled[0]!, filled.at(-1)!];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return { top: first.row, left, bottom: last.row, right };
}

function viewXml({ gridlines, frozen }: Sheet, isActive: boolean): Xml {
  const { rows = 0, columns = 0 } = frozen ?? {};
  const place = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const pane =
    rows + columns === 0
      ? ""
      : element("pane", {
          xSplit: columns || undefined,
          ySplit: rows || undefined,
          topLeftCell: cellAddress(rows, columns),
          activePane: place,
          state: "frozen",
        }) + element("selection", { pane: place });
  return element(
    "sheetViews",
    {},
    element(
      "sheetView",
      {
        showGridLines: gridlines ? undefined : 0,
        tabSelected: flag(isActive),
        workbookViewId: 0,
      },
      pane,
    ),
  );
}

const linkXml = ({ zone, location, tip }: Link): Xml =>
  element("hyperlink", { ref: zoneAddress(zone), location, tooltip: tip });

const columnXml = ({ column, width, hidden }: Column): Xml =>
  element("col", {
    ...{ min: column + 1, max: column + 1, width, hidden: flag(hidden), customWidth: 1 },
  });
