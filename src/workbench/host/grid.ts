import type { Area, Zone } from "./area";
import type { GridConditionalFormats, GridStyles } from "./cellLook";

/**
 * What the Excel host needs of a spreadsheet. Rows and columns count from 0 and ranges include
 * their ends. Formulas are in English notation (`=SUM(A1,0.5)`), sizes in points.
 */

/** A value as Excel delivers it: "" is an empty cell, "#N/A" an error. */
export type CellValue = number | string | boolean;

/**
 * What is written into a cell: a string that begins with "=" is a formula, one that begins with
 * an apostrophe is text, any other is what a user types. null leaves the cell as it is.
 */
export type CellInput = CellValue | null;

export interface GridCells {
  values(area: Area): CellValue[][];
  /** The formula of a cell that has one, else its value as entered. */
  formulas(area: Area): CellValue[][];
  /** What the cells show. */
  text(area: Area): string[][];
  write(area: Area, inputs: CellInput[][]): void;
  /** The area is about to be written, in pieces. */
  makeRoom(area: Area): void;
  numberFormats(area: Area): string[][];
  setNumberFormats(area: Area, formats: (string | null)[][]): void;
  clear(area: Area, what: "All" | "Contents" | "Formats"): void;
  /** The smallest zone around all cells with content (or format, unless `valuesOnly`). */
  used(sheetId: string, valuesOnly: boolean): Zone | undefined;
  /** The zone a formula in the upper left cell of `area` fills, if it spills. */
  spill(area: Area): Zone | undefined;
  /** The cell whose formula spills into the upper left cell of `area`. */
  spillParent(area: Area): Zone | undefined;
  insert(area: Area, shift: "Down" | "Right"): void;
  remove(area: Area, shift: "Up" | "Left"): void;
  recalculate(): void;
  /** Formulas keep their results until the workbook is calculated. */
  isManual: boolean;
  readonly calculationState: "Done" | "Pending" | "Calculating";
  /** Until it is resumed, nothing is calculated before a result is asked for. */
  putOffCalculation(): void;
  /** Until it is resumed, nothing is calculated and values are those of before. */
  suspendCalculation(): void;
  resumeCalculation(): void;
}

export interface SheetInfo {
  id: string;
  name: string;
  visible: boolean;
  color: string;
  gridlines: boolean;
}

export type ForeignContent = "picture" | "chart" | "pivot" | "link" | "filter" | "group";

export interface GridSheets {
  /** In the order of their tabs. */
  all(): SheetInfo[];
  add(name: string): string;
  /** With all that is on it; what the sheet names, the copy names for itself. */
  copy(sheetId: string, name: string): string;
  remove(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  move(sheetId: string, position: number): void;
  show(sheetId: string, visible: boolean): void;
  paint(sheetId: string, color: string): void;
  showGridlines(sheetId: string, shown: boolean): void;
  /** What a user has put on the sheet that no other part of the grid tells of. */
  foreign(sheetId: string): ForeignContent[];
  active(): string;
  activate(sheetId: string): void;
}

export interface NamedRange {
  name: string;
  /** Missing if the cells or their sheet were deleted: the name stays and stands for nothing. */
  area?: Area;
}

/** Names of the workbook or, with the id of a sheet as `scope`, of that sheet alone. */
export interface GridNames {
  all(scope?: string): NamedRange[];
  add(name: string, area: Area, scope?: string): void;
  move(name: string, area: Area, scope?: string): void;
  remove(name: string, scope?: string): void;
}

export interface TableInfo {
  id: string;
  name: string;
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  /** Buttons at the headings that sort and filter. */
  showFilter: boolean;
  showBandedRows: boolean;
  style: string;
}

export interface GridTables {
  all(): TableInfo[];
  /** The rows by a column of the sheet, those equal in it by the next. */
  sort(id: string, keys: { column: number; ascending: boolean }[]): void;
  /** Only rows that show one of these texts in the column; without texts all. */
  filter(id: string, column: number, shown: string[] | undefined): void;
  add(area: Area, hasHeaders: boolean): string;
  change(id: string, change: Partial<Omit<TableInfo, "id">>): void;
  remove(id: string): void;
}

export interface ChartSeriesInfo {
  area: Area;
  name?: string;
  color?: string;
}

export interface ChartInfo {
  id: string;
  sheetId: string;
  type: "column" | "bar" | "line" | "pie" | "doughnut";
  stacked: boolean;
  title: string;
  legend: "none" | "top" | "bottom" | "left" | "right";
  showValues: boolean;
  series: ChartSeriesInfo[];
  /** The cells that name the categories. */
  labels?: Area;
  /** The first cell of each series is its name. */
  titlesInData: boolean;
  top: number;
  left: number;
  width: number;
  height: number;
}

export interface GridCharts {
  all(sheetId: string): ChartInfo[];
  add(chart: Omit<ChartInfo, "id">): string;
  change(id: string, change: Partial<Omit<ChartInfo, "id" | "sheetId">>): void;
  remove(id: string): void;
}

export interface GridLayout {
  columnWidth(sheetId: string, column: number): number;
  rowHeight(sheetId: string, row: number): number;
  /** The height that was set; a row without one follows its content. */
  setRowHeight(sheetId: string, row: number): number | undefined;
  resizeColumns(area: Area, width: number | "fit"): void;
  resizeRows(area: Area, height: number | "fit"): void;
  hiddenColumn(sheetId: string, column: number): boolean;
  hiddenRow(sheetId: string, row: number): boolean;
  /** Left out by a filter. */
  filteredRow(sheetId: string, row: number): boolean;
  hideColumns(area: Area, hidden: boolean): void;
  hideRows(area: Area, hidden: boolean): void;
  frozen(sheetId: string): { rows: number; columns: number };
  freeze(sheetId: string, rows: number, columns: number): void;
  merges(sheetId: string): Zone[];
  merge(area: Area): void;
  unmerge(area: Area): void;
}

/** A rule of data validation in the words of Excel. */
export interface ValidationInfo {
  rule: Excel.DataValidationRule;
  blocking: boolean;
}

/** What a host keeps beside a rule; `ValidationInfo` alone decides what may be typed. */
export interface ValidationDetails extends ValidationInfo {
  alert?: Excel.DataValidationErrorAlert;
  prompt?: Excel.DataValidationPrompt;
  ignoreBlanks?: boolean;
}

export interface GridValidation {
  /** Every rule of a sheet with its cells; without a rule where Excel has none like it. */
  all(sheetId: string): { zones: Zone[]; details: ValidationDetails }[];
  rule(sheetId: string, row: number, column: number): ValidationDetails | undefined;
  setRule(area: Area, rule: ValidationDetails): void;
  clear(area: Area): void;
}

/** Where a click on cells leads: to an address or a name of the workbook, or to a page elsewhere. */
export interface CellLink {
  documentReference?: string;
  address?: string;
  screenTip?: string;
}

export interface GridLinks {
  all(sheetId: string): { area: Area; link: CellLink }[];
  at(sheetId: string, row: number, column: number): CellLink | undefined;
  set(area: Area, link: CellLink): void;
  clear(area: Area): void;
}

/** What a user has noted at a cell. */
export interface CellNote {
  readonly author: string;
  readonly text: string;
}

/** Notes stay at their cells, whatever these hold, and go with them. */
export interface GridCellNotes {
  all(sheetId: string): { area: Area; note: CellNote }[];
  at(sheetId: string, row: number, column: number): CellNote | undefined;
  set(cell: Area, note: CellNote): void;
  clear(area: Area): void;
}

export interface GridSelection {
  get(): Area;
  activeCell(): Area;
  select(area: Area): void;
}

/**
 * What a workbook keeps beside its cells: settings, page layout, names of tables and charts. It
 * is saved with the workbook, and areas follow their cells.
 */
export interface GridNotes {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  area(key: string): Area | undefined;
  setArea(key: string, area: Area | undefined): void;
  keys(prefix: string): string[];
}

export type GridChange =
  | { kind: "cells"; area: Area }
  | { kind: "moved"; sheetId: string; rows: boolean; at: number; count: number }
  | { kind: "sheetAdded" | "sheetRemoved" | "sheetActivated" | "sheetCalculated"; sheetId: string }
  | { kind: "selection" };

/** A spreadsheet as the host sees it. */
export interface Grid {
  readonly cells: GridCells;
  readonly styles: GridStyles;
  readonly sheets: GridSheets;
  readonly names: GridNames;
  readonly tables: GridTables;
  readonly charts: GridCharts;
  readonly layout: GridLayout;
  readonly validation: GridValidation;
  readonly conditionalFormats: GridConditionalFormats;
  readonly links: GridLinks;
  readonly cellNotes: GridCellNotes;
  readonly selection: GridSelection;
  readonly notes: GridNotes;
  /** What was done so far cannot be undone any more. */
  forgetUndo(): void;
  /** Told of every change, the user's and the host's own. */
  onChange(listener: (change: GridChange) => void): void;
}
