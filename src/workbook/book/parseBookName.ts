import { KIM } from "../../engine/rules/kim";
import { PROGRAMMES } from "../../engine/rules/programmes";
import { type BookTexts, bookText } from "../../locales/bookText";
import { LANGUAGES } from "../../locales/language";
import type { SheetKey } from "../naming";
import type { TableId } from "./bookNames";
import type { CellName } from "./calculation/formulaParts";

/** What a name stands for, and of which grant year: "2021_B2". */
export interface BookName<Id> {
  readonly id: Id;
  readonly place: string;
}

/** A table of ours by its name in either language: Beteiligte_2021_B2. */
export const parseTableName = (name: string): BookName<TableId> | undefined => parse(name, TABLES);

/** A cell of ours by its name in either language: Pauschale_2021_B2. */
export const parseCellName = (name: string): BookName<CellName> | undefined => parse(name, CELLS);

/** Whose sheets they are; `programme` where no cell says it. */
export function parsePlace(place: string): SheetKey {
  const [, programme = KIM.programme, year, module, variant = "1"] = PLACE.exec(place)!;
  const known = PROGRAMMES.find((each) => wordsOf(each.programme) === wordsOf(programme));
  return {
    programme: known?.programme ?? programme,
    year: Number(year),
    module: Number(module),
    variant: Number(variant),
  };
}

/** "Beteiligte 2021 B2 (2)": what Excel calls the copy of a sheet of ours. */
export const isCopiedSheet = (sheetName: string): boolean => COPY.test(sheetName);

const PLACE = /^(?:(.+)_)?(\d+)_B(\d+)(?:_V(\d+))?$/;

const wordsOf = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "_").toUpperCase();

/** The longest word first: one may be the beginning of another. */
function idsByWord<Id extends string>(
  of: (texts: BookTexts) => Readonly<Record<Id, string>>,
): readonly (readonly [string, Id])[] {
  return LANGUAGES.flatMap((language) => Object.entries(of(bookText(language))) as [Id, string][])
    .map(([id, word]) => [`${word}_`, id] as const)
    .sort(([a], [b]) => b.length - a.length);
}

const TABLES = idsByWord(({ tables }) => tables);
const CELLS = idsByWord(({ names }) => names);

function parse<Id>(
  name: string,
  words: readonly (readonly [string, Id])[],
): BookName<Id> | undefined {
  for (const [word, id] of words) {
    if (!name.startsWith(word)) continue;
    const place = name.slice(word.length);
    if (PLACE.test(place)) return { id, place };
  }
  return undefined;
}

const SHEET_WORDS = LANGUAGES.flatMap((language) => Object.values(bookText(language).sheets));
const COPY = new RegExp(`^(?:${SHEET_WORDS.join("|")}) (?:.+ )?\\d+ B\\d+(?: V\\d+)? \\(\\d+\\)$`);
