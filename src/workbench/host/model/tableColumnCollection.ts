import type { CellValue, TableInfo } from "../grid";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";
import { TableColumn } from "./tableColumn";

export class TableColumnCollection implements Server<Excel.TableColumnCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly table: () => TableInfo,
  ) {}

  get items(): TableColumn[] {
    const { left, right } = this.table().area;
    return Array.from(
      { length: right - left + 1 },
      (_, index) => new TableColumn(this.context, this.table, index),
    );
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  /** Adds a column at the right end; elsewhere it is not supported. */
  add(index = this.count, values?: CellValue[][] | CellValue, name?: string): TableColumn {
    if (index !== -1 && index !== this.count) {
      throw new HostError("NotImplemented", "This host adds columns at the end of a table only.");
    }
    const { id, area } = this.table();
    this.context.grid.tables.change(id, { area: { ...area, right: area.right + 1 } });
    const column = new TableColumn(this.context, this.table, this.count - 1);
    if (Array.isArray(values)) column.values = values;
    if (name !== undefined) column.name = name;
    return column;
  }

  getItem(key: number | string): TableColumn {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: number | string): TableColumn | null {
    const items = this.items;
    return items.find(({ id }) => id === key) ?? items.find(({ name }) => name === key) ?? null;
  }

  getItemAt(index: number): TableColumn {
    const column = this.items[index];
    if (!column) throw new HostError("InvalidArgument");
    return column;
  }
}
