import { type BookTexts, bookText } from "../../../src/locales/bookText";
import type { Language } from "../../../src/locales/language";
import { sheetText } from "../../../src/locales/sheetText";
import type { SheetId } from "../../../src/workbook/book/bookNames";
import { bookSheets } from "../../../src/workbook/book/bookSheets";
import { deskTexts } from "../../../src/workbook/book/desk";
import { columnName } from "../../../src/workbook/layout/address";
import type { GrantYearCase } from "../../engine/grantYear/grantYearCases";
import { cellsOf } from "../../workbook/kimExcel";

/** A figure that a paper prints, and the cells that show it: one for each line of a body. */
export interface PaperFigure {
  /** "Kamen: amount", as the case has it. */
  readonly what: string;
  readonly figure: number;
  /** "Rechnung 2021 B2!J8"; none if the sheets have no cell for it. */
  readonly addresses: readonly string[];
  /** What these cells show together. */
  readonly shown: number;
}

/** Where a figure stands: the sheet and the heading of its column. */
type Column = readonly [sheet: SheetId, heading: string];
type Columns = Readonly<Record<string, Column>>;

/** Of a body: the steps of the calculation. */
const ofBodies = ({ columns }: BookTexts): Columns => ({
  rawShare: ["postCalculation", columns.share],
  difference: ["postCalculation", columns.difference],
  fte: ["calculation", columns.posts],
  amount: ["calculation", columns.kept],
  chainAmount: ["calculation", columns.received],
  ownShare: ["calculation", columns.ownShare],
  personnelCost: ["costCalculation", columns.cost],
});

/** Of a body, in a budget year. */
const ofYears = ({ columns }: BookTexts, year: number): Columns => ({
  byYear: ["calculation", String(year)],
  chainByYear: ["paymentCalculation", `${columns.received} ${year}`],
});

/** Of a region or of all: the pages, which add up. */
const ofPages = ({ columns }: BookTexts): Columns => ({
  rawShare: ["posts", columns.share],
  fte: ["overview", columns.postsInFte],
  granted: ["overview", columns.kept],
  amount: ["overview", columns.kept],
  ownShare: ["overview", columns.ownShare],
  personnelCost: ["regionCalculation", columns.regionCost],
});

const ofItems = ({ columns }: BookTexts): Columns => ({
  limit: ["itemCalculation", columns.itemLimit],
  accepted: ["itemCalculation", columns.accepted],
  excess: ["itemCalculation", columns.excess],
});

/** The figures of a case whose sheets are in the workbook. */
export async function paperFigures(
  { given, expected }: GrantYearCase,
  language: Language,
): Promise<PaperFigure[]> {
  const words: Readonly<Record<string, string>> = sheetText(language).words;
  const texts = deskTexts(given, bookText(language));
  const sheets = new Map<SheetId, readonly [name: string, cells: readonly unknown[][]]>();
  for (const { id, sheetName } of bookSheets(given, language))
    sheets.set(id, [sheetName, (await cellsOf(sheetName)).values]);

  function shownBy(line: string, [sheet, heading]: Column): [address: string, value: unknown][] {
    const [sheetName, cells] = sheets.get(sheet) ?? ["", []];
    const top = cells.findIndex((row) => row.some((cell) => String(cell) === heading));
    const column = cells[top]?.findIndex((cell) => String(cell) === heading) ?? 0;
    return cells.flatMap((row, index) =>
      index > top && top >= 0 && row[0] === line && row[column] !== ""
        ? [[`${sheetName}!${columnName(column)}${index + 1}`, row[column]] as [string, unknown]]
        : [],
    );
  }
  const figures: PaperFigure[] = [];
  const add = (what: string, line: string, column: Column | undefined, figure: unknown): void => {
    if (typeof figure !== "number") return;
    const cells = column ? shownBy(line, column) : [];
    const shown = cells.reduce((sum, [, value]) => sum + Number(value), 0);
    figures.push({ what, figure, addresses: cells.map(([address]) => address), shown });
  };
  const addAll = (of: string, line: string, columns: Columns, wanted: object): void => {
    for (const [field, figure] of Object.entries(wanted))
      add(`${of}: ${field}`, line, columns[field], figure);
  };

  const { granted, planned } = texts.overview;
  for (const [field, figure] of Object.entries(expected.totals))
    add(field, field === "granted" ? granted : planned, ofPages(texts)[field], figure);
  for (const [name, wanted] of Object.entries(expected.regions ?? {}))
    addAll(name, name, ofPages(texts), wanted);
  for (const [item, wanted] of Object.entries(expected.items ?? {}))
    addAll(item, words[item] ?? item, ofItems(texts), wanted);
  for (const [name, wanted] of Object.entries(expected.rows)) {
    addAll(name, name, ofBodies(texts), wanted);
    for (const [index, year] of (expected.years ?? [given.year]).entries())
      for (const [field, column] of Object.entries(ofYears(texts, year))) {
        const byYear = (wanted as Readonly<Record<string, readonly number[] | undefined>>)[field];
        add(`${name}: ${field} ${year}`, name, column, byYear?.[index]);
      }
  }
  return figures;
}
