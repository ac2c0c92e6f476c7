import { kimCommand as de, type KimCommandTexts } from "./de/kimCommand";
import { kimCommand as en } from "./en/kimCommand";
import type { Language } from "./language";

export type { KimCommandTexts } from "./de/kimCommand";

const TEXTS: Readonly<Record<Language, KimCommandTexts>> = { de, en };

/** Every text of the command `kim`. */
export const kimCommandText = (language: Language): KimCommandTexts => TEXTS[language];
