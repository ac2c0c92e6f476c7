import type { OptionWords } from "./kimFunction";

/** "none", where blank already means the default. */
export const NONE_WORDS = { NONE: ["OHNE"] } as const satisfies OptionWords;

/** How parts of a month count. */
export const MONTHS_METHOD_WORDS = {
  CALENDAR: ["KALENDER"],
  FULL: ["VOLL"],
  STARTED: ["ANGEFANGEN"],
  DAYS: ["TAGE"],
} as const satisfies OptionWords;

/** Whose posts count for a month in which they change. */
export const MONTH_RULE_WORDS = {
  FIRSTDAY: ["ERSTERTAG"],
  LASTDAY: ["LETZTERTAG"],
  MAJORITY: ["UEBERWIEGEND"],
} as const satisfies OptionWords;

/** The posts of module 1. */
export const ROLE_WORDS = {
  COORDINATION: ["KOORDINATION"],
  ASSISTANT: ["ASSISTENZ"],
} as const satisfies OptionWords;

/** The budget items of module 1 with an upper limit. */
export const LIMIT_WORDS = {
  WORKPLACE: ["SACHKOSTEN"],
  ADVICEDAY: ["BERATERTAG"],
  EXCHANGEDAY: ["QUALIFIZIERUNGSTAG"],
  MEASURES: ["MASSNAHMEN"],
  INTERFACE: ["SCHNITTSTELLEN"],
} as const satisfies OptionWords;

export const SHARE_METHOD_WORDS = {
  HAMILTON: ["HARENIEMEYER", "LARGESTREMAINDER", "GROESSTERREST"],
  SAINTELAGUE: ["WEBSTER"],
  DHONDT: ["JEFFERSON"],
  ROUNDED: ["RUNDUNGSAUSGLEICH"],
} as const satisfies OptionWords;

export const SHARE_BASIS_WORDS = {
  SHARES: ["ANTEILE"],
  KEY: ["SCHLÜSSEL"],
} as const satisfies OptionWords;

/** What the line of a group shows, but for a text of the user's own. */
export const GROUP_ROW_WORDS = { SUM: ["SUMME"], BLANK: ["LEER"] } as const satisfies OptionWords;

/** A role or the item of a limit. */
export const SOURCE_ITEM_WORDS = { ...ROLE_WORDS, ...LIMIT_WORDS } as const satisfies OptionWords;
