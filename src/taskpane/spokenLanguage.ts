import { type Language, languageOf, setLanguage } from "../locales/language";
import { learnSentences } from "../locales/sentences";

/**
 * Excel's display language, once the functions and the pane can speak it; until then messages
 * are German.
 */
export const spokenLanguage: Promise<Language> = Office.onReady().then(async () => {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  if (language === "en") {
    const { sentences } = await import(/* webpackChunkName: "english" */ "../locales/en/sentences");
    learnSentences(language, sentences);
  }
  setLanguage(language);
  return language;
});
