import type { Area } from "../area";
import type { GridNames, NamedRange } from "../grid";
import { HostError } from "../wire/hostError";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { areaOf, unbounded } from "./zones";

export class Names implements GridNames {
  constructor(private readonly book: SpreadsheetModel) {}

  all(scope?: string): NamedRange[] {
    return this.named(scope).map(({ name, range }) => {
      const isDeleted = range.invalidXc !== undefined || range.invalidSheetName !== undefined;
      return isDeleted ? { name } : { name, area: areaOf(range) };
    });
  }

  add(name: string, area: Area, scope?: string): void {
    if (scope !== undefined) return this.addToSheet(name, area, scope);
    const payload = { name, ...this.ranges(area) };
    const result = this.book.attempt("CREATE_NAMED_RANGE", payload);
    if (result.isSuccessful) return;
    const taken = String(result.reasons).includes("AlreadyExists");
    throw new HostError(taken ? "ItemAlreadyExists" : "InvalidArgument");
  }

  move(name: string, area: Area, scope?: string): void {
    if (scope !== undefined) return this.setOnSheet(name, area, scope);
    const payload = { oldRangeName: name, newRangeName: name, ...this.ranges(area) };
    this.book.run("UPDATE_NAMED_RANGE", payload);
  }

  remove(name: string, scope?: string): void {
    if (scope !== undefined) return this.setOnSheet(name, undefined, scope);
    this.book.run("DELETE_NAMED_RANGE", { name });
  }

  /** A sheet may name what the workbook names, too; otherwise what is no name there is none here. */
  private addToSheet(name: string, area: Area, scope: string): void {
    const isSame = (one: NamedRange) => one.name.toLowerCase() === name.toLowerCase();
    if (this.all(scope).some(isSame)) throw new HostError("ItemAlreadyExists");
    const { reasons } = this.book.model.canDispatch("CREATE_NAMED_RANGE", {
      name,
      ...this.ranges(area),
    });
    if (reasons.some((reason) => !String(reason).includes("AlreadyExists")))
      throw new HostError("InvalidArgument");
    this.setOnSheet(name, area, scope);
  }

  private setOnSheet(name: string, area: Area | undefined, sheetId: string): void {
    const range = area ? this.ranges(area).ranges[0]! : null;
    this.book.runOwn({ type: "EXCEL_SET_SHEET_NAME", sheetId, name, range });
  }

  private named(scope: string | undefined) {
    const { getters } = this.book;
    if (scope === undefined) return getters.getNamedRanges();
    return getters.getSheetNames().filter((name) => name.scope === scope);
  }

  /** Without the sheet's id, the library asks whether the cells lie on the active sheet. */
  private ranges(area: Area) {
    const { sheetId } = area;
    this.book.grow(sheetId, area.bottom, area.right);
    return { sheetId, ranges: [this.book.getters.getRangeDataFromZone(sheetId, unbounded(area))] };
  }
}
