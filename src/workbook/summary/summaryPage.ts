import type { Language } from "../../locales/language";
import type { SummaryTexts } from "../../locales/summaryText";

/** The sheets over all grant years. */
export const SUMMARY_IDS = ["years", "bodies"] as const;
export type SummaryId = (typeof SUMMARY_IDS)[number];

/** What they are made with. */
export interface SummaryPage {
  readonly texts: SummaryTexts;
  readonly language: Language;
}

/** What a formula gives, or a word where it speaks of what was deleted. */
export const orWord = (formula: string, word: string): string => `IFERROR(${formula},"${word}")`;
