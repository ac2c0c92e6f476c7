import type { KimFunction } from "./kimFunction";
import { LIMIT_WORDS } from "./optionWords";

export const limit = {
  id: "LIMIT",
  group: "lookUp",
  arguments: {
    year: { range: true },
    item: { range: true, words: LIMIT_WORDS },
    quantity: { optional: true, range: true },
  },
} as const satisfies KimFunction;
