import type { ForeignContent, GridSheets, SheetInfo } from "../grid";
import { HostError } from "../wire/hostError";
import { NEW_SHEET } from "./newSheet";
import type { SpreadsheetModel } from "./spreadsheetModel";

/** The types of charts that `GridCharts` tells of. */
const OWN_CHARTS = new Set(["bar", "line", "pie"]);

export class Sheets implements GridSheets {
  constructor(private readonly book: SpreadsheetModel) {}

  all(): SheetInfo[] {
    const { getters } = this.book;
    return getters.getSheetIds().map((id) => {
      const { name, isVisible, color, areGridLinesVisible } = getters.getSheet(id);
      return {
        id,
        name,
        visible: isVisible,
        color: color ?? "",
        gridlines: areGridLinesVisible,
      };
    });
  }

  add(name: string): string {
    const sheetId = this.book.model.uuidGenerator.uuidv4();
    const position = this.book.getters.getSheetIds().length;
    const sizes = this.book.getters.getSheetIds().map((id) => this.book.size(id).rows);
    const rows = Math.max(NEW_SHEET.rows, ...sizes);
    this.book.run("CREATE_SHEET", { sheetId, name, position, ...NEW_SHEET, rows });
    return sheetId;
  }

  copy(sheetId: string, sheetNameTo: string): string {
    const sheetIdTo = this.book.model.uuidGenerator.uuidv4();
    this.book.run("DUPLICATE_SHEET", { sheetId, sheetIdTo, sheetNameTo });
    return sheetIdTo;
  }

  remove(sheetId: string): void {
    const sheetName = this.book.getters.getSheetName(sheetId);
    const result = this.book.attempt("DELETE_SHEET", { sheetId, sheetName });
    if (!result.isSuccessful) throw new HostError("GeneralException");
  }

  rename(sheetId: string, newName: string): void {
    const oldName = this.book.getters.getSheetName(sheetId);
    if (newName !== oldName) this.book.run("RENAME_SHEET", { sheetId, newName, oldName });
  }

  move(sheetId: string, position: number): void {
    const delta = position - this.book.getters.getSheetIds().indexOf(sheetId);
    if (delta !== 0) this.book.run("MOVE_SHEET", { sheetId, delta });
  }

  show(sheetId: string, visible: boolean): void {
    if (this.book.getters.isSheetVisible(sheetId) === visible) return;
    this.book.run(visible ? "SHOW_SHEET" : "HIDE_SHEET", { sheetId });
  }

  paint(sheetId: string, color: string): void {
    this.book.run("COLOR_SHEET", color === "" ? { sheetId } : { sheetId, color });
  }

  showGridlines(sheetId: string, areGridLinesVisible: boolean): void {
    this.book.run("SET_GRID_LINES_VISIBILITY", { sheetId, areGridLinesVisible });
  }

  foreign(sheetId: string): ForeignContent[] {
    const { getters } = this.book;
    const found = new Set<ForeignContent>();
    for (const { tag } of getters.getFigures(sheetId)) if (tag !== "chart") found.add("picture");
    for (const id of getters.getChartIds(sheetId))
      if (!OWN_CHARTS.has(getters.getChartType(id))) found.add("chart");
    const isPivot = (cell: ReturnType<typeof getters.getCells>[number]): boolean =>
      cell.isFormula && /\bPIVOT(?:\.\w+)?\(/i.test(cell.compiledFormula.toFormulaString(getters));
    const cells = getters.getCells(sheetId);
    if (cells.some(isPivot)) found.add("pivot");
    const isLink = ({ id }: (typeof cells)[number]): boolean =>
      this.book.results.getEvaluatedCell(getters.getCellPosition(id)).link !== undefined;
    if (cells.some(isLink)) found.add("link");
    const filters = getters.getFilters(sheetId).map(({ rangeWithHeaders: { zone }, col }) => ({
      ...{ sheetId, row: zone.top, col },
    }));
    if (filters.some((position) => getters.isFilterActive(position))) found.add("filter");
    const isGrouped = (dimension: "ROW" | "COL"): boolean =>
      getters.getHeaderGroups(sheetId, dimension).length > 0;
    if (isGrouped("ROW") || isGrouped("COL")) found.add("group");
    return [...found];
  }

  active(): string {
    return this.book.getters.getActiveSheetId();
  }

  activate(sheetIdTo: string): void {
    const sheetIdFrom = this.active();
    if (sheetIdFrom !== sheetIdTo) this.book.run("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  }
}
