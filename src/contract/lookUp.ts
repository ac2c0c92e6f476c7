import type { Arguments } from "./kimFunction";
import { LIMIT_WORDS, ROLE_WORDS, SOURCE_ITEM_WORDS } from "./optionWords";

/** Functions that look up rules, explain and say which version calculates, by their ids. */
export const lookUp = {
  FTERATE: {
    year: { range: true },
    module: { range: true },
    role: { optional: true, range: true, words: ROLE_WORDS },
  },
  LIMIT: {
    year: { range: true },
    item: { range: true, words: LIMIT_WORDS },
    quantity: { optional: true, range: true },
  },
  SOURCE: {
    year: { range: true },
    module: { range: true },
    item: { optional: true, range: true, words: SOURCE_ITEM_WORDS },
  },
  STEPS: {
    functionName: {},
    argument: { range: true, repeating: true },
  },
  VERSION: {},
} as const satisfies Readonly<Record<string, Arguments>>;
