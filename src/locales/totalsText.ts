import { totals as de } from "./de/totals";
import { totals as en } from "./en/totals";
import type { Language } from "./language";

/** What the sums of a plan are called in the pane. German leads. */
export type TotalsTexts = typeof de;

const TEXTS: Readonly<Record<Language, TotalsTexts>> = { de, en };

export const totalsText = (language: Language): TotalsTexts => TEXTS[language];
