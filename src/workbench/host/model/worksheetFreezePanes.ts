import { LAST_COLUMN, LAST_ROW } from "../area";
import { HostError } from "../wire/hostError";
import { parseAddress } from "./address";
import type { ModelContext } from "./context";
import type { Range } from "./range";
import type { Server } from "./server";

export class WorksheetFreezePanes implements Server<Excel.WorksheetFreezePanes> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId: string,
  ) {}

  freezeRows(count = 1): void {
    this.context.grid.layout.freeze(this.sheetId, count, 0);
  }

  freezeColumns(count = 1): void {
    this.context.grid.layout.freeze(this.sheetId, 0, count);
  }

  /** Freezes what lies above and left of the end of the range, which must start at A1. */
  freezeAt(frozenRange: Range | string): void {
    const zone =
      typeof frozenRange === "string" ? parseAddress(frozenRange)?.zone : frozenRange.area;
    if (!zone || zone.top !== 0 || zone.left !== 0) throw new HostError("InvalidArgument");
    const rows = zone.bottom === LAST_ROW ? 0 : zone.bottom + 1;
    const columns = zone.right === LAST_COLUMN ? 0 : zone.right + 1;
    this.context.grid.layout.freeze(this.sheetId, rows, columns);
  }

  unfreeze(): void {
    this.context.grid.layout.freeze(this.sheetId, 0, 0);
  }

  getLocation(): Range {
    const location = this.getLocationOrNullObject();
    if (!location) throw new HostError("ItemNotFound");
    return location;
  }

  getLocationOrNullObject(): Range | null {
    const { rows, columns } = this.context.grid.layout.frozen(this.sheetId);
    if (rows === 0 && columns === 0) return null;
    return this.context.create.range({
      sheetId: this.sheetId,
      top: 0,
      left: 0,
      bottom: rows === 0 ? LAST_ROW : rows - 1,
      right: columns === 0 ? LAST_COLUMN : columns - 1,
    });
  }
}
