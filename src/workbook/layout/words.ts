import type { FieldFact } from "../../engine/grantYear/fields";
import { LANGUAGES, type Language } from "../../locales/language";
import { type SheetTexts, sheetText } from "../../locales/sheetText";

/** The word on the sheet for an option such as "STADT"; what is none stays as it is. */
export const wordFor = (option: string, language: Language): string =>
  words(language)[option] ?? option;

/** The option a word stands for, in any language; nothing if it is none of these. */
export function optionFor(word: string, options: readonly string[]): string | undefined {
  const wanted = normalise(word);
  return options.find(
    (option) =>
      normalise(option) === wanted ||
      LANGUAGES.some((language) => normalise(wordFor(option, language)) === wanted),
  );
}

/** The words a field may hold; none for days and most numbers and texts. */
export const optionsOf = (fact: FieldFact): readonly string[] =>
  (fact.kind === "day" ? undefined : fact.words) ?? [];

const words = (language: Language): Readonly<Record<string, string>> =>
  sheetText(language).words satisfies SheetTexts["words"];

const normalise = (word: string): string => word.trim().toLowerCase();
