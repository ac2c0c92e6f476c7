import type { TableInfo } from "../grid";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";

/** Sorts the rows of a table by values; colours and icons are no keys here. */
export class TableSort implements Server<Excel.TableSort> {
  constructor(
    private readonly context: ModelContext,
    private readonly table: () => TableInfo,
  ) {}

  /** By the first key, and rows equal in it by the next. */
  apply(fields: Excel.SortField[]): void {
    const { id, area } = this.table();
    this.context.assertWritable(area);
    const keys = fields.map(({ key, ascending = true, sortOn = "Value" }) => {
      const isColumn = Number.isInteger(key) && key >= 0 && area.left + key <= area.right;
      if (!isColumn || sortOn !== "Value") throw new HostError("InvalidArgument");
      return { column: area.left + key, ascending };
    });
    this.context.grid.tables.sort(id, keys);
  }
}
