import { handColumn as de, type HandColumnTexts } from "./de/handColumn";
import { handColumn as en } from "./en/handColumn";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, HandColumnTexts>> = { de, en };

/** What is said of a column that was calculated by hand. */
export const handColumnText = (language: Language): HandColumnTexts => TEXTS[language];
