import { helpPage as de, type HelpPageTexts } from "./de/helpPage";
import { helpPage as en } from "./en/helpPage";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, HelpPageTexts>> = { de, en };

/** What stands on the help page of every function. */
export const helpPageText = (language: Language): HelpPageTexts => TEXTS[language];
