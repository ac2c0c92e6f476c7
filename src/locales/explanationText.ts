import { explanation as de, type ExplanationTexts } from "./de/explanation";
import { explanation as en } from "./en/explanation";
import type { Language } from "./language";

export type { ExplanationTexts } from "./de/explanation";

const TEXTS: Readonly<Record<Language, ExplanationTexts>> = { de, en };

/** What the page that explains a cell says itself. */
export const explanationText = (language: Language): ExplanationTexts => TEXTS[language];
