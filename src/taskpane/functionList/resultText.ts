import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import type { PaneExample } from "./exampleOf";

/** The values of a result in one line, cell by cell. */
export function resultText(result: PaneExample["result"], language: Language): string {
  if (typeof result === "string") return result;
  return result
    .flat()
    .map((value) => (typeof value === "number" ? numberText(value, language) : value))
    .join(" | ");
}
