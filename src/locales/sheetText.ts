import { sheet as de, type SheetTexts } from "./de/sheet";
import { sheet as en } from "./en/sheet";
import type { Language } from "./language";

export type { SheetTexts } from "./de/sheet";

const TEXTS: Readonly<Record<Language, SheetTexts>> = { de, en };

/** The words of fields on sheets, and what is said where something else is typed. */
export const sheetText = (language: Language): SheetTexts => TEXTS[language];
