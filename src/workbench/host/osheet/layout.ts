import type { Area, Zone } from "../area";
import type { GridLayout } from "../grid";
import { HostError } from "../wire/hostError";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { clip, range, zoneOf } from "./zones";

/** Excel measures in points, the library in pixels of 96 to the inch. */
const PIXELS_PER_POINT = 96 / 72;
const points = (pixels: number): number => pixels / PIXELS_PER_POINT;
const pixels = (size: number): number => Math.round(size * PIXELS_PER_POINT);

type Dimension = "ROW" | "COL";

/** Sizes, visibility, frozen panes and merged cells. */
export class Layout implements GridLayout {
  constructor(private readonly book: SpreadsheetModel) {}

  columnWidth(sheetId: string, column: number): number {
    this.book.grow(sheetId, 0, column);
    return points(this.book.getters.getColSize(sheetId, column));
  }

  rowHeight(sheetId: string, row: number): number {
    // A row is as high as the looks of its cells make it.
    this.book.catchUp();
    this.book.grow(sheetId, row, 0);
    return points(this.book.getters.getRowSize(sheetId, row));
  }

  setRowHeight(sheetId: string, row: number): number | undefined {
    const size = this.book.getters.getUserRowSize(sheetId, row);
    return size === undefined ? undefined : points(size);
  }

  resizeColumns(area: Area, width: number | "fit"): void {
    const cols = this.headers(area, "COL");
    if (width !== "fit") this.resize(area.sheetId, "COL", cols, width);
    else this.book.run("AUTORESIZE_COLUMNS", { sheetId: area.sheetId, cols });
  }

  resizeRows(area: Area, height: number | "fit"): void {
    const rows = this.headers(area, "ROW");
    if (height !== "fit") this.resize(area.sheetId, "ROW", rows, height);
    else this.book.run("AUTORESIZE_ROWS", { sheetId: area.sheetId, rows });
  }

  hiddenColumn(sheetId: string, column: number): boolean {
    return this.book.getters.isColHiddenByUser(sheetId, column);
  }

  hiddenRow(sheetId: string, row: number): boolean {
    return this.book.getters.isRowHiddenByUser(sheetId, row);
  }

  filteredRow(sheetId: string, row: number): boolean {
    return this.book.getters.isRowFiltered(sheetId, row);
  }

  hideColumns(area: Area, hidden: boolean): void {
    this.hide(area, "COL", hidden);
  }

  hideRows(area: Area, hidden: boolean): void {
    this.hide(area, "ROW", hidden);
  }

  frozen(sheetId: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.book.getters.getPaneDivisions(sheetId);
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, rows: number, columns: number): void {
    this.book.grow(sheetId, rows, columns);
    this.book.run("UNFREEZE_COLUMNS_ROWS", { sheetId });
    if (rows > 0) this.book.run("FREEZE_ROWS", { sheetId, quantity: rows });
    if (columns > 0) this.book.run("FREEZE_COLUMNS", { sheetId, quantity: columns });
  }

  merges(sheetId: string): Zone[] {
    return this.book.getters.getMerges(sheetId).map(zoneOf);
  }

  merge(area: Area): void {
    this.book.grow(area.sheetId, area.bottom, area.right);
    const target = [zoneOf(area)];
    const result = this.book.attempt("ADD_MERGE", { sheetId: area.sheetId, target, force: true });
    if (!result.isSuccessful) throw new HostError("MergedRangeConflict");
  }

  unmerge(area: Area): void {
    const target = this.book.getters.getMergesInZone(area.sheetId, zoneOf(area)).map(zoneOf);
    if (target.length > 0) this.book.run("REMOVE_MERGE", { sheetId: area.sheetId, target });
  }

  private resize(sheetId: string, dimension: Dimension, elements: number[], size: number): void {
    this.book.run("RESIZE_COLUMNS_ROWS", { sheetId, dimension, elements, size: pixels(size) });
  }

  private hide(area: Area, dimension: Dimension, hidden: boolean): void {
    const elements = this.headers(area, dimension);
    const command = hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS";
    this.book.run(command, { sheetId: area.sheetId, dimension, elements });
  }

  private headers(area: Area, dimension: Dimension): number[] {
    if (dimension === "ROW") this.book.grow(area.sheetId, area.bottom, 0);
    else this.book.grow(area.sheetId, 0, area.right);
    const { top, bottom, left, right } = clip(area, this.book.size(area.sheetId)) ?? area;
    return dimension === "ROW" ? range(top, bottom) : range(left, right);
  }
}
