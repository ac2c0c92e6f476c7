import type { KimFunction, OptionWords } from "./kimFunction";

/** What the line of a group shows, but for a text of the user's own. */
export const GROUP_ROW_WORDS = { SUM: ["SUMME"], BLANK: ["LEER"] } as const satisfies OptionWords;

export const outline = {
  id: "OUTLINE",
  group: "forward",
  arguments: {
    names: { range: true },
    groups: { range: true },
    values: { optional: true, range: true },
    groupRow: { optional: true, range: true, words: GROUP_ROW_WORDS },
  },
} as const satisfies KimFunction;
