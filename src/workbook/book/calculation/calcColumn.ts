import { columnName } from "../../layout/address";
import type { Cell } from "../../layout/operation";
import type { SheetId } from "../bookNames";
import type { BookFormat } from "../formats";
import { sheetRef } from "../../layout/sheetRef";

/** The sheets between the inputs and the results. */
export type CalcSheetId = Extract<
  SheetId,
  | "calculation"
  | "noticeCalculation"
  | "itemCalculation"
  | "postCalculation"
  | "regionCalculation"
  | "costCalculation"
  | "paymentCalculation"
  | "budgetCalculation"
  | "staffingCalculation"
  | "monthCalculation"
  | "ledgerCalculation"
  | "deadlineCalculation"
  | "amendmentCalculation"
  | "sliceCalculation"
  | "stackCalculation"
  | "versionCalculation"
  | "synopsisCalculation"
  | "synopsisLineCalculation"
  | "proofCalculation"
  | "acceptCalculation"
  | "itemProofCalculation"
  | "settlementCalculation"
  | "chainCalculation"
  | "refundCalculation"
  | "topUpCalculation"
  | "remainderCalculation"
  | "closingCalculation"
  | "sourceCalculation"
  | "claimCalculation"
  | "interestCalculation"
  | "forecastCalculation"
  | "forecastAcceptCalculation"
  | "forecastItemCalculation"
  | "forecastSettlementCalculation"
  | "forecastChainCalculation"
  | "vacancyCalculation"
  | "sentenceCalculation"
  | "derivationCalculation"
>;

/** A step of the calculation: one formula that fills its column, or several beside it. */
export interface CalcColumn {
  readonly id: string;
  readonly heading: Cell | (() => Cell);
  readonly format: BookFormat;
  readonly width: number;
  /** English; nothing where the formula to the left spills into the column. */
  readonly formula?: () => string;
  /** In a row before the first one, for what no table holds. */
  readonly above?: () => Cell;
}

/** A step of one formula, as wide as an amount needs it. */
export const column = (
  id: string,
  heading: CalcColumn["heading"],
  format: BookFormat,
  formula: () => string,
  width = 13,
): CalcColumn => ({ id, heading, format, width, formula });

export interface CalcSheet {
  readonly id: CalcSheetId;
  readonly columns: readonly CalcColumn[];
  /** Row of the first result, from 1: one with a line above begins lower. */
  readonly first: number;
}

/** Row of the headings, from 1. */
export const CALC_HEADER = 5;
/** Row of the sums, above all that may grow. */
export const CALC_SUMS = 3;
/** Far below the last row of any list: ranges that end there take every row that may be added. */
export const LAST_ROW = 2000;

/** Where the steps stand, for formulas anywhere in the workbook. */
export class CalcPlaces {
  private readonly sheets = new Map<string, { sheet: CalcSheet; column: number }>();

  add(sheet: CalcSheet): void {
    for (const [column, { id }] of sheet.columns.entries()) {
      if (this.sheets.has(id)) throw new Error(`Two steps ${id}`);
      this.sheets.set(id, { sheet, column });
    }
  }

  has(id: string): boolean {
    return this.sheets.has(id);
  }

  /** All results of a step: 'Rechnung 2021 B2'!E9#; without the name on its own sheet. */
  spill(id: string, from: SheetId): string {
    const { sheet, column } = this.place(id);
    return `${this.prefix(sheet, from)}${columnName(column)}${sheet.first}#`;
  }

  /** The columns from one step to another, with every row that may come to stand in them. */
  range(id: string, to: string, from: SheetId): string {
    const [first, last] = [this.place(id), this.place(to)];
    const [left, right] = [columnName(first.column), columnName(last.column)];
    const top = CALC_HEADER + 1;
    return `${this.prefix(first.sheet, from)}$${left}$${top}:$${right}$${LAST_ROW}`;
  }

  /** The heading of a step. */
  heading(id: string, from: SheetId): string {
    const { sheet, column } = this.place(id);
    return `${this.prefix(sheet, from)}$${columnName(column)}$${CALC_HEADER}`;
  }

  /** The headings from one step to another. */
  headings(id: string, to: string, from: SheetId): string {
    return this.row(id, to, from, CALC_HEADER);
  }

  /** The cell of a step for what no table holds. */
  above(id: string, from: SheetId): string {
    const { sheet, column } = this.place(id);
    return `${this.prefix(sheet, from)}${columnName(column)}${sheet.first - 1}`;
  }

  /** The sums above the steps from one to another. */
  sums(id: string, to: string, from: SheetId): string {
    return this.row(id, to, from, CALC_SUMS);
  }

  /** The cell of a step that is a single result. */
  anchor(id: string, from: SheetId): string {
    return this.anchors(id, id, from).split(":")[0]!;
  }

  /** The cells that hold the formulas of the steps from one to another. */
  anchors(id: string, to: string, from: SheetId): string {
    return this.row(id, to, from, this.place(id).sheet.first);
  }

  /** The cell that says whether any step of a sheet is an error. */
  errors(id: CalcSheetId): string {
    return `${sheetRef(id)}A${CALC_SUMS}`;
  }

  /** A step with all that it may fill to its right. */
  block(id: string, width: number, from: SheetId): string {
    const { sheet, column } = this.place(id);
    const [left, right] = [columnName(column), columnName(column + width - 1)];
    return `${this.prefix(sheet, from)}$${left}$${CALC_HEADER + 1}:$${right}$${LAST_ROW}`;
  }

  private row(id: string, to: string, from: SheetId, row: number): string {
    const [first, last] = [this.place(id), this.place(to)];
    const [left, right] = [columnName(first.column), columnName(last.column)];
    return `${this.prefix(first.sheet, from)}$${left}$${row}:$${right}$${row}`;
  }

  private prefix(sheet: CalcSheet, from: SheetId): string {
    return sheet.id === from ? "" : sheetRef(sheet.id);
  }

  private place(id: string) {
    const place = this.sheets.get(id);
    if (!place) throw new Error(`No step ${id}`);
    return place;
  }
}
