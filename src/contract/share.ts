import type { KimFunction, OptionWords } from "./kimFunction";
import { NONE_WORDS } from "./optionWords";

export const SHARE_METHOD_WORDS = {
  HAMILTON: ["HARENIEMEYER", "LARGESTREMAINDER", "GROESSTERREST"],
  SAINTELAGUE: ["WEBSTER"],
  DHONDT: ["JEFFERSON"],
  ROUNDED: ["RUNDUNGSAUSGLEICH"],
} as const satisfies OptionWords;

export const share = {
  id: "SHARE",
  group: "split",
  arguments: {
    total: { range: true },
    weights: { range: true },
    unit: { optional: true, words: NONE_WORDS },
    method: { optional: true, words: SHARE_METHOD_WORDS },
    lots: { optional: true, range: true },
    groups: { optional: true, range: true },
  },
} as const satisfies KimFunction;
