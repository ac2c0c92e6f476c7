import type { Arguments } from "./kimFunction";
import { NONE_WORDS } from "./optionWords";

/** Functions for what it cost and what is paid back, by their ids. */
export const settle = {
  STAFFING: {
    keys: { range: true },
    rowKeys: { range: true },
    fte: { range: true },
    from: { range: true },
    until: { range: true },
    start: {},
    end: {},
    cap: { optional: true, range: true },
  },
  COFINANCE: {
    cost: { range: true },
    funding: { range: true },
    weights: { optional: true, range: true },
    groups: { optional: true, range: true },
  },
  SETTLE: {
    cost: { range: true },
    ceiling: { range: true },
    paid: { optional: true, range: true },
  },
  INTEREST: {
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
  BASERATE: {
    day: { range: true },
  },
} as const satisfies Readonly<Record<string, Arguments>>;
