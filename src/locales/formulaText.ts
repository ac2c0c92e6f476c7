import { errorTexts as errorsDe, formulaTexts as problemsDe } from "./de/formula";
import { errorTexts as errorsEn, formulaTexts as problemsEn } from "./en/formula";
import type { Language } from "./language";

const TEXTS = {
  de: { problems: problemsDe, errors: errorsDe },
  en: { problems: problemsEn, errors: errorsEn },
};

/** Why a formula cannot be taken, and what Excel's errors mean. */
export const formulaText = (language: Language) => TEXTS[language];
