import type { FieldFact } from "../../engine/grantYear/fields";
import { LANGUAGES, type Language } from "../../locales/language";
import { type SheetTexts, sheetText } from "../../locales/sheetText";

/** The word on the sheet for an option such as "STADT"; what is none stays as it is. */
export const wordFor = (option: string, language: Language): string =>
  words(language)[option] ?? option;

/** The same for a field whose words may mean something else elsewhere. */
export const wordIn = (fact: FieldFact, option: string, language: Language): string =>
  wordFor(keyIn(fact, option), language);

/** The option of a field that a word stands for, in any language; nothing if it is none of these. */
export const optionIn = (fact: FieldFact, word: string): string | undefined =>
  optionFor(word, optionsOf(fact), (option) => keyIn(fact, option));

const keyIn = (fact: FieldFact, option: string): string =>
  fact.kind === "word" && fact.of ? `${fact.of}.${option}` : option;

/** The option a word stands for, in any language; nothing if it is none of these. */
export function optionFor(
  word: string,
  options: readonly string[],
  key = (option: string): string => option,
): string | undefined {
  const wanted = normalise(word);
  return options.find(
    (option) =>
      normalise(option) === wanted ||
      LANGUAGES.some((language) => normalise(wordFor(key(option), language)) === wanted),
  );
}

/** The words a field may hold; none for days and most numbers and texts. */
export const optionsOf = (fact: FieldFact): readonly string[] =>
  (fact.kind === "day" ? undefined : fact.words) ?? [];

const words = (language: Language): Readonly<Record<string, string>> =>
  sheetText(language).words satisfies SheetTexts["words"];

const normalise = (word: string): string => word.trim().toLowerCase();
