import type { KimFunction } from "./kimFunction";
import { NONE_WORDS } from "./optionWords";

export const roundFte = {
  id: "ROUNDFTE",
  group: "split",
  arguments: {
    total: {},
    shares: { range: true },
    minimum: { optional: true, words: NONE_WORDS },
    step: { optional: true },
    waivers: { optional: true, range: true },
    agreed: { optional: true, range: true },
    lots: { optional: true, range: true },
  },
} as const satisfies KimFunction;
