import { copies as de, type CopiesTexts } from "./de/copies";
import { copies as en } from "./en/copies";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, CopiesTexts>> = { de, en };

/** What is said of sheets that the user has copied. */
export const copiesText = (language: Language): CopiesTexts => TEXTS[language];
