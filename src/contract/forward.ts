import type { KimFunction } from "./kimFunction";
import { MONTHS_METHOD_WORDS } from "./optionWords";

export const forward = {
  id: "FORWARD",
  group: "forward",
  arguments: {
    fte: { range: true },
    rate: { range: true },
    start: { optional: true, range: true },
    end: { optional: true, range: true },
    method: { optional: true, words: MONTHS_METHOD_WORDS },
    contracts: { optional: true, range: true },
  },
} as const satisfies KimFunction;
