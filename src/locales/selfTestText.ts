import { selfTest as de, type SelfTestTexts } from "./de/selfTest";
import { selfTest as en } from "./en/selfTest";
import type { Language } from "./language";

export type { SelfTestTexts } from "./de/selfTest";

const TEXTS: Readonly<Record<Language, SelfTestTexts>> = { de, en };

/** Every text of the page that tries the Excel at hand. */
export const selfTestText = (language: Language): SelfTestTexts => TEXTS[language];
