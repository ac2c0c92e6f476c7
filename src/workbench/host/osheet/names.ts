import type { Area, GridNames, NamedRange } from "../grid";
import { HostError } from "../wire/hostError";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { areaOf, unbounded } from "./zones";

export class Names implements GridNames {
  constructor(private readonly book: SpreadsheetModel) {}

  all(): NamedRange[] {
    return this.book.getters
      .getNamedRanges()
      .map(({ name, range }) => ({ name, area: areaOf(range) }));
  }

  add(name: string, area: Area): void {
    const result = this.book.attempt("CREATE_NAMED_RANGE", { name, ranges: [this.data(area)] });
    if (result.isSuccessful) return;
    const taken = String(result.reasons).includes("AlreadyExists");
    throw new HostError(taken ? "ItemAlreadyExists" : "InvalidArgument");
  }

  move(name: string, area: Area): void {
    const ranges = [this.data(area)];
    this.book.run("UPDATE_NAMED_RANGE", { oldRangeName: name, newRangeName: name, ranges });
  }

  remove(name: string): void {
    this.book.run("DELETE_NAMED_RANGE", { name });
  }

  private data(area: Area) {
    this.book.grow(area.sheetId, area.bottom, area.right);
    return this.book.getters.getRangeDataFromZone(area.sheetId, unbounded(area));
  }
}
