import { helpers } from "../../spreadsheet/library";
import type { Area } from "../area";
import type { CellLink, GridLinks } from "../grid";
import type { Notes } from "./notes";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { areaOf, unbounded } from "./zones";

/**
 * Links of cells, whatever the cells hold; the library knows links only as texts of a kind. They
 * are noted beside the cells and follow them.
 */
export class Links implements GridLinks {
  constructor(
    private readonly book: SpreadsheetModel,
    private readonly notes: Notes,
  ) {}

  all(sheetId: string): { area: Area; link: CellLink }[] {
    return this.keys(sheetId).flatMap((key) => {
      const area = this.notes.area(key);
      return area ? [{ area, link: this.notes.get(key) as CellLink }] : [];
    });
  }

  at(sheetId: string, row: number, column: number): CellLink | undefined {
    return this.all(sheetId).find(({ area }) => helpers.isInside(column, row, area))?.link;
  }

  set(area: Area, link: CellLink): void {
    this.clear(area);
    this.note(area, link);
  }

  clear(area: Area): void {
    const { sheetId } = area;
    const { getters } = this.book;
    const gap = getters.getRangeFromZone(sheetId, unbounded(area));
    for (const key of this.keys(sheetId)) {
      const linked = this.notes.area(key);
      if (!linked || !helpers.overlap(linked, area)) continue;
      const link = this.notes.get(key) as CellLink;
      this.notes.set(key, undefined);
      this.notes.setArea(key, undefined);
      const range = getters.getRangeFromZone(sheetId, unbounded(linked));
      for (const rest of getters.recomputeRanges([range], [gap])) this.note(areaOf(rest), link);
    }
  }

  private note(area: Area, link: CellLink): void {
    this.book.grow(area.sheetId, area.bottom, area.right);
    const key = `link/${area.sheetId}/${this.book.model.uuidGenerator.uuidv4()}`;
    this.notes.set(key, link);
    this.notes.setArea(key, area);
  }

  private keys(sheetId: string): string[] {
    return [...new Set(this.notes.keys(`link/${sheetId}/`))];
  }
}
