import type { Area } from "../area";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import type { Range } from "./range";
import type { Server } from "./server";

/** Ranges in the order in which they were found. */
export class RangeCollection implements Server<Excel.RangeCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly areas: readonly Area[],
  ) {}

  get items(): Range[] {
    return this.areas.map((area) => this.context.create.range(area));
  }

  getCount(): number {
    return this.areas.length;
  }

  getItemAt(index: number): Range {
    const area = this.areas[index];
    if (!area) throw new HostError("InvalidArgument");
    return this.context.create.range(area);
  }
}
