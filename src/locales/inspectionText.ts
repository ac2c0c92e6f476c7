import { inspection as de, type InspectionTexts } from "./de/inspection";
import { inspection as en } from "./en/inspection";
import type { Language } from "./language";

export type { InspectionTexts } from "./de/inspection";

const TEXTS: Readonly<Record<Language, InspectionTexts>> = { de, en };

/** What is said of cells in which something is wrong. */
export const inspectionText = (language: Language): InspectionTexts => TEXTS[language];
