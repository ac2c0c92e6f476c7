import type { ConditionalFormatAccess } from "./conditionalFormatAccess";
import { ConditionalRangeBorderCollection } from "./conditionalRangeBorderCollection";
import { ConditionalRangeFill } from "./conditionalRangeFill";
import { ConditionalRangeFont } from "./conditionalRangeFont";
import type { Server } from "./server";

/** What a condition changes of the look of cells. Number formats are not among it here. */
export class ConditionalRangeFormat implements Server<Excel.ConditionalRangeFormat> {
  constructor(private readonly access: ConditionalFormatAccess) {}

  get fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.access);
  }

  get font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.access);
  }

  get borders(): ConditionalRangeBorderCollection {
    return new ConditionalRangeBorderCollection(this.access);
  }
}
