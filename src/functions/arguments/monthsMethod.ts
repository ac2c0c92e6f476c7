import { MONTHS_METHOD_WORDS } from "../../contract/optionWords";
import type { MonthsMethod } from "../../engine/period/months";
import { optionOf } from "./options";
import type { Range } from "./range";

/** How parts of a month count; calendar months by default. */
export const monthsMethodOf = (method: Range): MonthsMethod =>
  optionOf(method, MONTHS_METHOD_WORDS, "CALENDAR");
