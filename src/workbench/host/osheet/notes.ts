import type { Area } from "../area";
import type { GridNotes } from "../grid";
import type { SpreadsheetModel } from "./spreadsheetModel";

export class Notes implements GridNotes {
  constructor(private readonly book: SpreadsheetModel) {}

  get(key: string): unknown {
    return this.book.getters.getHostNote(key);
  }

  set(key: string, value: unknown): void {
    this.book.runOwn({ type: "HOST_SET_NOTE", key, value });
  }

  area(key: string): Area | undefined {
    return this.book.getters.getHostArea(key);
  }

  setArea(key: string, area: Area | undefined): void {
    this.book.runOwn({ type: "HOST_SET_AREA", key, area: area ?? null });
  }

  keys(prefix: string): string[] {
    return this.book.getters.getHostKeys(prefix);
  }
}
