import type { MonthsMethod } from "../../engine/period/months";
import { type OptionWords, optionOf } from "./options";
import type { Range } from "./range";

const WORDS: OptionWords<MonthsMethod> = {
  CALENDAR: ["KALENDER"],
  FULL: ["VOLL"],
  STARTED: ["ANGEFANGEN"],
  DAYS: ["TAGE"],
};

/** How parts of a month count; calendar months by default. */
export const monthsMethodOf = (method: Range): MonthsMethod => optionOf(method, WORDS, "CALENDAR");
