import { LAST_COLUMN, LAST_ROW, type Area } from "../area";
import { HostError } from "../wire/hostError";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { clip, range, zoneOf } from "./zones";

/** Inserts or removes cells: entire rows or columns, or a block that moves its neighbours. */
export function shiftCells(
  book: SpreadsheetModel,
  area: Area,
  shift: "Down" | "Right" | "Up" | "Left",
): void {
  const { sheetId } = area;
  const inserts = shift === "Down" || shift === "Right";
  const rows = area.left === 0 && area.right === LAST_COLUMN;
  const columns = area.top === 0 && area.bottom === LAST_ROW;
  if (rows || columns) {
    const [dimension, from, to] = rows
      ? (["ROW", area.top, area.bottom] as const)
      : (["COL", area.left, area.right] as const);
    if (inserts) insertHeaders(book, sheetId, dimension, from, to - from + 1);
    else removeHeaders(book, sheetId, dimension, from, to);
    return;
  }
  const shiftDimension = shift === "Down" || shift === "Up" ? "ROW" : "COL";
  if (inserts) makeRoom(book, area, shiftDimension);
  const zone = clip(zoneOf(area), book.size(sheetId));
  if (!zone) return;
  onSheet(book, sheetId, () =>
    unfrozen(book, sheetId, () => {
      const type = inserts ? "INSERT_CELL" : "DELETE_CELL";
      const result = book.attempt(type, { shiftDimension, zone });
      if (!result.isSuccessful) throw new HostError("InsertDeleteConflict");
    }),
  );
}

/** The library moves no cells across the line between frozen columns or rows and others. */
function unfrozen(book: SpreadsheetModel, sheetId: string, action: () => void): void {
  const { xSplit, ySplit } = book.getters.getPaneDivisions(sheetId);
  book.run("UNFREEZE_COLUMNS_ROWS", { sheetId });
  try {
    action();
  } finally {
    if (ySplit > 0) book.run("FREEZE_ROWS", { sheetId, quantity: ySplit });
    if (xSplit > 0) book.run("FREEZE_COLUMNS", { sheetId, quantity: xSplit });
  }
}

type Dimension = "ROW" | "COL";

function insertHeaders(
  book: SpreadsheetModel,
  sheetId: string,
  dimension: Dimension,
  base: number,
  quantity: number,
): void {
  if (base >= book.getters.getNumberHeaders(sheetId, dimension)) return;
  const sheetName = book.getters.getSheetName(sheetId);
  const position = "before" as const;
  book.run("ADD_COLUMNS_ROWS", { sheetId, sheetName, dimension, base, quantity, position });
}

function removeHeaders(
  book: SpreadsheetModel,
  sheetId: string,
  dimension: Dimension,
  from: number,
  to: number,
): void {
  const last = book.getters.getNumberHeaders(sheetId, dimension) - 1;
  if (from > last) return;
  // The library keeps at least one row and column; Excel's sheet has more than enough of them.
  if (from === 0 && to >= last) {
    if (dimension === "ROW") book.grow(sheetId, last + 1, 0);
    else book.grow(sheetId, 0, last + 1);
  }
  const elements = range(from, Math.min(to, last));
  const sheetName = book.getters.getSheetName(sheetId);
  book.run("REMOVE_COLUMNS_ROWS", { sheetId, sheetName, dimension, elements });
}

/** What the last rows or columns hold must not fall off the sheet. */
function makeRoom(book: SpreadsheetModel, area: Area, dimension: Dimension): void {
  const { rows, columns } = book.size(area.sheetId);
  if (dimension === "ROW") book.grow(area.sheetId, rows + area.bottom - area.top, area.right);
  else book.grow(area.sheetId, area.bottom, columns + area.right - area.left);
}

/** The library moves cells of the active sheet only. */
function onSheet(book: SpreadsheetModel, sheetIdTo: string, action: () => void): void {
  const sheetIdFrom = book.getters.getActiveSheetId();
  if (sheetIdFrom === sheetIdTo) return action();
  book.run("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo });
  try {
    action();
  } finally {
    book.run("ACTIVATE_SHEET", { sheetIdFrom: sheetIdTo, sheetIdTo: sheetIdFrom });
  }
}
