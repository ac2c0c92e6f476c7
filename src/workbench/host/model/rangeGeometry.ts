import { type Area, LAST_COLUMN, LAST_ROW, type Zone } from "../area";
import { HostError } from "../wire/hostError";
import { isEntireColumn, isEntireRow, validArea } from "./address";
import type { ModelContext } from "./context";
import { parseAddress } from "./address";
import type { Range } from "./range";
import type { Server } from "./server";

/** Where a range lies, and the ranges one gets from it. */
export abstract class RangeGeometry implements Server<Excel.Range> {
  /** Moves with its cells; undefined once they were deleted. */
  area: Area | undefined;

  constructor(
    protected readonly context: ModelContext,
    area: Area,
  ) {
    this.area = validArea(area);
    context.follow(this);
  }

  /** Where it lies now. */
  protected readonly zone = (): Area => {
    if (!this.area) throw new HostError("ItemNotFound");
    return this.area;
  };

  /** A range on the same sheet. */
  protected readonly at = (zone: Zone): Range =>
    this.context.create.range({ ...zone, sheetId: this.zone().sheetId });

  get address(): string {
    return this.context.address(this.zone());
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return this.zone().top;
  }

  get columnIndex(): number {
    return this.zone().left;
  }

  get rowCount(): number {
    return this.zone().bottom - this.zone().top + 1;
  }

  get columnCount(): number {
    return this.zone().right - this.zone().left + 1;
  }

  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return isEntireRow(this.zone());
  }

  get isEntireColumn(): boolean {
    return isEntireColumn(this.zone());
  }

  get worksheet() {
    return this.context.create.worksheet(this.zone().sheetId);
  }

  getCell(row: number, column: number): Range {
    const top = this.zone().top + row;
    const left = this.zone().left + column;
    return this.at({ top, left, bottom: top, right: left });
  }

  getRow(row: number): Range {
    if (row < 0 || row >= this.rowCount) throw new HostError("InvalidArgument");
    const top = this.zone().top + row;
    return this.at({ ...this.zone(), top, bottom: top });
  }

  getColumn(column: number): Range {
    if (column < 0 || column >= this.columnCount) throw new HostError("InvalidArgument");
    const left = this.zone().left + column;
    return this.at({ ...this.zone(), left, right: left });
  }

  getLastCell(): Range {
    const { bottom, right } = this.zone();
    return this.at({ top: bottom, left: right, bottom, right });
  }

  getLastRow(): Range {
    return this.getRow(this.rowCount - 1);
  }

  getLastColumn(): Range {
    return this.getColumn(this.columnCount - 1);
  }

  getEntireRow(): Range {
    return this.at({ ...this.zone(), left: 0, right: LAST_COLUMN });
  }

  getEntireColumn(): Range {
    return this.at({ ...this.zone(), top: 0, bottom: LAST_ROW });
  }

  getOffsetRange(rowOffset: number, columnOffset: number): Range {
    const { top, left, bottom, right } = this.zone();
    return this.at({
      top: top + rowOffset,
      left: left + columnOffset,
      bottom: bottom + rowOffset,
      right: right + columnOffset,
    });
  }

  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    const { bottom, right } = this.zone();
    return this.at({ ...this.zone(), bottom: bottom + deltaRows, right: right + deltaColumns });
  }

  getAbsoluteResizedRange(numRows: number, numColumns: number): Range {
    const { top, left } = this.zone();
    return this.at({ ...this.zone(), bottom: top + numRows - 1, right: left + numColumns - 1 });
  }

  getRowsBelow(count = 1): Range {
    const { top, bottom } = this.zone();
    return this.at(
      count > 0
        ? { ...this.zone(), top: bottom + 1, bottom: bottom + count }
        : { ...this.zone(), top: bottom + 1 + count, bottom: Math.max(top, bottom) },
    );
  }

  getRowsAbove(count = 1): Range {
    const { top } = this.zone();
    return this.at(
      count > 0
        ? { ...this.zone(), top: top - count, bottom: top - 1 }
        : { ...this.zone(), bottom: top - count - 1 },
    );
  }

  getColumnsAfter(count = 1): Range {
    const { right } = this.zone();
    return this.at(
      count > 0
        ? { ...this.zone(), left: right + 1, right: right + count }
        : { ...this.zone(), left: right + 1 + count },
    );
  }

  getColumnsBefore(count = 1): Range {
    const { left } = this.zone();
    return this.at(
      count > 0
        ? { ...this.zone(), left: left - count, right: left - 1 }
        : { ...this.zone(), right: left - count - 1 },
    );
  }

  getBoundingRect(anotherRange: Range | string): Range {
    const other = this.#other(anotherRange);
    return this.at({
      top: Math.min(this.zone().top, other.top),
      left: Math.min(this.zone().left, other.left),
      bottom: Math.max(this.zone().bottom, other.bottom),
      right: Math.max(this.zone().right, other.right),
    });
  }

  getIntersection(anotherRange: Range | string): Range {
    const common = this.getIntersectionOrNullObject(anotherRange);
    if (!common) throw new HostError("ItemNotFound");
    return common;
  }

  getIntersectionOrNullObject(anotherRange: Range | string): Range | null {
    const other = this.#other(anotherRange);
    const zone = {
      top: Math.max(this.zone().top, other.top),
      left: Math.max(this.zone().left, other.left),
      bottom: Math.min(this.zone().bottom, other.bottom),
      right: Math.min(this.zone().right, other.right),
    };
    const apart = other.sheetId !== this.zone().sheetId;
    return apart || zone.top > zone.bottom || zone.left > zone.right ? null : this.at(zone);
  }

  #other(range: RangeGeometry | string): Area {
    if (typeof range !== "string") return range.zone();
    const parsed = parseAddress(range);
    if (!parsed) throw new HostError("InvalidArgument");
    return { ...parsed.zone, sheetId: this.zone().sheetId };
  }
}
