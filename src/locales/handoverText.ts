import { handover as de, type HandoverTexts } from "./de/handover";
import { handover as en } from "./en/handover";
import type { Language } from "./language";

export type { HandoverTexts } from "./de/handover";

const TEXTS: Readonly<Record<Language, HandoverTexts>> = { de, en };

/** What is said where results are handed to others. */
export const handoverText = (language: Language): HandoverTexts => TEXTS[language];
