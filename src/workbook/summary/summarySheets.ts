import { LANGUAGES, type Language } from "../../locales/language";
import { summaryText } from "../../locales/summaryText";
import { ownName } from "../book/ownNames";
import { cell } from "../book/pages/bookSheet";
import type { SheetLayout, SheetOperation } from "../layout/operation";
import { sameSheetName, sheetOfName } from "../naming";
import type { WorkbookState } from "../write/workbookState";
import { bodiesSheet } from "./bodiesSheet";
import { type NamedBook, namedBooks } from "./namedBooks";
import { SUMMARY_IDS, type SummaryId } from "./summaryPage";
import { yearsSheet } from "./yearsSheet";

/** What the sheets over all grant years are made from. */
export interface Summarised {
  /** The workbook as it is now. */
  readonly state: WorkbookState;
  /** Names of grant years that are about to be written. */
  readonly coming: readonly string[];
  readonly language: Language;
  /** How it was: sheets that are gone since get their names and places back. */
  readonly before?: WorkbookState | undefined;
  /** How many lines the bodies of grant years have, by the names of these lines. */
  readonly linesOf: (lineNames: string) => number;
}

/**
 * The sheets over all grant years of the workbook: from two of them on, and from two modules of
 * one year on. They hold nothing but formulas, so those that there are give their places to new
 * ones; a sheet of the user's that is called alike stays, and ours is called otherwise.
 */
export function summarySheets(given: Summarised): SheetLayout[] {
  const { state, before, language, linesOf } = given;
  const texts = summaryText(language);
  const books = booksOf(given);
  const modules = withTwoModules(books);
  const page = { texts, language };
  const lines = modules.map(({ names }) => linesOf(names.get("lineNames")!));
  const operations: Readonly<Record<SummaryId, () => SheetOperation[] | undefined>> = {
    years: () => (books.length < 2 ? undefined : yearsSheet(books, page)),
    bodies: () => (modules.length < 2 ? undefined : bodiesSheet(modules, lines, page)),
  };
  const first = firstPosition(state);
  let made = 0;
  return SUMMARY_IDS.flatMap((id): SheetLayout[] => {
    const content = operations[id]();
    if (!content) return [];
    const old = oldSheet(id, state);
    const was = old ?? (before && oldSheet(id, before));
    const position = old ? state.sheets.indexOf(old) : first + made++;
    return [
      {
        sheetName: old?.name ?? freeName([was?.name, texts.sheets[id], texts.otherwise[id]], state),
        ending: "",
        operations: content,
        names: [{ name: texts.names[id], area: cell(0, 0) }],
        position,
        ...(old ? { replaces: old.id } : {}),
      },
    ];
  });
}

/** Names of lines whose number has to be known before the sheets can be made. */
export const linesNeeded = (given: Pick<Summarised, "state" | "coming">): string[] =>
  withTwoModules(booksOf(given)).map(({ names }) => names.get("lineNames")!);

const booksOf = ({ state, coming }: Pick<Summarised, "state" | "coming">): NamedBook[] => {
  const alive = state.names.filter(({ cells }) => cells !== undefined).map(({ name }) => name);
  return namedBooks([...alive, ...coming]);
};

/** The modules of the latest grant year that has several; variants are none of their own. */
function withTwoModules(books: readonly NamedBook[]): NamedBook[] {
  const firsts = books.filter(({ key }) => key.variant === 1);
  const alike = (book: NamedBook): NamedBook[] =>
    firsts.filter(({ key }) => key.year === book.key.year && key.programme === book.key.programme);
  const latest = firsts.findLast((book) => alike(book).length > 1);
  return latest ? alike(latest) : [];
}

/** What cells of these sheets are called, in whichever language they were written. */
export const isSummaryName = (name: string, id?: SummaryId): boolean =>
  LANGUAGES.some((language) =>
    Object.entries(summaryText(language).names).some(
      ([own, word]) => (id ?? own) === own && word.toUpperCase() === name.toUpperCase(),
    ),
  );

function oldSheet(id: SummaryId, { names, sheets }: WorkbookState) {
  const named = names.find(({ name, cells }) => cells !== undefined && isSummaryName(name, id));
  const sheetName = named && sheetOfName(named.formula);
  return sheets.find(({ name }) => name === sheetName);
}

/** The first that no sheet has, else the last with a number. */
function freeName(wanted: readonly (string | undefined)[], { sheets }: WorkbookState): string {
  const isFree = (wish: string | undefined): wish is string =>
    wish !== undefined && !sheets.some(({ name }) => sameSheetName(name, wish));
  const numbered = sheets.map((_, index) => `${wanted.at(-1)} ${index + 2}`);
  return [...wanted, ...numbered].find(isFree)!;
}

/** Before the first sheet of a grant year, else at the end. */
function firstPosition({ names, sheets }: WorkbookState): number {
  const own = names.flatMap(({ name, formula }) =>
    ownName(name) ? (sheetOfName(formula) ?? []) : [],
  );
  const found = sheets.findIndex(({ name }) => own.includes(name));
  return found < 0 ? sheets.length : found;
}
