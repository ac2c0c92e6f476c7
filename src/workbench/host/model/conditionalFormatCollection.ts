import type { Area, Zone } from "../area";
import type { ConditionalFormatInfo } from "../cellLook";
import { HostError } from "../wire/hostError";
import { ConditionalFormat } from "./conditionalFormat";
import type { ModelContext } from "./context";
import type { Server } from "./server";

/** What a new format asks until it is given a rule. */
const FIRST_CONDITIONS: Readonly<Record<string, ConditionalFormatInfo["condition"]>> = {
  Custom: { formula: "=FALSE" },
  CellValue: { operator: "EqualTo", formula1: '=""' },
};

/** The conditional formats of the cells of a range, the first with the highest priority. */
export class ConditionalFormatCollection implements Server<Excel.ConditionalFormatCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly area: () => Area,
  ) {}

  get items(): ConditionalFormat[] {
    const { sheetId } = this.area();
    const touching = this.context.grid.conditionalFormats
      .all(sheetId)
      .filter(({ zones }) => zones.some((zone) => overlap(zone, this.area())));
    return [...new Set(touching.map(({ id }) => id))].map((id) => this.#format(id));
  }

  getCount(): number {
    return this.items.length;
  }

  add(type: string): ConditionalFormat {
    const condition = FIRST_CONDITIONS[type];
    if (!condition)
      throw new HostError(
        "NotImplemented",
        "This host knows conditions by formula and by value only.",
      );
    this.context.assertWritable(this.area());
    const { sheetId, ...zone } = this.area();
    const format = { zones: [zone], condition, style: {}, stopIfTrue: false };
    return this.#format(this.context.grid.conditionalFormats.add(sheetId, format));
  }

  getItem(id: string): ConditionalFormat {
    const found = this.getItemOrNullObject(id);
    if (!found) throw new HostError("ItemNotFound");
    return found;
  }

  getItemOrNullObject(id: string): ConditionalFormat | null {
    return this.items.find((format) => format.id === id) ?? null;
  }

  getItemAt(index: number): ConditionalFormat {
    const format = this.items[index];
    if (!format) throw new HostError("InvalidArgument");
    return format;
  }

  clearAll(): void {
    this.context.assertWritable(this.area());
    this.context.grid.conditionalFormats.clear(this.area());
  }

  #format(id: string): ConditionalFormat {
    return new ConditionalFormat(this.context, this.area().sheetId, id);
  }
}

const overlap = (one: Zone, other: Zone): boolean =>
  one.top <= other.bottom &&
  other.top <= one.bottom &&
  one.left <= other.right &&
  other.left <= one.right;
