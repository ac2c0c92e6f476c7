import "../../src/workbench/spreadsheet/customFunctionsRuntime";
import { functionMetadata } from "../../src/cli/functionMetadata";
import { catalogue } from "../../src/functions/catalogue";
import type { Language } from "../../src/locales/language";
import { registerCustomFunctions } from "../../src/workbench/spreadsheet/customFunctions";
import { englishExcel, germanExcel } from "../../src/workbench/spreadsheet/notation";
import { openSpreadsheet, type Spreadsheet } from "../../src/workbench/spreadsheet/spreadsheet";

export type Values = readonly (readonly (number | string)[])[];

export const NOTATIONS = { de: germanExcel, en: englishExcel };

const registered = functionMetadata().then((json) => {
  registerCustomFunctions(json, catalogue);
});
const opened: Partial<Record<Language, Spreadsheet>> = {};

/** A spreadsheet with the KIM functions and nothing else in it. */
export async function kimSpreadsheet(language: Language): Promise<Spreadsheet> {
  await registered;
  return (opened[language] ??= openSpreadsheet(NOTATIONS[language]));
}

/**
 * What a formula gives: values, or the code of an error that has a message. Numbers are the exact
 * doubles, but with 15 digits where the expected number is printed with so many.
 */
export async function resultOf(formula: string, language: Language, expected?: unknown) {
  const spreadsheet = await kimSpreadsheet(language);
  const evaluation = spreadsheet.evaluate(formula);
  if ("problem" in evaluation) return evaluation;
  const first = evaluation.values[0]![0];
  if (typeof first === "object") return first.error.message === "" ? first : first.error.code;
  return evaluation.values.map((row, r) =>
    row.map((value, c) => {
      const printed = String((expected as Values | undefined)?.[r]?.[c]);
      const isPrintedLong = printed.replace(/^-?0?\.?0*|\D/g, "").length >= 15;
      return typeof value === "number" && isPrintedLong ? Number(value.toPrecision(15)) : value;
    }),
  );
}

/** The same, but a text that is cut off (…) stands for all that begin with it. */
export const expectedOf = (result: string | Values): unknown =>
  typeof result === "string"
    ? result
    : result.map((row) =>
        row.map((value) =>
          typeof value === "string" && value.endsWith("…")
            ? (expect.stringMatching(`^${value.slice(0, -1)}\\S`) as unknown)
            : value,
        ),
      );
