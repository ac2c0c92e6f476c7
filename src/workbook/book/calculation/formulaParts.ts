import type { Book } from "../book";
import { nameFor } from "../bookNames";
import { columnRef, hasColumn } from "../tables/inputTable";

export type CellName = keyof Book["texts"]["names"];

/** A cell that exists once, by its name: Pauschale_2021_B2. */
export const cellRef = ({ texts, key }: Book, name: CellName): string =>
  nameFor(texts.names[name], key);

/** A text in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** A column of the bodies, or what stands for one that the sheet leaves out. */
export const bodyColumn = (book: Book, column: string, otherwise = ""): string =>
  hasColumn(book, "bodies", column) ? columnRef(book, "bodies", column) : otherwise;

/** What the table of regions says about the region of each body. */
export const ofRegion = (book: Book, regions: string, result: string, otherwise: string): string =>
  `XLOOKUP(${regions},${columnRef(book, "regions", "name")}&"",${result},${otherwise})`;

/** A column that may be blank, with texts of no length where it is. */
export const orBlank = (column: string): string => `IF(${column}="","",${column})`;

/** "offen" where there is no result: an error stands where it arose, and is no figure of a page. */
export const orOpen = ({ texts }: Pick<Book, "texts">, formula: string): string =>
  `IFERROR(${formula},${quoted(texts.open)})`;

/** A sum of cents as a number of cents: doubles that are added miss by their last digit. */
export const inCents = (sum: string): string => `ROUND(${sum},2)`;

/** A sum of cents where a condition holds, "offen" if it has no result there; elsewhere nothing. */
export const inCentsIf = ({ texts }: Pick<Book, "texts">, condition: string, sum: string): string =>
  `IFERROR(${inCents(`${sum}/(${condition})`)},LEFT(${quoted(texts.open)},${texts.open.length}*(${condition})))`;

/** Cents beyond others, or 0. */
export const aboveZero = (amount: string, less: string): string =>
  `IF(${amount}<${less},0,ROUND(${amount}-${less},2))`;

/** A cell of FTE as text: "8,0", with a second digit where there is one: "2,25". */
export const fteText = (cell: string): string => `FIXED(${cell},1+(ROUND(${cell},1)<>${cell}))`;

/** A call of a function without the optional arguments at its end. */
export const call = (name: string, ...args: readonly string[]): string => {
  const last = args.findLastIndex((arg) => arg !== "");
  return `${name}(${args.slice(0, last + 1).join(",")})`;
};
