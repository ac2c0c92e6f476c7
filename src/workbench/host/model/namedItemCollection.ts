import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import { NamedItem, detailsKey, nameDetails, referencedArea, type NameDetails } from "./namedItem";
import type { Range } from "./range";
import type { Server } from "./server";

/**
 * The names of the workbook, or those of one sheet. The grid knows each name once: the same name
 * in two scopes is not supported.
 */
export class NamedItemCollection implements Server<Excel.NamedItemCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly scope?: string,
  ) {}

  get items(): NamedItem[] {
    return this.context.grid.names
      .all()
      .filter(({ name }) => nameDetails(this.context, name).scope === this.scope)
      .map(({ name }) => new NamedItem(this.context, name));
  }

  add(name: string, reference: Range | string, comment = ""): NamedItem {
    const area =
      typeof reference === "string" ? referencedArea(this.context, reference) : reference.area;
    if (!area) throw new HostError("InvalidReference");
    this.context.grid.names.add(name, area);
    const details: NameDetails = { comment };
    if (this.scope !== undefined) details.scope = this.scope;
    this.context.grid.notes.set(detailsKey(name), details);
    return new NamedItem(this.context, name);
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
