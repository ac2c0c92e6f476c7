import type { Area } from "../area";
import type { TableInfo } from "../grid";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import { namedRange } from "./namedItem";
import type { Range } from "./range";
import type { Server } from "./server";
import { TableColumnCollection } from "./tableColumnCollection";
import { bodyOf } from "./tableParts";
import { TableRowCollection } from "./tableRowCollection";
import { TableSort } from "./tableSort";
import type { Worksheet } from "./worksheet";

export class Table implements Server<Excel.Table> {
  constructor(
    private readonly context: ModelContext,
    private readonly tableId: string,
  ) {}

  get id(): string {
    return this.tableId;
  }

  get name(): string {
    return this.#info().name;
  }
  set name(name: string) {
    const isOwn = name.toLowerCase() === this.name.toLowerCase();
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument");
    if (!isOwn && isTaken(this.context, name)) throw new HostError("ItemAlreadyExists");
    this.context.grid.tables.change(this.tableId, { name });
  }

  get showHeaders(): boolean {
    return this.#info().showHeaders;
  }
  set showHeaders(showHeaders: boolean) {
    this.context.grid.tables.change(this.tableId, { showHeaders });
  }

  get showTotals(): boolean {
    return this.#info().showTotals;
  }

  get showFilterButton(): boolean {
    return this.#info().showFilter;
  }
  set showFilterButton(showFilter: boolean) {
    this.context.grid.tables.change(this.tableId, { showFilter });
  }

  get showBandedRows(): boolean {
    return this.#info().showBandedRows;
  }
  set showBandedRows(showBandedRows: boolean) {
    this.context.grid.tables.change(this.tableId, { showBandedRows });
  }

  get style(): string {
    return this.#info().style;
  }
  set style(style: string) {
    this.context.grid.tables.change(this.tableId, { style });
  }

  get sort(): TableSort {
    return new TableSort(this.context, () => this.#info());
  }

  clearFilters(): void {
    for (const column of this.columns.items) column.filter.clear();
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this.context, () => this.#info());
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this.context, () => this.#info());
  }

  get worksheet(): Worksheet {
    return this.context.create.worksheet(this.#info().area.sheetId);
  }

  getRange(): Range {
    return this.context.create.range(this.#info().area);
  }

  getHeaderRowRange(): Range {
    const { area, showHeaders } = this.#info();
    if (!showHeaders) throw new HostError("ItemNotFound");
    return this.context.create.range({ ...area, bottom: area.top });
  }

  getDataBodyRange(): Range {
    return this.context.create.range(bodyOf(this.#info()));
  }

  getTotalRowRange(): Range {
    const { area, showTotals } = this.#info();
    if (!showTotals) throw new HostError("ItemNotFound");
    return this.context.create.range({ ...area, top: area.bottom });
  }

  /** The new area must keep the header row. */
  resize(newRange: Range | string): void {
    const range = typeof newRange === "string" ? this.worksheet.getRange(newRange) : newRange;
    const area = range.area as Area;
    if (area.top !== this.#info().area.top) throw new HostError("InvalidArgument");
    this.context.grid.tables.change(this.tableId, { area });
  }

  convertToRange(): Range {
    const { area } = this.#info();
    this.context.grid.tables.remove(this.tableId);
    return this.context.create.range(area);
  }

  delete(): void {
    this.convertToRange().clear("All");
  }

  #info(): TableInfo {
    const found = this.context.grid.tables.all().find(({ id }) => id === this.tableId);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }
}

const isTaken = (context: ModelContext, name: string): boolean =>
  namedRange(context, name) !== undefined ||
  context.grid.tables.all().some((table) => table.name.toLowerCase() === name.toLowerCase());
