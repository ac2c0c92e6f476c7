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
/** Text of 9 and 10 points takes about so many pixels for each character. */
const CHARACTER_WIDTH = 6;
/** A citation that a formula gives is about so long. */
const CITATION_LENGTH = 170;

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
  }

  /** From a column to the right edge; the row becomes high enough for the text. */
  putWide(column: number, cell: DraftCell): void {
    this.put(column, cell);
    for (let next = column + 1; next <= this.lastColumn; next++)
      this.put(next, { look: cell.look, border: cell.border });
    const { row, lastColumn } = this;
    if (column < lastColumn)
      this.merges.push({ top: row, left: column, bottom: row, right: lastColumn });
    const width = this.sheet.widths.slice(column).reduce((sum, one) => sum + one, 0);
    const lines = Math.ceil((lengthOf(cell.content) * CHARACTER_WIDTH) / width);
    this.raise(lines * LINE_HEIGHT + ROW_HEIGHT - LINE_HEIGHT);
  }

  raise(height: number): void {
    if (height > ROW_HEIGHT)
      this.heights.set(this.row, Math.max(height, this.heights.get(this.row) ?? 0));
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

const lengthOf = (content: Content | undefined): number => {
  const text = String(content ?? "");
  return text.startsWith("=") ? CITATION_LENGTH : text.length;
};
