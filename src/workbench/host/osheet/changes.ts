import type { GridChange } from "../grid";
import type { Calculation } from "./calculation";
import type { SpreadsheetModel } from "./spreadsheetModel";

type Listener = (change: GridChange) => void;

/** What the library reports, as far as Excel has events for it. */
interface Reported {
  type: string;
  sheetId: string;
  row: number;
  col: number;
  base: number;
  quantity: number;
  position: "before" | "after";
  dimension: "ROW" | "COL";
  elements: number[];
  content?: string;
}

/**
 * Watches the library's commands. Edited cells are collected until the whole command is done, so
 * that a paste of 100 cells is one change.
 */
export class Changes {
  private readonly listeners: Listener[] = [];
  private active: string;
  private edited = new Map<string, Extract<GridChange, { kind: "cells" }>>();

  constructor(
    private readonly book: SpreadsheetModel,
    calculation: Calculation,
  ) {
    this.active = book.getters.getActiveSheetId();
    book.model.on("command-dispatched", this, (command) => this.note(command as Reported));
    book.model.on("command-finalized", this, () => this.flush());
    calculation.onCalculated((sheetIds) => {
      for (const sheetId of sheetIds) this.tell({ kind: "sheetCalculated", sheetId });
    });
    book.model.selection.observe(this, { handleEvent: () => this.tell({ kind: "selection" }) });
  }

  onChange(listener: Listener): void {
    this.listeners.push(listener);
  }

  private note(command: Reported): void {
    const { type, sheetId } = command;
    if (type === "UPDATE_CELL" && "content" in command) this.edit(command);
    else if (type === "CREATE_SHEET") this.tell({ kind: "sheetAdded", sheetId });
    else if (type === "DELETE_SHEET") this.tell({ kind: "sheetRemoved", sheetId });
    else if (type === "ADD_COLUMNS_ROWS") {
      const at = command.position === "before" ? command.base : command.base + 1;
      const rows = command.dimension === "ROW";
      const last = this.book.getters.getNumberHeaders(sheetId, command.dimension);
      // Rows added at the end only make the sheet larger: an Excel sheet has them anyway.
      if (at + command.quantity === last) return;
      this.tell({ kind: "moved", sheetId, rows, at, count: command.quantity });
    } else if (type === "REMOVE_COLUMNS_ROWS") {
      const rows = command.dimension === "ROW";
      for (const at of [...command.elements].sort((a, b) => b - a)) {
        this.tell({ kind: "moved", sheetId, rows, at, count: -1 });
      }
    }
  }

  private edit({ sheetId, row, col }: Reported): void {
    const known = this.edited.get(sheetId)?.area;
    const area = {
      sheetId,
      top: Math.min(known?.top ?? row, row),
      left: Math.min(known?.left ?? col, col),
      bottom: Math.max(known?.bottom ?? row, row),
      right: Math.max(known?.right ?? col, col),
    };
    this.edited.set(sheetId, { kind: "cells", area });
  }

  private flush(): void {
    const edited = this.edited;
    this.edited = new Map();
    for (const change of edited.values()) this.tell(change);
    const sheetId = this.book.getters.getActiveSheetId();
    if (sheetId === this.active) return;
    this.active = sheetId;
    this.tell({ kind: "sheetActivated", sheetId });
  }

  private tell(change: GridChange): void {
    for (const listener of this.listeners) listener(change);
  }
}
