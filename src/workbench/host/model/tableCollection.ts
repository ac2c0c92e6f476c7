import type { Area } from "../area";
import { HostError } from "../wire/hostError";
import { parseAddress } from "./address";
import type { ModelContext } from "./context";
import { Range } from "./range";
import type { Server } from "./server";
import { Table } from "./table";

/** The tables of a sheet, or of the workbook. */
export class TableCollection implements Server<Excel.TableCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly sheetId?: string,
  ) {}

  get items(): Table[] {
    return this.context.grid.tables
      .all()
      .filter(({ area }) => this.sheetId === undefined || area.sheetId === this.sheetId)
      .map(({ id }) => new Table(this.context, id));
  }

  get count(): number {
    return this.items.length;
  }

  getCount(): number {
    return this.count;
  }

  add(address: Range | string, hasHeaders: boolean): Table {
    const given = this.#area(address);
    this.context.assertWritable(given);
    const area = hasHeaders ? given : this.#withHeaderRow(given);
    this.#nameColumns(area);
    return new Table(this.context, this.context.grid.tables.add(area, true));
  }

  getItem(key: string): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: string): Table | null {
    const wanted = key.toLowerCase();
    const items = this.items;
    return (
      items.find(({ id }) => id === key) ??
      items.find(({ name }) => name.toLowerCase() === wanted) ??
      null
    );
  }

  getItemAt(index: number): Table {
    const table = this.items[index];
    if (!table) throw new HostError("InvalidArgument");
    return table;
  }

  #area(address: Range | string): Area {
    if (address instanceof Range) {
      if (!address.area) throw new HostError("InvalidReference");
      return address.area;
    }
    const parsed = parseAddress(address);
    const sheetId =
      parsed?.sheetName === undefined
        ? (this.sheetId ?? this.context.grid.sheets.active())
        : this.context.sheetNamed(parsed.sheetName)?.id;
    if (!parsed || sheetId === undefined) throw new HostError("InvalidArgument");
    return { ...parsed.zone, sheetId };
  }

  /** Excel pushes the data down by one row to make room for headers. */
  #withHeaderRow(area: Area): Area {
    const header = { ...area, bottom: area.top };
    this.context.create.range(header).insert("Down");
    return { ...area, bottom: area.bottom + 1 };
  }

  #nameColumns(area: Area): void {
    const header = { ...area, bottom: area.top };
    const stem = this.context.language === "de" ? "Spalte" : "Column";
    // Also while calculation is suspended: then nothing has a value yet.
    const [names = []] = this.context.grid.cells.formulas(header);
    this.context.grid.cells.write(header, [
      names.map((name, index) => (name === "" ? `${stem}${index + 1}` : null)),
    ]);
  }
}
