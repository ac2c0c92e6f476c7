import type { KimFunction, OptionWords } from "./kimFunction";
import { NONE_WORDS } from "./optionWords";

export const SHARE_BASIS_WORDS = {
  SHARES: ["ANTEILE"],
  KEY: ["SCHLÜSSEL"],
} as const satisfies OptionWords;

export const roundFte = {
  id: "ROUNDFTE",
  group: "split",
  arguments: {
    total: { range: true },
    shares: { range: true },
    minimum: { optional: true, words: NONE_WORDS },
    step: { optional: true },
    waivers: { optional: true, range: true },
    agreed: { optional: true, range: true },
    lots: { optional: true, range: true },
    groups: { optional: true, range: true },
    held: { optional: true, range: true },
    basis: { optional: true, words: SHARE_BASIS_WORDS },
  },
} as const satisfies KimFunction;
