import type { Language } from "./language";
import { sentencesIn } from "./sentences";

/** What an item of the rule data is called; an unknown one as it is. */
export const ruleItemText = (item: string, language: Language): string =>
  sentencesIn(language).ruleItems[item] ?? item;
