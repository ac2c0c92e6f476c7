import type { KimFunction } from "./kimFunction";
import { NONE_WORDS } from "./optionWords";

export const interest = {
  id: "INTEREST",
  group: "settle",
  arguments: {
    amount: { range: true },
    start: { range: true },
    end: { range: true },
    baseRate: { optional: true, range: true, words: NONE_WORDS },
    surcharge: { optional: true, words: NONE_WORDS },
  },
} as const satisfies KimFunction;
