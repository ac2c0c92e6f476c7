import type { KimFunction } from "./kimFunction";
import { MONTHS_METHOD_WORDS } from "./optionWords";

export const byYear = {
  id: "BYYEAR",
  group: "forward",
  arguments: {
    amount: { range: true },
    start: { range: true },
    end: { range: true },
    method: { optional: true, words: MONTHS_METHOD_WORDS },
  },
} as const satisfies KimFunction;
