import { bookText } from "../../locales/bookText";
import { columnName } from "../layout/address";
import type { Area, Cell, SheetOperation } from "../layout/operation";
import { quoted } from "../book/calculation/formulaParts";
import type { BookFormat } from "../book/formats";
import { LOOKS, TABS } from "../book/looks";
import { cell, cellsAt, formatsOf, headings, look, pageOperations } from "../book/pages/bookSheet";
import { verdictLine } from "../book/pages/verdictLine";
import type { NamedBook } from "./namedBooks";
import { orWord, type SummaryPage } from "./summaryPage";

const [VERDICT, NOTE, BAND, HEADER, TOTAL] = [2, 3, 4, 5, 6] as const;
const LIST = TOTAL + 1;
const [FTE_WIDTH, MONEY_WIDTH, OWN_WIDTH, PAGE_WIDTH] = [10, 17, 24, 144];
/** Rows for bodies that are added later. */
const SPARE_ROWS = 6;

/**
 * Who has what from all modules of a grant year: native sums by name over their lines. Beside the
 * page stand all lines one below the other, so that each name is shown once.
 */
export function bodiesSheet(
  books: readonly NamedBook[],
  lines: readonly number[],
  page: SummaryPage,
): SheetOperation[] {
  const { texts, language } = page;
  const { columns } = texts;
  const { programme, year } = books[0]!.key;
  const rows = lines.reduce((sum, count) => sum + count, SPARE_ROWS);
  const own = 1 + 2 * books.length;
  const shape: Shape = { own, rows };
  const widths = [
    PAGE_WIDTH - OWN_WIDTH - books.length * (FTE_WIDTH + MONEY_WIDTH),
    ...books.flatMap(() => [FTE_WIDTH, MONEY_WIDTH]),
    OWN_WIDTH,
  ];
  const list: Area = { row: LIST, column: 0, rows, columns: own + 1 };
  const formats: readonly BookFormat[] = [
    "general",
    ...books.flatMap(() => ["fte", "euro"] as const),
    "balance",
  ];
  const helpers: Area = { row: TOTAL, column: own + 1, rows: rows + 1, columns: 4 };
  return pageOperations(bookText(language), TABS.programme, {
    title: texts.bodiesTitle(programme, year),
    subtitle: texts.bodiesSubtitle,
    widths: [...widths, 1, 1, 1, 1],
    shown: widths.length,
    header: HEADER,
    rows: LIST + rows,
    operations: [
      ...verdictLine({ row: VERDICT, columns: widths.length }, verdict(books, shape, texts)),
      ...cellsAt(NOTE, 0, [[texts.bodiesNote]]),
      look(cell(NOTE, 0), LOOKS.quiet),
      ...books.flatMap(({ key }, index): SheetOperation[] => [
        ...cellsAt(BAND, 1 + 2 * index, [[texts.module(key.module)]]),
        look({ ...cell(BAND, 1 + 2 * index), columns: 2 }, LOOKS.band),
      ]),
      ...headings(HEADER, 0, [
        { heading: columns.body, format: "general" },
        ...books.flatMap(() => [
          { heading: columns.fte, format: "fte" } as const,
          { heading: columns.money, format: "euro" } as const,
        ]),
        { heading: columns.ownShare, format: "euro" },
      ]),
      ...cellsAt(TOTAL, 0, [totals(books, shape, page)]),
      ...cellsAt(
        LIST,
        0,
        Array.from({ length: rows }, (_, index) => bodyLine(books, index, shape, page)),
      ),
      ...cellsAt(
        TOTAL,
        own + 1,
        Array.from({ length: rows + 1 }, (_, index) => helperCells(books, index - 1, shape)),
      ),
      ...cellsAt(0, own + 3, ends(books, shape)),
      look({ row: 0, column: own + 1, rows: TOTAL, columns: 4 }, LOOKS.unseen),
      formatsOf(page, { ...list, row: TOTAL, rows: rows + 1 }, formats),
      look({ ...list, row: TOTAL, rows: 1 }, { ...LOOKS.total, ...LOOKS.row }),
      look({ ...list, row: TOTAL, rows: rows + 1, column: 1, columns: own }, LOOKS.figures),
      look(helpers, LOOKS.unseen),
      { kind: "height", area: { ...list, row: TOTAL, rows: rows + 1, columns: 1 }, points: 18 },
      { kind: "condition", area: list, formula: `$A${LIST + 1}<>""`, look: LOOKS.member },
      {
        kind: "condition",
        area: list,
        formula: `A${LIST + 1}=${quoted(texts.open)}`,
        look: LOOKS.open,
      },
    ],
  });
}

/** The column of the own shares, which is the last one printed, and the rows of the list. */
interface Shape {
  readonly own: number;
  readonly rows: number;
}

const nameOf = ({ names }: NamedBook, id: "lineNames" | "linePosts" | "lineMoney"): string =>
  names.get(id)!;

/** The sum of a column over the lines of a body. */
const byName = (book: NamedBook, values: "linePosts" | "lineMoney", row: number): string =>
  `SUMPRODUCT(--(${nameOf(book, "lineNames")}=$A${row}),${nameOf(book, values)})`;

/** The helper columns beside the page: what is known of own shares, what is not, lines, ranks. */
const helper = (own: number, id: "known" | "unknown" | "lines" | "ranks"): string =>
  columnName(own + 1 + ["known", "unknown", "lines", "ranks"].indexOf(id));

/** The next name that no row above shows, and its sums; blank where there is none. */
function bodyLine(
  books: readonly NamedBook[],
  index: number,
  { own, rows }: Shape,
  { texts }: SummaryPage,
): Cell[] {
  const row = LIST + index + 1;
  const all = (id: "lines" | "ranks"): string =>
    `$${helper(own, id)}$${LIST + 1}:$${helper(own, id)}$${LIST + rows}`;
  const ifNamed = (formula: string): Cell => ({
    formula: orWord(`IF($A${row}="","",${formula})`, texts.missing),
  });
  const unknown = `$${helper(own, "unknown")}${row}`;
  return [
    { formula: orWord(`INDEX(${all("lines")},MATCH(${index + 1},${all("ranks")},0))`, "") },
    ...books.flatMap((book) => [
      ifNamed(byName(book, "linePosts", row)),
      ifNamed(byName(book, "lineMoney", row)),
    ]),
    ifNamed(`IF(${unknown}=0,$${helper(own, "known")}${row},${quoted(texts.open)})`),
  ];
}

/** What the overviews say of each module, and what all bear as far as it is known. */
function totals(books: readonly NamedBook[], { own }: Shape, { texts }: SummaryPage): Cell[] {
  const [known, unknown] = (["known", "unknown"] as const).map(
    (id) => `$${helper(own, id)}$${TOTAL + 1}`,
  );
  const asFar = `FIXED(${known},2)&${quoted(` ${texts.asFarAsKnown}`)}`;
  return [
    texts.total,
    ...books.flatMap(({ names }) => [
      { formula: orWord(`SUM(${names.get("linePosts")})`, texts.missing) },
      { formula: orWord(names.get("planned")!, texts.missing) },
    ]),
    {
      formula: `IF(${unknown}=0,${known},IF(${known}=0,${quoted(texts.open)},${asFar}))`,
    },
  ];
}

/** Own shares of a row, or at `index` -1 of all; the line with that number and its rank. */
function helperCells(books: readonly NamedBook[], index: number, { own }: Shape): Cell[] {
  const row = LIST + index + 1;
  const [lines, ranks] = [helper(own, "lines"), helper(own, "ranks")];
  const sum = (of: (names: string, shares: string) => string): Cell => ({
    formula: books
      .map(({ names }) => of(names.get("lineNames")!, names.get("lineOwnShares")!))
      .join("+"),
  });
  if (index < 0)
    return [
      sum((_, shares) => `SUM(${shares})`),
      sum((_, shares) => `COUNTIF(${shares},"?*")`),
      undefined,
      0,
    ];
  const ends = books.map((_, book) => `$${lines}$${book + 1}`);
  const number = index + 1;
  const parts = books.map(
    ({ names }, book) =>
      `INDEX(${names.get("lineNames")},${number}${book === 0 ? "" : `-${ends[book - 1]}`})`,
  );
  const here = `${lines}${row}`;
  const isNew = `SUMPRODUCT(--(${lines}$${LIST + 1}:${here}=${here}))=1`;
  return [
    sum((names, shares) => `SUMPRODUCT(--(${names}=$A${row}),${shares})`),
    sum((names, shares) => `SUMPRODUCT((${names}=$A${row})*ISTEXT(${shares}))`),
    {
      formula: `CHOOSE(1+${ends.map((end) => `(${number}>${end})`).join("+")},${parts.join(",")},"")`,
    },
    {
      formula: `IF(${here}="","",IF(${isNew},MAX(${ranks}$${TOTAL + 1}:${ranks}${row - 1})+1,""))`,
    },
  ];
}

/** How many lines the modules have up to each. */
const ends = (books: readonly NamedBook[], { own }: Shape): Cell[][] =>
  books.map((book, index) => {
    const before = index === 0 ? "" : `${helper(own, "lines")}${index}+`;
    return [{ formula: `${before}COUNTIF(${nameOf(book, "lineNames")},"?*")` }];
  });

/** Whether the rows add up to the overviews: more bodies than rows, or one of them deleted. */
function verdict(
  books: readonly NamedBook[],
  { rows }: Shape,
  texts: SummaryPage["texts"],
): string {
  const squares = books.map((_, index) => {
    const letter = columnName(2 + 2 * index);
    return `(SUM(${letter}${LIST + 1}:${letter}${LIST + rows})-${letter}${TOTAL + 1})^2`;
  });
  const isWrong = `${squares.join("+")}>0.00001`;
  return orWord(
    `IF(${isWrong},${quoted(texts.bodiesWrong)},${quoted(texts.bodiesRight)})`,
    texts.sheetsMissing,
  );
}
