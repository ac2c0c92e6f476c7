import { summary as de, type SummaryTexts } from "./de/summary";
import { summary as en } from "./en/summary";
import type { Language } from "./language";

export type { SummaryTexts } from "./de/summary";

const TEXTS: Readonly<Record<Language, SummaryTexts>> = { de, en };

/** Every text on the sheets over all grant years. */
export const summaryText = (language: Language): SummaryTexts => TEXTS[language];
