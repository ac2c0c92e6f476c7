import { englishExcel, germanExcel, type Notation } from "../../spreadsheet/notation";
import type { Traits } from "../../spreadsheet/traits";
import { translateFormula } from "../../spreadsheet/writeFormula";
import { LAST_COLUMN, LAST_ROW, type Area } from "../area";
import { type Grid, type GridChange, type SheetInfo } from "../grid";
import { HostError } from "../wire/hostError";
import { quotedSheetName } from "../quotedSheetName";
import { zoneAddress } from "./address";
import { followShift, type Shift } from "./followShift";
import type { Range } from "./range";
import type { TableScopedCollection } from "./tableScopedCollection";
import type { Worksheet } from "./worksheet";

export type Language = "de" | "en";

/** Makes the objects that others lead back to; a range knows its sheet, a sheet its ranges. */
export interface Create {
  range(area: Area): Range;
  worksheet(sheetId: string): Worksheet;
  tablesIn(area: Area, fullyContained: boolean): TableScopedCollection;
}

/** Something that stays with its cells while the add-in holds it. */
interface Following {
  area: Area | undefined;
}

/** What all objects of one workbook's model share. */
export class ModelContext {
  create!: Create;
  private readonly notation: Notation;
  private followers = new Set<Following>();

  constructor(
    readonly grid: Grid,
    readonly language: Language,
    readonly traits: Traits,
    /** Takes the bytes of a further workbook, in base64. */
    readonly openWorkbook?: (base64: string) => void,
  ) {
    this.notation = language === "de" ? germanExcel : englishExcel;
    grid.onChange((change) => {
      if (change.kind === "moved") this.shifted(...movedBlock(change));
      else if (change.kind === "sheetRemoved") this.#forgetSheet(change.sheetId);
    });
  }

  /** From now on the area of `follower` moves with its cells. */
  follow(follower: Following): void {
    this.followers.add(follower);
  }

  /** Cells were inserted or removed. */
  shifted(block: Area, shift: Shift): void {
    for (const follower of this.followers) {
      if (follower.area) follower.area = followShift(follower.area, block, shift);
    }
  }

  /** A batch is done: only the objects that the add-in tracks are still needed. */
  forgetAllBut(kept: Iterable<object>): void {
    const before = this.followers;
    this.followers = new Set();
    for (const object of kept) {
      if (before.has(object as Following)) this.followers.add(object as Following);
    }
  }

  #forgetSheet(sheetId: string): void {
    for (const follower of this.followers) {
      if (follower.area?.sheetId === sheetId) follower.area = undefined;
    }
  }

  sheet(sheetId: string): SheetInfo {
    const found = this.grid.sheets.all().find(({ id }) => id === sheetId);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  sheetNamed(name: string): SheetInfo | undefined {
    const wanted = name.toLowerCase();
    return this.grid.sheets.all().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** "Sheet1!A1:B2", with dollar signs if `mark` is one. */
  address(area: Area, mark = ""): string {
    return `${quotedSheetName(this.sheet(area.sheetId).name)}!${zoneAddress(area, mark)}`;
  }

  toLocal(formula: string): string {
    return translateFormula(formula, englishExcel, this.notation);
  }

  fromLocal(formula: string): string {
    return translateFormula(formula, this.notation, englishExcel);
  }

  isProtected(sheetId: string): boolean {
    return this.grid.notes.get(`protection/${sheetId}`) !== undefined;
  }

  isStructureProtected(): boolean {
    return this.grid.notes.get("protection") !== undefined;
  }

  /** In a protected workbook the sheets stay as they are. */
  assertSheetsChangeable(): void {
    if (this.isStructureProtected()) throw new HostError("AccessDenied");
  }

  /** On the desktop some changes cannot be undone, and nothing that was done before them. */
  endUndo(): void {
    if (this.traits.platform !== "OfficeOnline") this.grid.forgetUndo();
  }

  /** Locked cells of a protected sheet cannot be changed. */
  assertWritable(area: Area): void {
    if (!this.isProtected(area.sheetId)) return;
    const used = this.grid.cells.used(area.sheetId, false);
    const outside = !used || area.bottom > used.bottom || area.right > used.right;
    if (outside || !this.#allUnlocked(area)) throw new HostError("AccessDenied");
  }

  #allUnlocked({ sheetId, top, left, bottom, right }: Area): boolean {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        if (this.grid.styles.style(sheetId, row, column).unlocked !== true) return false;
      }
    }
    return true;
  }
}

/** The entire rows or columns that were inserted or removed, and how the others moved. */
function movedBlock(change: Extract<GridChange, { kind: "moved" }>): [Area, Shift] {
  const { sheetId, rows, at, count } = change;
  const to = at + Math.abs(count) - 1;
  if (rows) {
    const block = { sheetId, top: at, bottom: to, left: 0, right: LAST_COLUMN };
    return [block, count > 0 ? "Down" : "Up"];
  }
  const block = { sheetId, top: 0, bottom: LAST_ROW, left: at, right: to };
  return [block, count > 0 ? "Right" : "Left"];
}
