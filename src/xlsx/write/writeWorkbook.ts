import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { hasArrays, type Shared } from "./cells";
import { chartXml } from "./chart";
import { drawingXml } from "./drawing";
import { metadataXml } from "./metadata";
import { namesXml } from "./names";
import { EXTENDED_PROPERTIES, MAIN, PACKAGE, RELATIONSHIPS } from "./namespaces";
import { commentsXml, noteBoxesXml } from "./notes";
import { Package } from "./package";
import { SharedStrings } from "./sharedStrings";
import { sheetXml } from "./sheet";
import { Styles } from "./styles";
import { tableXml } from "./tables";
import { addWebExtension } from "./webExtension";
import { element, escaped, flag, type Xml } from "./xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const OTHER = "application/vnd.openxmlformats-officedocument";
const WORKBOOK = "xl/workbook.xml";

/**
 * The bytes of an .xlsx file (ECMA-376, transitional) that holds the workbook; the same ones for the
 * same workbook. It never asks to be calculated when it is opened: where the add-in is missing, its
 * last results would turn into errors.
 */
export function writeWorkbook(workbook: Workbook): Uint8Array {
  const file = new Package();
  file.relate("", `${RELATIONSHIPS}/officeDocument`, WORKBOOK);
  const shared = { styles: new Styles(), strings: new SharedStrings() };
  const sheets = new SheetWriter(file, shared);
  const listed = workbook.sheets.map((sheet, index) => {
    const path = sheets.write(sheet, index, index === workbook.activeSheet);
    const id = file.relate(WORKBOOK, `${RELATIONSHIPS}/worksheet`, path);
    const state = sheet.state === "visible" ? undefined : sheet.state;
    return element("sheet", { name: sheet.name, sheetId: index + 1, state, "r:id": id });
  });

  const own = (name: string, type: string, content: Xml): void => {
    file.relate(WORKBOOK, `${RELATIONSHIPS}/${type}`, `xl/${name}.xml`);
    file.part(`xl/${name}.xml`, `${SPREADSHEET}.${type}+xml`, content);
  };
  own("styles", "styles", shared.styles.xml());
  own("sharedStrings", "sharedStrings", shared.strings.xml());
  if (workbook.sheets.some(hasArrays)) own("metadata", "sheetMetadata", metadataXml());
  file.part(WORKBOOK, `${SPREADSHEET}.sheet.main+xml`, workbookXml(workbook, listed));
  addProperties(file, workbook);
  if (workbook.addIn) addWebExtension(file, workbook.addIn);
  return file.bytes();
}

function workbookXml(workbook: Workbook, sheets: readonly Xml[]): Xml {
  const { activeSheet } = workbook;
  return element(
    "workbook",
    { xmlns: MAIN, "xmlns:r": RELATIONSHIPS },
    element("workbookPr", { date1904: flag(workbook.countsFrom1904) }),
    element("bookViews", {}, element("workbookView", { activeTab: activeSheet || undefined })),
    element("sheets", {}, ...sheets),
    namesXml(workbook),
    // The version of Excel's calculation; an older one would be calculated anew when opened.
    element("calcPr", { calcId: 191029 }),
  );
}

function addProperties(file: Package, { title }: Workbook): void {
  const core = "docProps/core.xml";
  const extended = "docProps/app.xml";
  file.relate("", `${PACKAGE}/relationships/metadata/core-properties`, core);
  file.relate("", `${RELATIONSHIPS}/extended-properties`, extended);
  file.part(
    core,
    "application/vnd.openxmlformats-package.core-properties+xml",
    element(
      "cp:coreProperties",
      {
        "xmlns:cp": `${PACKAGE}/metadata/core-properties`,
        "xmlns:dc": "http://purl.org/dc/elements/1.1/",
      },
      title === undefined ? "" : element("dc:title", {}, escaped(title)),
      element("dc:creator", {}, "KIM"),
    ),
  );
  const application = element("Application", {}, "Microsoft Excel");
  const properties = element("Properties", { xmlns: EXTENDED_PROPERTIES }, application);
  file.part(extended, `${OTHER}.extended-properties+xml`, properties);
}

/** Writes the sheets with all that hangs on them; charts and tables are counted in the workbook. */
class SheetWriter {
  private charts = 0;
  private tables = 0;

  constructor(
    private readonly file: Package,
    private readonly shared: Shared,
  ) {}

  write(sheet: Sheet, index: number, isActive: boolean): string {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const parts = {
      drawing: this.addDrawing(sheet, path, index + 1),
      noteBoxes: this.addNotes(sheet, path, index + 1),
      tables: sheet.tables.map((table) => {
        const target = `xl/tables/table${++this.tables}.xml`;
        this.file.part(target, `${SPREADSHEET}.table+xml`, tableXml(table, this.tables));
        return this.file.relate(path, `${RELATIONSHIPS}/table`, target);
      }),
    };
    const xml = sheetXml(sheet, isActive, this.shared, parts);
    this.file.part(path, `${SPREADSHEET}.worksheet+xml`, xml);
    return path;
  }

  private addDrawing({ charts }: Sheet, sheet: string, number: number): string | undefined {
    if (charts.length === 0) return undefined;
    const drawing = `xl/drawings/drawing${number}.xml`;
    const ids = charts.map((chart) => {
      const path = `xl/charts/chart${++this.charts}.xml`;
      this.file.part(path, `${OTHER}.drawingml.chart+xml`, chartXml(chart));
      return this.file.relate(drawing, `${RELATIONSHIPS}/chart`, path);
    });
    this.file.part(drawing, `${OTHER}.drawing+xml`, drawingXml(charts, ids));
    return this.file.relate(sheet, `${RELATIONSHIPS}/drawing`, drawing);
  }

  private addNotes({ notes }: Sheet, sheet: string, number: number): string | undefined {
    if (notes.length === 0) return undefined;
    const comments = `xl/comments${number}.xml`;
    const boxes = `xl/drawings/vmlDrawing${number}.vml`;
    this.file.part(comments, `${SPREADSHEET}.comments+xml`, commentsXml(notes));
    this.file.part(boxes, `${OTHER}.vmlDrawing`, noteBoxesXml(notes));
    this.file.relate(sheet, `${RELATIONSHIPS}/comments`, comments);
    return this.file.relate(sheet, `${RELATIONSHIPS}/vmlDrawing`, boxes);
  }
}
