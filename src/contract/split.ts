import type { Arguments } from "./kimFunction";
import { NONE_WORDS, SHARE_BASIS_WORDS, SHARE_METHOD_WORDS } from "./optionWords";

/** Functions that share out amounts and posts, by their ids. */
export const split = {
  SHARE: {
    total: { range: true },
    weights: { range: true },
    unit: { optional: true, words: NONE_WORDS },
    method: { optional: true, words: SHARE_METHOD_WORDS },
    lots: { optional: true, range: true },
    groups: { optional: true, range: true },
  },
  ROUNDFTE: {
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
  ELIGIBLE: {
    shares: { range: true },
    minimum: { optional: true },
  },
} as const satisfies Readonly<Record<string, Arguments>>;
