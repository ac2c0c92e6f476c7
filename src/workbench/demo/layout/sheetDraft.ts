import type { Chart, Content, Sheet } from "./content";
import type { FormatName } from "./formats";
import type { BorderName, Look } from "./looks";

/** Rows and columns count from 0. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface DraftCell {
  readonly content?: Content | undefined;
  readonly look: Look;
  readonly format?: FormatName | undefined;
  readonly border?: BorderName | undefined;
}

export interface PlacedCell extends DraftCell {
  readonly row: number;
  readonly column: number;
}

export interface PlacedChart {
  readonly chart: Chart;
  readonly row: number;
  /** Pixels from the left edge of the sheet. */
  readonly left: number;
  readonly width: number;
}

export const ROW_HEIGHT = 23;
const LINE_HEIGHT = 16;
/** A character of the sources, in 9 points, and of other texts, in 10 points, on the average. */
const SOURCE_CHARACTER = 5.7;
const CHARACTER = 6.2;
/** What a line loses because it breaks between words. */
const BREAKING = 20;
/** A citation that a formula gives is about so long. */
const CITATION_LENGTH = 130;

/** A sheet while its blocks are laid out from top to bottom. */
export class SheetDraft {
  readonly cells: PlacedCell[] = [];
  readonly names = new Map<string, Area>();
  readonly merges: Area[] = [];
  readonly heights = new Map<number, number>();
  readonly charts: PlacedChart[] = [];
  /** The next free row. */
  row = 0;

  constructor(readonly sheet: Sheet) {}

  get lastColumn(): number {
    return this.sheet.widths.length - 1;
  }

  put(column: number, cell: DraftCell): void {
    this.cells.push({ row: this.row, column, ...cell });
    if (cell.look === "text") this.makeRoom(cell, this.sheet.widths[column]!);
  }

  /** From a column to the right edge. */
  putWide(column: number, cell: DraftCell): void {
    const { row, lastColumn } = this;
    this.cells.push({ row, column, ...cell });
    for (let next = column + 1; next <= lastColumn; next++)
      this.put(next, { look: cell.look, border: cell.border });
    if (column < lastColumn)
      this.merges.push({ top: row, left: column, bottom: row, right: lastColumn });
    const width = this.sheet.widths.slice(column).reduce((sum, one) => sum + one, 0);
    this.makeRoom(cell, width);
  }

  private makeRoom(cell: DraftCell, width: number): void {
    const character = cell.look === "source" ? SOURCE_CHARACTER : CHARACTER;
    const lines = Math.ceil((lengthOf(cell) * character) / (width - BREAKING));
    this.raise(lines * LINE_HEIGHT + ROW_HEIGHT - LINE_HEIGHT);
  }

  /** A row without a height of its own would become as high as its texts need in one column. */
  raise(height: number): void {
    this.heights.set(this.row, Math.max(height, this.heights.get(this.row) ?? ROW_HEIGHT));
  }

  heading(text: string): void {
    for (let column = 0; column <= this.lastColumn; column++) {
      const content = column === 0 ? text : undefined;
      this.put(column, { content, look: "heading", border: "heading" });
    }
    this.raise(28);
    this.row++;
  }

  name(name: string | undefined, area: Area): void {
    if (name === undefined) return;
    if (this.names.has(name)) throw new Error(`${this.sheet.name}: ${name} is named twice`);
    this.names.set(name, area);
  }
}

function lengthOf({ content, look }: DraftCell): number {
  const text = String(content ?? "");
  if (!text.startsWith("=")) return text.length;
  return look === "source" ? CITATION_LENGTH : 0;
}
