import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import { NamedItem, referencedArea } from "./namedItem";
import type { Range } from "./range";
import type { Server } from "./server";

/** The names of the workbook, or those of one sheet: those of sheets are not the workbook's. */
export class NamedItemCollection implements Server<Excel.NamedItemCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly scope?: string,
  ) {}

  get items(): NamedItem[] {
    const all = this.context.grid.names.all(this.scope);
    return all.map(({ name }) => new NamedItem(this.context, name, this.scope));
  }

  add(name: string, reference: Range | string, comment = ""): NamedItem {
    const area =
      typeof reference === "string" ? referencedArea(this.context, reference) : reference.area;
    if (!area) throw new HostError("InvalidReference");
    this.context.grid.names.add(name, area, this.scope);
    const item = new NamedItem(this.context, name, this.scope);
    item.comment = comment;
    return item;
  }

  getItem(name: string): NamedItem {
    const found = this.getItemOrNullObject(name);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const wanted = name.toLowerCase();
    return this.items.find((item) => item.name.toLowerCase() === wanted) ?? null;
  }

  getCount(): number {
    return this.items.length;
  }
}
