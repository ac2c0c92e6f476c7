import type { Area } from "../area";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Server } from "./server";
import { Table } from "./table";

/** The tables that a range touches, or that lie wholly inside it. */
export class TableScopedCollection implements Server<Excel.TableScopedCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly area: Area,
    private readonly fullyContained: boolean,
  ) {}

  get items(): Table[] {
    const { area } = this;
    return this.context.grid.tables
      .all()
      .filter((table) =>
        this.fullyContained ? inside(table.area, area) : touches(table.area, area),
      )
      .map(({ id }) => new Table(this.context, id));
  }

  getCount(): number {
    return this.items.length;
  }

  getFirst(): Table {
    const [first] = this.items;
    if (!first) throw new HostError("ItemNotFound");
    return first;
  }

  getItem(key: string): Table {
    const found = this.getItemOrNullObject(key);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(key: string): Table | null {
    return this.items.find(({ id, name }) => id === key || name === key) ?? null;
  }
}

const touches = (one: Area, other: Area): boolean =>
  one.sheetId === other.sheetId &&
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;

const inside = (inner: Area, outer: Area): boolean =>
  inner.sheetId === outer.sheetId &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom &&
  inner.left >= outer.left &&
  inner.right <= outer.right;
