import type { Area, GridNames, NamedRange } from "../grid";
import { HostError } from "../wire/hostError";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { areaOf, unbounded } from "./zones";

export class Names implements GridNames {
  constructor(private readonly book: SpreadsheetModel) {}

  all(): NamedRange[] {
    return this.book.getters.getNamedRanges().map(({ name, range }) => {
      const isDeleted = range.invalidXc !== undefined || range.invalidSheetName !== undefined;
      return isDeleted ? { name } : { name, area: areaOf(range) };
    });
  }

  add(name: string, area: Area): void {
    const payload = { name, ...this.ranges(area) };
    const result = this.book.attempt("CREATE_NAMED_RANGE", payload);
    if (result.isSuccessful) return;
    const taken = String(result.reasons).includes("AlreadyExists");
    throw new HostError(taken ? "ItemAlreadyExists" : "InvalidArgument");
  }

  move(name: string, area: Area): void {
    const payload = { oldRangeName: name, newRangeName: name, ...this.ranges(area) };
    this.book.run("UPDATE_NAMED_RANGE", payload);
  }

  remove(name: string): void {
    this.book.run("DELETE_NAMED_RANGE", { name });
  }

  /** Without the sheet's id, the library asks whether the cells lie on the active sheet. */
  private ranges(area: Area) {
    const { sheetId } = area;
    this.book.grow(sheetId, area.bottom, area.right);
    return { sheetId, ranges: [this.book.getters.getRangeDataFromZone(sheetId, unbounded(area))] };
  }
}
