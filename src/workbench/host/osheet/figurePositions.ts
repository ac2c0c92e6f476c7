import type { SpreadsheetModel } from "./spreadsheetModel";

/** Where a figure lies on its sheet, in points from the upper left corner. */
export interface Placement {
  top: number;
  left: number;
  width: number;
  height: number;
}

const PIXELS_PER_POINT = 96 / 72;

/** The library anchors figures to a cell and measures in pixels. */
export class FigurePositions {
  constructor(private readonly book: SpreadsheetModel) {}

  of(sheetId: string, figureId: string): Placement {
    const figure = this.book.getters.getFigure(sheetId, figureId)!;
    const x = this.start(sheetId, "COL", figure.col) + figure.offset.x;
    const y = this.start(sheetId, "ROW", figure.row) + figure.offset.y;
    return {
      left: x / PIXELS_PER_POINT,
      top: y / PIXELS_PER_POINT,
      width: figure.width / PIXELS_PER_POINT,
      height: figure.height / PIXELS_PER_POINT,
    };
  }

  anchor(sheetId: string, { top, left }: Placement) {
    const [col, x] = this.header(sheetId, "COL", left * PIXELS_PER_POINT);
    const [row, y] = this.header(sheetId, "ROW", top * PIXELS_PER_POINT);
    return { col, row, offset: { x, y } };
  }

  size({ width, height }: Placement) {
    return { width: width * PIXELS_PER_POINT, height: height * PIXELS_PER_POINT };
  }

  /** The row or column at a distance from the sheet's edge, and what is left of the distance. */
  private header(sheetId: string, dimension: "COL" | "ROW", distance: number): [number, number] {
    const last = this.book.getters.getNumberHeaders(sheetId, dimension) - 1;
    let rest = Math.max(0, distance);
    let index = 0;
    while (index < last && rest >= this.extent(sheetId, dimension, index)) {
      rest -= this.extent(sheetId, dimension, index);
      index++;
    }
    return [index, rest];
  }

  private start(sheetId: string, dimension: "COL" | "ROW", index: number): number {
    let start = 0;
    for (let before = 0; before < index; before++) start += this.extent(sheetId, dimension, before);
    return start;
  }

  private extent(sheetId: string, dimension: "COL" | "ROW", index: number): number {
    const { getters } = this.book;
    return dimension === "COL"
      ? getters.getColSize(sheetId, index)
      : getters.getRowSize(sheetId, index);
  }
}
