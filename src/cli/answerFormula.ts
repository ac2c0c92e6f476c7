import { errorTexts as germanErrors, formulaTexts as germanTexts } from "../locales/de/formula";
import { errorTexts as englishErrors, formulaTexts as englishTexts } from "../locales/en/formula";
import type { Language } from "../locales/language";
import type { FormulaProblem } from "../workbench/spreadsheet/formulaProblem";
import type { CellError, CellValue, Spreadsheet } from "../workbench/spreadsheet/spreadsheet";

export type Answer = { readonly values: readonly (readonly CellValue[])[] } | CellError;

const TEXTS = {
  de: { problems: germanTexts, errors: germanErrors },
  en: { problems: englishTexts, errors: englishErrors },
};

/**
 * What the formula command says to a line: the values, row by row, with 15 significant digits as
 * Excel shows them, or the error with a message in the language. A formula that Excel would refuse
 * is answered with #NAME? for an unknown name and with #VALUE! otherwise.
 */
export function answerFormula(spreadsheet: Spreadsheet, line: string, language: Language): Answer {
  const evaluation = spreadsheet.evaluate(line);
  if ("problem" in evaluation) return refusal(evaluation.problem, language);
  const values = evaluation.values.map((row) => row.map((value) => shown(value, language)));
  const [first] = values[0]!;
  const isSingle = values.length === 1 && values[0]!.length === 1;
  return isSingle && isError(first) ? first : { values };
}

function refusal(problem: FormulaProblem, language: Language): CellError {
  const isName = ["unknownFunction", "unknownName", "noTables"].includes(problem.code);
  const sentence = TEXTS[language].problems[problem.code] as (problem: FormulaProblem) => string;
  return { error: { code: isName ? "#NAME?" : "#VALUE!", message: sentence(problem) } };
}

function shown(value: CellValue, language: Language): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(15));
  if (!isError(value) || value.error.message !== "") return value;
  const { code } = value.error;
  return { error: { code, message: TEXTS[language].errors[code] } };
}

const isError = (value: CellValue | undefined): value is CellError => typeof value === "object";
