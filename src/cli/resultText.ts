import type { ExampleResult } from "../locales/functionExample";
import { helpPageText } from "../locales/helpPageText";
import type { Language } from "../locales/language";
import { numberText } from "../locales/numberText";

/** The result of an example: cells of a row with a bar between them, rows with a semicolon. */
export function resultText(result: ExampleResult, language: Language): string {
  if (typeof result === "string") return helpPageText(language).errors[result];
  const shown = (value: number | string) =>
    typeof value === "number" ? numberText(value, language) : value;
  return result.map((row) => row.map(shown).join(" | ")).join("; ");
}
