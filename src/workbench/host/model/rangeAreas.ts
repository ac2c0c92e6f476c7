import type { Area } from "../area";
import type { ModelContext } from "./context";
import { RangeCollection } from "./rangeCollection";
import type { Server } from "./server";

/** One or more ranges of a sheet. */
export class RangeAreas implements Server<Excel.RangeAreas> {
  constructor(
    private readonly context: ModelContext,
    private readonly ranges: readonly [Area, ...Area[]],
  ) {}

  get address(): string {
    return this.ranges.map((area) => this.context.address(area)).join(",");
  }

  get areas(): RangeCollection {
    return new RangeCollection(this.context, this.ranges);
  }

  get areaCount(): number {
    return this.ranges.length;
  }

  get cellCount(): number {
    return this.areas.items.reduce((sum, { cellCount }) => sum + cellCount, 0);
  }

  get worksheet() {
    return this.context.create.worksheet(this.ranges[0].sheetId);
  }
}
