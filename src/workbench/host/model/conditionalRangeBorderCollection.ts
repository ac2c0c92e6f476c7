import { HostError } from "../wire/hostError";
import type { ConditionalFormatAccess } from "./conditionalFormatAccess";
import { ConditionalRangeBorder, EDGES, type Edge } from "./conditionalRangeBorder";
import type { Server } from "./server";

export class ConditionalRangeBorderCollection implements Server<Excel.ConditionalRangeBorderCollection> {
  constructor(private readonly access: ConditionalFormatAccess) {}

  get items(): ConditionalRangeBorder[] {
    return (Object.keys(EDGES) as Edge[]).map((edge) => this.#border(edge));
  }

  get count(): number {
    return this.items.length;
  }

  get top(): ConditionalRangeBorder {
    return this.#border("EdgeTop");
  }

  get bottom(): ConditionalRangeBorder {
    return this.#border("EdgeBottom");
  }

  get left(): ConditionalRangeBorder {
    return this.#border("EdgeLeft");
  }

  get right(): ConditionalRangeBorder {
    return this.#border("EdgeRight");
  }

  getItem(index: string): ConditionalRangeBorder {
    if (!(index in EDGES)) throw new HostError("InvalidArgument");
    return this.#border(index as Edge);
  }

  getItemAt(index: number): ConditionalRangeBorder {
    const border = this.items[index];
    if (!border) throw new HostError("InvalidArgument");
    return border;
  }

  #border(edge: Edge): ConditionalRangeBorder {
    return new ConditionalRangeBorder(this.access, edge);
  }
}
