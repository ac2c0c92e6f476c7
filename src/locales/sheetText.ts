import { sheet as de } from "./de/sheet";
import { sheet as en } from "./en/sheet";
import type { Language } from "./language";

/** Every text on the sheets of a grant year. German leads. */
export type SheetTexts = typeof de;

const TEXTS: Readonly<Record<Language, SheetTexts>> = { de, en };

export const sheetText = (language: Language): SheetTexts => TEXTS[language];
