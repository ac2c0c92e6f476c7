import { prints as de, type PrintTexts } from "./de/prints";
import { prints as en } from "./en/prints";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, PrintTexts>> = { de, en };

/** What the pages say that are printed and signed in the course of a year. */
export const printText = (language: Language): PrintTexts => TEXTS[language];
