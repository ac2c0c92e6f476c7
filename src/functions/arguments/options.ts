import type { OptionWords } from "../../contract/kimFunction";
import { invalid } from "../../engine/issue";
import { closestName } from "../../engine/names/closestName";
import { nameKey } from "../../engine/names/nameKey";
import { isBlank, isOnlyBlanks, type Range, singleCell } from "./range";

const UMLAUT = /[ÄÖÜ]/;

/**
 * Compared as names are; besides, blanks, hyphens, apostrophes, accents, the spelling of umlauts
 * and the word "Verfahren" do not matter: "Größter Rest" = GROESSTERREST, "Sainte-Laguë" =
 * SAINTELAGUE, "Hare-Niemeyer-Verfahren" = HARENIEMEYER.
 */
const normalise = (word: string): string =>
  nameKey(word)
    .replace(/Ä/g, "AE")
    .replace(/Ö/g, "OE")
    .replace(/Ü/g, "UE")
    .normalize("NFD")
    .replace(/[\p{M}\s'/-]/gu, "")
    .replace(/(?<=.)(VERFAHREN|METHODE?)$/, "");

/** Whether a normalised word is that of the contract, which may have umlauts. */
const isSpelling = (agreed: string, word: string): boolean =>
  agreed === word || (UMLAUT.test(agreed) && normalise(agreed) === word);

/** The option a cell names; undefined for text that names none. */
export function optionIn<Option extends string>(
  cell: unknown,
  words: OptionWords<Option>,
): Option | undefined {
  if (typeof cell !== "string") return undefined;
  const options = Object.keys(words) as Option[];
  // Mostly as the contract has it: to normalise a word takes longer than most calculations.
  const verbatim = options.find((option) => option === cell || words[option].includes(cell));
  if (verbatim !== undefined) return verbatim;
  const word = normalise(cell);
  return options.find(
    (option) => option === word || words[option].some((each) => isSpelling(each, word)),
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
  throw unknownOption(range.parameter, position, cell, words);
}

function unknownOption(
  parameter: string,
  position: number,
  received: unknown,
  words: OptionWords,
): Error {
  if (isOnlyBlanks(received)) return invalid({ code: "onlyBlanks", parameter, position });
  const allowed = Object.keys(words);
  const where = { parameter, position, received };
  if (typeof received !== "string") return invalid({ code: "unknownOption", ...where, allowed });
  const spellings = new Map(
    allowed.flatMap((option) => [option, ...words[option]!].map((word) => [word, option])),
  );
  const closest = spellings.get(closestName(normalise(received), spellings.keys())!)!;
  return invalid({ code: "unknownOption", ...where, allowed, closest });
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
