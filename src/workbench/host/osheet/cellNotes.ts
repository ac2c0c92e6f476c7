import { helpers } from "../../spreadsheet/library";
import type { Area } from "../area";
import type { CellNote, GridCellNotes } from "../grid";
import type { Notes } from "./notes";
import type { SpreadsheetModel } from "./spreadsheetModel";

/** Notes of users at cells, one at each; the library knows none. They follow their cells. */
export class CellNotes implements GridCellNotes {
  constructor(
    private readonly book: SpreadsheetModel,
    private readonly notes: Notes,
  ) {}

  all(sheetId: string): { area: Area; note: CellNote }[] {
    return this.found(sheetId).map(({ area, key }) => ({
      area,
      note: this.notes.get(key) as CellNote,
    }));
  }

  at(sheetId: string, row: number, column: number): CellNote | undefined {
    return this.all(sheetId).find(({ area }) => helpers.isInside(column, row, area))?.note;
  }

  set(cell: Area, note: CellNote): void {
    this.clear(cell);
    this.book.grow(cell.sheetId, cell.bottom, cell.right);
    const key = `cellNote/${cell.sheetId}/${this.book.model.uuidGenerator.uuidv4()}`;
    this.notes.set(key, note);
    this.notes.setArea(key, cell);
  }

  clear(area: Area): void {
    for (const { key, area: noted } of this.found(area.sheetId)) {
      if (!helpers.overlap(noted, area)) continue;
      this.notes.set(key, undefined);
      this.notes.setArea(key, undefined);
    }
  }

  /** A note whose cell was deleted has no area any more. */
  private found(sheetId: string): { key: string; area: Area }[] {
    return [...new Set(this.notes.keys(`cellNote/${sheetId}/`))].flatMap((key) => {
      const area = this.notes.area(key);
      return area ? [{ key, area }] : [];
    });
  }
}
