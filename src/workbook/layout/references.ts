import { absolute } from "./address";
import type { Area } from "./operation";
import type { HeadField } from "../../engine/grantYear/fields";
import type { ColumnOf, TableId } from "./columnIds";
import type { Table } from "./table";

/** Row of the title; headers stand below it, then the rows. */
interface Place {
  readonly table: Table;
  readonly top: number;
}

/**
 * Where everything stands. Formulas are written once all tables have their place, so they may
 * refer to what stands below them.
 */
export class References {
  private readonly tables = new Map<TableId, Place>();
  private readonly fields = new Map<HeadField, Area>();

  placeTable(table: Table, top: number): void {
    this.tables.set(table.id, { table, top });
  }

  placeField(field: HeadField, row: number, column: number): void {
    this.fields.set(field, { row, column, rows: 1, columns: 1 });
  }

  has<Id extends TableId>(id: Id, column?: ColumnOf<Id>): boolean {
    const place = this.tables.get(id);
    if (!place || column === undefined) return place !== undefined;
    return place.table.columns.some((each) => each.id === column);
  }

  /** A table with its title, headers, rows and sums. */
  tableArea(id: TableId): Area {
    const { table, top } = this.place(id);
    const sums = table.columns.some(({ total }) => total) ? 1 : 0;
    return { row: top, column: 0, rows: 2 + table.rows + sums, columns: table.columns.length };
  }

  /** The rows of a column, without its header. `to` takes the columns up to that one. */
  area<Id extends TableId>(id: Id, column: ColumnOf<Id>, to = column): Area {
    const { table, top } = this.place(id);
    const first = this.position(table, column);
    const columns = this.position(table, to) - first + 1;
    return { row: top + 2, column: first, rows: table.rows, columns };
  }

  range<Id extends TableId>(id: Id, column: ColumnOf<Id>, to = column): string {
    return absolute(this.area(id, column, to));
  }

  cell<Id extends TableId>(id: Id, column: ColumnOf<Id>, row: number): string {
    const area = this.area(id, column);
    return absolute({ ...area, row: area.row + row, rows: 1 });
  }

  /** A column with all rows that may come to stand below it. */
  tail<Id extends TableId>(id: Id, column: ColumnOf<Id>, rows: number): string {
    return absolute({ ...this.area(id, column), rows });
  }

  /** The header of a column. */
  header<Id extends TableId>(id: Id, column: ColumnOf<Id>): string {
    const area = this.area(id, column);
    return absolute({ ...area, row: area.row - 1, rows: 1 });
  }

  fieldArea(field: HeadField): Area {
    const area = this.fields.get(field);
    if (!area) throw new Error(`No cell for ${field}`);
    return area;
  }

  /** The cell of a field of the grant year itself; "0" for one that the sheet leaves out. */
  field(field: HeadField): string {
    const area = this.fields.get(field);
    return area ? absolute(area) : "0";
  }

  /** A field without which nothing is known: then the formula gives #N/A. */
  needed(field: HeadField): string {
    return needed(this.field(field));
  }

  private place(id: TableId): Place {
    const place = this.tables.get(id);
    if (!place) throw new Error(`No table ${id}`);
    return place;
  }

  private position(table: Table, column: string): number {
    const position = table.columns.findIndex(({ id }) => id === column);
    if (position < 0) throw new Error(`No column ${column} in ${table.id}`);
    return position;
  }
}

/** The value of a cell that must not be empty. */
export const needed = (cell: string): string => `IF(${cell}="",NA(),${cell})`;

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
