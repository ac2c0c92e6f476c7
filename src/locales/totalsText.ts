import { totals as de, type TotalsTexts } from "./de/totals";
import { totals as en } from "./en/totals";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, TotalsTexts>> = { de, en };

/** What the sums of a plan are called in the pane. */
export const totalsText = (language: Language): TotalsTexts => TEXTS[language];
