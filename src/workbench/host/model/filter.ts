import type { TableInfo } from "../grid";
import type { ModelContext } from "./context";
import type { Server } from "./server";

/** Which rows of a table are shown, by what they show in one of its columns. */
export class Filter implements Server<Excel.Filter> {
  constructor(
    private readonly context: ModelContext,
    private readonly table: () => TableInfo,
    private readonly column: number,
  ) {}

  applyValuesFilter(values: (string | Excel.FilterDatetime)[]): void {
    this.context.grid.tables.filter(this.table().id, this.column, values.map(String));
  }

  clear(): void {
    this.context.grid.tables.filter(this.table().id, this.column, undefined);
  }
}
