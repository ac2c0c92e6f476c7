import type { ConditionalFormatAccess } from "./conditionalFormatAccess";
import { ConditionalFormatRule } from "./conditionalFormatRule";
import { ConditionalRangeFormat } from "./conditionalRangeFormat";
import type { Server } from "./server";

/** A look for cells for which a formula is true. */
export class CustomConditionalFormat implements Server<Excel.CustomConditionalFormat> {
  constructor(private readonly access: ConditionalFormatAccess) {}

  get rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.access);
  }

  get format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.access);
  }
}
