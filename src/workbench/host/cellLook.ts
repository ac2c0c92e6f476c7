import type { Area, Zone } from "./area";

/** How cells look, by themselves and where a condition holds. Sizes in points. */
export interface CellStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  fontSize?: number;
  fontName?: string;
  textColor?: string;
  fillColor?: string;
  /** across: over the empty cells beside it that are aligned so, too. */
  align?: "left" | "center" | "right" | "across";
  verticalAlign?: "top" | "middle" | "bottom";
  wrap?: boolean;
  indent?: number;
  /** Writable on a protected sheet. */
  unlocked?: boolean;
}

export type BorderSide = "top" | "bottom" | "left" | "right";

export interface BorderLine {
  style: "thin" | "medium" | "thick" | "dashed" | "dotted";
  color: string;
}

export interface GridStyles {
  style(sheetId: string, row: number, column: number): CellStyle;
  /** Changes what `change` names, undefined going back to the default. */
  restyle(area: Area, change: { [K in keyof CellStyle]?: CellStyle[K] | undefined }): void;
  border(sheetId: string, row: number, column: number, side: BorderSide): BorderLine | undefined;
  setBorder(area: Area, side: BorderSide | "insideX" | "insideY", line?: BorderLine): void;
}

/** How a cell is compared with one formula or two. */
export interface CellComparison {
  operator: Exclude<`${Excel.ConditionalCellValueOperator}`, "Invalid">;
  formula1: string;
  formula2?: string;
}

/** What a condition changes of a cell's look. */
export interface ConditionalStyle extends CellStyle {
  borders?: Partial<Record<BorderSide, BorderLine>>;
}

export interface ConditionalFormatInfo {
  id: string;
  zones: Zone[];
  /** A formula seen from the first cell of the zones, or a comparison of each cell. */
  condition: { formula: string } | CellComparison;
  /** What changes where the condition holds. */
  style: ConditionalStyle;
  /** Where it holds, those after it do not count. */
  stopIfTrue: boolean;
}

export interface GridConditionalFormats {
  /**
   * The first that holds goes before the others. One whose zones each see its formula from their
   * own first cell is told of once for each of them, with the same id. With an id only that one.
   */
  all(sheetId: string, only?: string): ConditionalFormatInfo[];
  /** Goes before all others. */
  add(sheetId: string, format: Omit<ConditionalFormatInfo, "id">): string;
  change(sheetId: string, id: string, change: Partial<Omit<ConditionalFormatInfo, "id">>): void;
  /** So that so many go before it. */
  move(sheetId: string, id: string, before: number): void;
  remove(sheetId: string, id: string): void;
  /** Takes cells out of all formats; the others look as before. */
  clear(area: Area): void;
  /** Whether there are scales, bars or others that `all` does not tell of. */
  hasOthers(sheetId: string): boolean;
}
