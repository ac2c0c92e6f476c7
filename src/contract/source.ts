import type { KimFunction, OptionWords } from "./kimFunction";
import { LIMIT_WORDS, ROLE_WORDS } from "./optionWords";

/** A role or the item of a limit. */
export const SOURCE_ITEM_WORDS = { ...ROLE_WORDS, ...LIMIT_WORDS } as const satisfies OptionWords;

export const source = {
  id: "SOURCE",
  group: "lookUp",
  arguments: {
    year: { range: true },
    module: { range: true },
    item: { optional: true, range: true, words: SOURCE_ITEM_WORDS },
  },
} as const satisfies KimFunction;
