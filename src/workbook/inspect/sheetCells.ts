import { contains, type Zone } from "../../xlsx/model/zone";

/** What was read of a sheet: from its first used cell on, as far as anything stands. */
export interface UsedCells {
  readonly name: string;
  readonly id: string;
  /** Of the first used cell, counted from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  /** In English notation with the equals sign; of a cell without one its content. */
  readonly formulas: readonly (readonly unknown[])[];
  /** The cells that formulas fill. */
  readonly spills: readonly Zone[];
  /** In English notation, where they were read. */
  readonly numberFormats?: readonly (readonly string[])[];
}

/** The cells of a sheet, by row and column counted from 0. */
export class SheetCells {
  constructor(readonly used: UsedCells) {}

  get name(): string {
    return this.used.name;
  }

  /** The first row and column beyond all that is used. */
  get bottom(): number {
    return this.used.top + this.used.values.length;
  }

  get right(): number {
    return this.used.left + (this.used.values[0]?.length ?? 0);
  }

  /** "" of a blank one. */
  valueAt(row: number, column: number): unknown {
    return this.used.values[row - this.used.top]?.[column - this.used.left] ?? "";
  }

  /** Of a cell that holds one itself: nothing where the result of another stands. */
  formulaAt(row: number, column: number): string | undefined {
    const content = this.contentAt(row, column);
    const isOne = typeof content === "string" && content.startsWith("=");
    return isOne && !this.isText(row, column) && !this.isFilled(row, column) ? content : undefined;
  }

  /** What was typed or pasted there: neither blank, nor a formula, nor filled by one. */
  hasConstant(row: number, column: number): boolean {
    return (
      this.valueAt(row, column) !== "" &&
      this.formulaAt(row, column) === undefined &&
      !this.isFilled(row, column)
    );
  }

  /** A formula that is a text, since the cell has the format Text. */
  isText(row: number, column: number): boolean {
    const value = this.valueAt(row, column);
    return typeof value === "string" && value.startsWith("=");
  }

  contentAt(row: number, column: number): unknown {
    return this.used.formulas[row - this.used.top]?.[column - this.used.left] ?? "";
  }

  /** Whether a cell shows its number as a day; a format names days, months or years. */
  isDay(row: number, column: number): boolean {
    const format = this.used.numberFormats?.[row - this.used.top]?.[column - this.used.left] ?? "";
    return /[dmy]/iu.test(format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ""));
  }

  /** The cells that the formula of a cell fills. */
  spillOf(row: number, column: number): Zone | undefined {
    return this.used.spills.find(({ top, left }) => top === row && left === column);
  }

  private isFilled(row: number, column: number): boolean {
    return this.used.spills.some(
      (zone) => contains(zone, row, column) && !(zone.top === row && zone.left === column),
    );
  }
}
