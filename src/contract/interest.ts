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
    debtors: { optional: true, range: true },
    returnedBy: { optional: true, range: true },
    returnedOn: { optional: true, range: true },
    returned: { optional: true, range: true },
  },
} as const satisfies KimFunction;
