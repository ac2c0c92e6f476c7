import type { CellValue, TableInfo } from "../grid";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";
import { bodyOf } from "./tableParts";
import { TableRow } from "./tableRow";

export class TableRowCollection implements Server<Excel.TableRowCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly table: () => TableInfo,
  ) {}

  get items(): TableRow[] {
    const { top, bottom } = bodyOf(this.table());
    return Array.from(
      { length: bottom - top + 1 },
      (_, index) => new TableRow(this.context, this.table, index),
    );
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  /** Adds rows at the end, elsewhere a blank one. */
  add(index = this.count, values?: CellValue[][] | CellValue): TableRow {
    if (index !== -1 && index !== this.count) return this.#insert(index, values);
    const { id, area } = this.table();
    const first = this.count;
    const added = values === undefined || Array.isArray(values) ? values : [[values]];
    const grown = { ...area, bottom: area.bottom + (added?.length ?? 1) };
    this.context.grid.tables.change(id, { area: grown });
    if (added) this.context.create.range({ ...grown, top: area.bottom + 1 }).values = added;
    return new TableRow(this.context, this.table, first);
  }

  getItemAt(index: number): TableRow {
    const row = this.items[index];
    if (!row) throw new HostError("InvalidArgument");
    return row;
  }

  #insert(index: number, values: unknown): TableRow {
    if (values !== undefined)
      throw new HostError("NotImplemented", "This host inserts blank rows only.");
    this.getItemAt(index).getRange().insert("Down");
    return new TableRow(this.context, this.table, index);
  }
}
