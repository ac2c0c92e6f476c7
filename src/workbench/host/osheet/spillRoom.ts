import type { Calculation } from "./calculation";
import type { SpreadsheetModel } from "./spreadsheetModel";

interface Edited {
  type: string;
  sheetId: string;
  row: number;
  col: number;
  content?: string;
}

/**
 * An Excel sheet always has room for what a formula spills; the library's sheet ends where it
 * was made to end and shows #SPILL!. So the sheet grows as far as the result of a formula needs
 * that the user or the add-in has just entered.
 */
export class SpillRoom {
  private entered: Edited[] = [];

  constructor(
    private readonly book: SpreadsheetModel,
    private readonly calculation: Calculation,
  ) {
    book.model.on("command-dispatched", this, (command) => this.note(command as Edited));
    book.model.on("update", this, () => this.make());
  }

  private note(command: Edited): void {
    if (command.type === "UPDATE_CELL" && command.content?.startsWith("=")) {
      this.entered.push(command);
    }
  }

  private make(): void {
    if (this.calculation.isSuspended) return;
    const entered = this.entered;
    this.entered = [];
    const { getters } = this.book;
    for (const { sheetId, row, col, content = "" } of entered) {
      const position = { sheetId, row, col };
      if (getters.getEvaluatedCell(position).value !== "#SPILL!") continue;
      const columns = getters.evaluateFormula(sheetId, content, position);
      if (!Array.isArray(columns)) continue;
      this.book.grow(sheetId, row + (columns[0]?.length ?? 0) - 1, col + columns.length - 1);
    }
  }
}
