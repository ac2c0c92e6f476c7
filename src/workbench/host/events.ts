import { LAST_COLUMN, LAST_ROW, type Area } from "./area";
import { type Grid, type GridChange } from "./grid";
import { zoneAddress } from "./model/address";
import type { ModelContext } from "./model/context";

/** A message to the client library: the kind of event, whose it is, and its arguments. */
type Entry = readonly [category: number, type: number, target: string, args: string, id: number];

/** The client's numbers for the events that this host knows. */
const EVENT = {
  selectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
} as const;

/** The events that an add-in may handle, by class. */
export const EVENTS_OF: Readonly<Record<string, readonly string[]>> = {
  Workbook: ["onSelectionChanged"],
  Worksheet: ["onActivated", "onCalculated", "onChanged", "onDeactivated", "onSelectionChanged"],
  WorksheetCollection: [
    "onActivated",
    "onAdded",
    "onCalculated",
    "onChanged",
    "onDeactivated",
    "onDeleted",
    "onSelectionChanged",
  ],
};

const CATEGORY = 65_536;
const WORKBOOK = "Workbook";

/** Tells the client library what happens in the grid, as Excel does. */
export class Events {
  private active: string;

  constructor(
    private readonly grid: Grid,
    private readonly context: ModelContext,
    private readonly send: (entries: Entry[]) => void,
  ) {
    this.active = grid.sheets.active();
    grid.onChange((change) => this.report(change));
  }

  private report(change: GridChange): void {
    switch (change.kind) {
      case "cells":
        return this.cellsChanged(change.area, "RangeEdited");
      case "moved": {
        const { sheetId, rows, at, count } = change;
        const to = at + Math.abs(count) - 1;
        const entire = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };
        const zone = rows ? { ...entire, top: at, bottom: to } : { ...entire, left: at, right: to };
        const what = `${rows ? "Row" : "Column"}${count > 0 ? "Inserted" : "Deleted"}`;
        return this.cellsChanged({ ...zone, sheetId }, what);
      }
      case "sheetAdded":
        return this.emit(EVENT.worksheetAdded, [WORKBOOK], change.sheetId);
      case "sheetRemoved":
        return this.emit(EVENT.worksheetDeleted, [WORKBOOK], change.sheetId);
      case "sheetCalculated":
        // The address that Excel names is not to be relied on; this host names none.
        return this.emit(EVENT.worksheetCalculated, [change.sheetId, WORKBOOK], change.sheetId, {
          address: "",
        });
      case "sheetActivated": {
        const left = this.active;
        this.active = change.sheetId;
        this.emit(EVENT.worksheetDeactivated, [left, WORKBOOK], left);
        return this.emit(EVENT.worksheetActivated, [this.active, WORKBOOK], this.active);
      }
      case "selection": {
        const area = this.grid.selection.get();
        this.emit(EVENT.selectionChanged, [""], area.sheetId);
        return this.emit(EVENT.worksheetSelectionChanged, [area.sheetId, WORKBOOK], area.sheetId, {
          address: zoneAddress(area),
        });
      }
    }
  }

  private cellsChanged(area: Area, changeType: string): void {
    this.emit(EVENT.worksheetChanged, [area.sheetId, WORKBOOK], area.sheetId, {
      address: zoneAddress(area),
      changeType,
      referenceId: this.context.address(area),
      shiftDirection: "None",
    });
  }

  private emit(type: number, targets: string[], worksheetId: string, details = {}): void {
    const args = JSON.stringify({ worksheetId, source: "Local", ...details });
    this.send(targets.map((target) => [CATEGORY, type, target, args, 0]));
  }
}
