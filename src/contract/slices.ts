import type { KimFunction } from "./kimFunction";
import { MONTH_RULE_WORDS, MONTHS_METHOD_WORDS } from "./optionWords";

export const slices = {
  id: "SLICES",
  group: "forward",
  arguments: {
    keys: { range: true },
    rowKeys: { range: true },
    fte: { range: true },
    rate: { range: true },
    from: { range: true },
    until: { range: true },
    method: { optional: true, words: MONTHS_METHOD_WORDS },
    monthRule: { optional: true, words: MONTH_RULE_WORDS },
    cap: { optional: true, range: true },
    contracts: { optional: true, range: true },
  },
} as const satisfies KimFunction;
