import type { Area } from "../area";
import type { GridSelection } from "../grid";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { clip, zoneOf } from "./zones";

export class Selection implements GridSelection {
  constructor(private readonly book: SpreadsheetModel) {}

  get(): Area {
    const { getters } = this.book;
    return { sheetId: getters.getActiveSheetId(), ...zoneOf(getters.getSelectedZone()) };
  }

  activeCell(): Area {
    const { sheetId, row, col } = this.book.getters.getActivePosition();
    return { sheetId, top: row, left: col, bottom: row, right: col };
  }

  select(area: Area): void {
    this.book.grow(area.sheetId, area.bottom, area.right);
    const sheetIdFrom = this.book.getters.getActiveSheetId();
    if (sheetIdFrom !== area.sheetId) {
      this.book.run("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: area.sheetId });
    }
    const zone = clip(zoneOf(area), this.book.size(area.sheetId)) ?? zoneOf(area);
    this.book.model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
  }
}
