import type { Area } from "../grid";
import type { ModelContext } from "./context";
import type { Server } from "./server";

/** Several ranges of a sheet; this host gives away one at a time. */
export class RangeAreas implements Server<Excel.RangeAreas> {
  constructor(
    private readonly context: ModelContext,
    private readonly area: Area,
  ) {}

  get address(): string {
    return this.context.address(this.area);
  }

  get areaCount(): number {
    return 1;
  }

  get cellCount(): number {
    return this.context.create.range(this.area).cellCount;
  }

  get worksheet() {
    return this.context.create.worksheet(this.area.sheetId);
  }
}
