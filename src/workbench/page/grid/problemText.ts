import { formulaText } from "../../../locales/formulaText";
import type { Language } from "../../../locales/language";
import type { FormulaProblem } from "../../spreadsheet/formulaProblem";

/** The sentence that says why a formula is not entered. */
export function problemText(problem: FormulaProblem, language: Language): string {
  const sentence = formulaText(language).problems[problem.code] as (is: FormulaProblem) => string;
  return sentence(problem);
}
