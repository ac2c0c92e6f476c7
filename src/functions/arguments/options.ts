import { invalid } from "../../engine/issue";
import { isBlank, type Range, singleCell } from "./range";

/** Spellings of each option, the word of the contract first, then its synonyms. */
export type OptionWords<Option extends string> = Readonly<Record<Option, readonly string[]>>;

/** "none", where blank already means the default. */
export const NONE_WORDS: OptionWords<"NONE"> = { NONE: ["OHNE"] };

/**
 * Case, spaces, hyphens, apostrophes, accents and the spelling of umlauts do not matter:
 * "Größter Rest" = GROESSTERREST, "Sainte-Laguë" = SAINTELAGUE. Lower case first, since only then
 * ẞ and ß both become SS.
 */
const normalise = (word: string): string =>
  word
    .normalize("NFC")
    .toLowerCase()
    .toUpperCase()
    .replace(/Ä/g, "AE")
    .replace(/Ö/g, "OE")
    .replace(/Ü/g, "UE")
    .normalize("NFD")
    .replace(/[\p{M}\p{Pd}\s_'’/]/gu, "");

/** The option a cell names; undefined for text that names none. */
export function optionIn<Option extends string>(
  cell: unknown,
  words: OptionWords<Option>,
): Option | undefined {
  if (typeof cell !== "string") return undefined;
  const word = normalise(cell);
  return (Object.keys(words) as Option[]).find(
    (option) => option === word || words[option].includes(word),
  );
}

/** The option word in a cell; `otherwise` if it is blank. */
export function optionAt<Option extends string, Otherwise>(
  range: Range,
  position: number,
  words: OptionWords<Option>,
  otherwise: Otherwise,
): Option | Otherwise {
  const cell = range.cells[position];
  if (isBlank(cell)) return otherwise;
  const option = optionIn(cell, words);
  if (option !== undefined) return option;
  const { parameter } = range;
  const allowed = Object.keys(words);
  throw invalid({ code: "unknownOption", parameter, position, received: cell, allowed });
}

/** A single option word; `otherwise` if it is left out. */
export function optionOf<Option extends string>(
  range: Range,
  words: OptionWords<Option>,
  otherwise: Option,
): Option {
  singleCell(range);
  return optionAt(range, 0, words, otherwise);
}
