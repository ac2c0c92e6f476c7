import type { Arguments } from "./kimFunction";
import { GROUP_ROW_WORDS, MONTHS_METHOD_WORDS, MONTH_RULE_WORDS } from "./optionWords";

/** Functions for what is forwarded, and when, by their ids. */
export const forward = {
  FORWARD: {
    fte: { range: true },
    rate: { range: true },
    start: { optional: true, range: true },
    end: { optional: true, range: true },
    method: { optional: true, words: MONTHS_METHOD_WORDS },
    contracts: { optional: true, range: true },
  },
  MONTHS: {
    start: { range: true },
    end: { range: true },
    method: { optional: true, words: MONTHS_METHOD_WORDS },
  },
  BYYEAR: {
    amount: { range: true },
    start: { range: true },
    end: { range: true },
    method: { optional: true, words: MONTHS_METHOD_WORDS },
  },
  CHAIN: {
    bodies: { range: true },
    payers: { range: true },
    amounts: { range: true },
    grantor: { optional: true },
  },
  BRANCH: {
    bodies: { range: true },
    payers: { range: true },
    grantor: { optional: true },
  },
  INSTALMENTS: {
    amount: { range: true },
    parts: { optional: true, range: true },
    columns: { optional: true, range: true },
  },
  SLICES: {
    keys: { range: true },
    rowKeys: { range: true },
    fte: { range: true },
    rate: { range: true },
    from: { range: true },
    until: { range: true },
    method: { optional: true, words: MONTHS_METHOD_WORDS },
    monthRule: { optional: true, words: MONTH_RULE_WORDS },
    cap: { optional: true, range: true },
    contracts: { optional: true, range: true },
  },
  PAYMENTS: {
    bodies: { range: true },
    payers: { range: true },
    instalments: { range: true },
    dates: { range: true },
    grantor: { optional: true },
    granted: { optional: true, range: true },
  },
  OUTLINE: {
    names: { range: true },
    groups: { range: true },
    values: { optional: true, range: true },
    groupRow: { optional: true, range: true, words: GROUP_ROW_WORDS },
  },
} as const satisfies Readonly<Record<string, Arguments>>;
