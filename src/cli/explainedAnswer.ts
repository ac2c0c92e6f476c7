import { recordCalls } from "../functions/answer";
import { type Language, LANGUAGES } from "../locales/language";
import { stepText } from "../locales/stepText";
import type { Spreadsheet } from "../workbench/spreadsheet/spreadsheet";
import { type Answer, answerFormula } from "./answerFormula";

/** A step of a calculation as a sentence in each language. */
export type Sentences = Readonly<Record<Language, string>>;

/** The answer to a formula, with the steps of all its KIM calculations in their order. */
export function explainedAnswer(
  spreadsheet: Spreadsheet,
  line: string,
  language: Language,
): Answer & { readonly steps: readonly Sentences[] } {
  const { result, calls } = recordCalls(() => answerFormula(spreadsheet, line, language));
  const steps = calls.flatMap(({ steps: ofCall, locate }) =>
    ofCall.map((step) => {
      const sentences = LANGUAGES.map((each) => [each, stepText(step, each, locate)] as const);
      return Object.fromEntries(sentences) as Sentences;
    }),
  );
  return { ...result, steps };
}
