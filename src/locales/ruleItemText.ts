import { ruleItems as de } from "./de/ruleItems";
import { ruleItems as en } from "./en/ruleItems";
import type { Language } from "./language";

const TEXTS: Readonly<Record<Language, Readonly<Record<string, string>>>> = { de, en };

/** What an item of the rule data is called; an unknown one as it is. */
export const ruleItemText = (item: string, language: Language): string =>
  TEXTS[language][item] ?? item;
