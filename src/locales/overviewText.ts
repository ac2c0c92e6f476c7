import { overview as de } from "./de/overview";
import { overview as en } from "./en/overview";
import type { Language } from "./language";

/** Every text of the overview but field names and findings of the plan. German leads. */
export type OverviewTexts = typeof de;

const TEXTS: Readonly<Record<Language, OverviewTexts>> = { de, en };

export const overviewText = (language: Language): OverviewTexts => TEXTS[language];
