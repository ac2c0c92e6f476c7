import type { Area } from "../area";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import { RangeBorder, SIDES, type Side } from "./rangeBorder";
import type { Server } from "./server";

export class RangeBorderCollection implements Server<Excel.RangeBorderCollection> {
  constructor(
    private readonly context: ModelContext,
    private readonly area: () => Area,
  ) {}

  get items(): RangeBorder[] {
    return (Object.keys(SIDES) as Side[]).map((side) => this.#border(side));
  }

  get count(): number {
    return this.items.length;
  }

  getItem(index: string): RangeBorder {
    if (!(index in SIDES)) throw new HostError("UnsupportedOperation");
    return this.#border(index as Side);
  }

  getItemAt(index: number): RangeBorder {
    const border = this.items[index];
    if (!border) throw new HostError("InvalidArgument");
    return border;
  }

  #border(side: Side): RangeBorder {
    return new RangeBorder(this.context, this.area, side);
  }
}
