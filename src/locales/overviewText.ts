import { overview as de, type OverviewTexts } from "./de/overview";
import { overview as en } from "./en/overview";
import type { Language } from "./language";

export type { OverviewTexts } from "./de/overview";

const TEXTS: Readonly<Record<Language, OverviewTexts>> = { de, en };

/** Every text of the overview but field names and findings of the plan. */
export const overviewText = (language: Language): OverviewTexts => TEXTS[language];
