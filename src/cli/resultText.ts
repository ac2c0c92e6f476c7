import "../locales/bothLanguages";
import type { ExampleResult } from "../locales/functionExample";
import { helpPageText } from "../locales/helpPageText";
import type { Language } from "../locales/language";
import { wordingOf } from "../locales/wording";

/**
 * The result of an example: cells of a row with a bar between them, rows with a semicolon. A text
 * among other cells stands in quotation marks, so that a blank one is seen.
 */
export function resultText(result: ExampleResult, language: Language): string {
  if (typeof result === "string") return helpPageText(language).errors[result];
  const [[first]] = result as readonly [readonly [number | string]];
  if (result.flat().length === 1 && typeof first === "string") return first;
  const say = wordingOf(language, () => ({}));
  return result.map((row) => row.map((cell) => say.value(cell)).join(" | ")).join("; ");
}
