import type { KimFunction } from "./kimFunction";
import { ROLE_WORDS } from "./optionWords";

export const fteRate = {
  id: "FTERATE",
  group: "lookUp",
  arguments: {
    year: { range: true },
    module: { range: true },
    role: { optional: true, range: true, words: ROLE_WORDS },
  },
} as const satisfies KimFunction;
