import { KIM } from "../../engine/rules/kim";
import { PROGRAMMES } from "../../engine/rules/programmes";
import { bookText, type BookTexts } from "../../locales/bookText";
import { LANGUAGES } from "../../locales/language";
import type { SheetKey } from "../naming";
import { pageWord, SHEET_IDS, type TableId } from "./bookNames";

/** Which grant year a name of the workbook belongs to. */
export interface Owned {
  readonly key: SheetKey;
  /** "2021_B2", as all names of its grant year end; in capitals, for Excel knows no case. */
  readonly ending: string;
}

/** A name of the workbook that one of our grant years has given to a cell. */
export interface OwnName extends Owned {
  readonly cell: keyof BookTexts["names"];
}

/** The same of a table. */
export interface OwnTable extends Owned {
  readonly table: TableId;
}

/** Takes a name apart, in whichever language its sheets were written; nothing for others. */
export function ownName(name: string): OwnName | undefined {
  const [cell, owned] = takenApart(name, CELLS) ?? [];
  return cell && owned && { cell, ...owned };
}

/** Which grant year the first cell of a sheet belongs to, by its name: Seite_Haushalt_2021_B2. */
export const ownPage = (name: string): Owned | undefined => takenApart(name, PAGES)?.[1];

/** Which grant year any name of the workbook belongs to. */
export const ownerOf = (name: string): Owned | undefined => ownName(name) ?? ownPage(name);

/** Takes the name of a table apart: Beteiligte_2021_B2. */
export function ownTable(name: string): OwnTable | undefined {
  const [table, owned] = takenApart(name, TABLES) ?? [];
  return table && owned && { table, ...owned };
}

/** What a sheet is a copy of, and the how many-th: "Beteiligte 2021 B2 (2)" as Excel calls it. */
export interface CopiedSheet extends Owned {
  readonly number: string;
}

export function copiedSheet(sheetName: string): CopiedSheet | undefined {
  const [, place, number] = COPY.exec(sheetName) ?? [];
  const owned = place === undefined ? undefined : ownedBy(place.replace(/[^\p{L}\p{N}]+/gu, "_"));
  return owned && { ...owned, number: number! };
}

/**
 * What the table of a copied sheet would be called on the sheet it was copied from. Excel writes a
 * number behind that name: Beteiligte_2021_B23.
 */
export function originalTable(name: string, { ending }: Owned): string | undefined {
  const upper = name.toUpperCase();
  const word = TABLES.find(([, each]) => upper.startsWith(`${each}_${ending}`))?.[1];
  return word === undefined ? undefined : `${word}_${ending}`;
}

type Word<Id> = readonly [id: Id, word: string];

/** The longest word first: one may be the beginning of another. */
const wordsOf = <Id extends string>(
  of: (texts: BookTexts) => Readonly<Record<Id, string>>,
): Word<Id>[] =>
  LANGUAGES.flatMap((language) => Object.entries(of(bookText(language))) as [Id, string][])
    .map(([id, word]) => [id, word.toUpperCase()] as const)
    .sort(([, a], [, b]) => b.length - a.length);

const CELLS = wordsOf(({ names }) => names);
const TABLES = wordsOf<TableId>(({ tables }) => tables);

const PAGES = wordsOf((texts) =>
  Object.fromEntries(SHEET_IDS.map((id) => [id, pageWord(id, texts)])),
);

const ENDING = /^(?:([\p{L}\p{N}_]+)_)?(\d{4})_B(\d+)(?:_V(\d+))?$/u;

function takenApart<Id>(name: string, words: readonly Word<Id>[]): [Id, Owned] | undefined {
  const upper = name.toUpperCase();
  for (const [id, word] of words) {
    if (!upper.startsWith(`${word}_`)) continue;
    const owned = ownedBy(upper.slice(word.length + 1));
    if (owned) return [id, owned];
  }
  return undefined;
}

function ownedBy(text: string): Owned | undefined {
  const ending = text.toUpperCase();
  const [, programme, year, module, variant = "1"] = ENDING.exec(ending) ?? [];
  if (year === undefined) return undefined;
  const numbers = { year: Number(year), module: Number(module), variant: Number(variant) };
  return { key: { programme: programmeOf(programme), ...numbers }, ending };
}

/** Names have neither spaces nor hyphens; one that no rule data know stays as it is written there. */
function programmeOf(words = ""): string {
  if (words === "") return KIM.programme;
  const plain = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "_").toUpperCase();
  return PROGRAMMES.find(({ programme }) => plain(programme) === words)?.programme ?? words;
}

const SHEET_WORDS = LANGUAGES.flatMap((language) => Object.values(bookText(language).sheets)).sort(
  (a, b) => b.length - a.length,
);
const COPY = new RegExp(
  `^(?:${SHEET_WORDS.join("|")}) ((?:.+ )?\\d{4} B\\d+(?: V\\d+)?) \\((\\d+)\\)$`,
);
