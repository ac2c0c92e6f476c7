import type { Calculation } from "./calculation";
import type { SpreadsheetModel } from "./spreadsheetModel";

interface Room {
  sheetId: string;
  row: number;
  col: number;
}

/**
 * An Excel sheet always has room for what a formula spills; the library's sheet ends where it
 * was made to end and shows #SPILL!. So the sheet grows whenever a result reaches beyond its end,
 * be it of a formula just entered or of one that follows a change elsewhere.
 */
export class SpillRoom {
  private needed: Room[] = [];

  constructor(
    private readonly book: SpreadsheetModel,
    calculation: Calculation,
  ) {
    const { evaluator } = calculation;
    const check = evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult.bind(evaluator);
    evaluator.assertSheetHasEnoughSpaceToSpreadFormulaResult = (position, columns) => {
      this.note(position, columns);
      check(position, columns);
    };
    book.model.on("update", this, () => this.make());
  }

  private note({ sheetId, row, col }: Room, columns: readonly (readonly unknown[])[]): void {
    const last = { row: row + (columns[0]?.length ?? 0) - 1, col: col + columns.length - 1 };
    const { rows, columns: width } = this.book.size(sheetId);
    if (last.row >= rows || last.col >= width) this.needed.push({ sheetId, ...last });
  }

  /** A sheet that has grown is calculated again, which may ask for more room. */
  private make(): void {
    const { needed } = this;
    this.needed = [];
    const known = new Set(this.book.getters.getSheetIds());
    for (const { sheetId, row, col } of needed)
      if (known.has(sheetId)) this.book.grow(sheetId, row, col);
  }
}
