import { dayOf } from "../../../engine/grantYear/days";
import { sheetText } from "../../../locales/sheetText";
import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { cellRef, quoted } from "../calculation/formulaParts";
import { SHOWN_LINES } from "../calculation/synopsisLineColumns";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { rowHeights, SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

const [VERDICT, OUTDATED, SINCE, SUMS, HEADER, LIST] = [2, 3, 4, 5, 6, 7] as const;
/** Columns from 0: number, contract, place, what, before, after, difference, own, day, cause. */
const [WHAT, OWN] = [3, 7] as const;
const WIDTHS = [4, 25, 19, 25, 18, 18, 12, 12, 10, 8];
const FORMATS: readonly BookFormat[] = [
  ...(["count", "general", "general", "general", "general", "general", "general"] as const),
  ...(["difference", "day", "general"] as const),
];

/**
 * What has changed since a day, which anybody may choose: cells and clauses, then each contract that
 * moves, and whether the differences add up. Printed, it is the annex of an amended contract.
 */
export function synopsisSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, language, tables } = book;
  const { columns, synopsis } = texts;
  const lines = book.bodies.length + (tables.amendments?.rows ?? 0) + (tables.clauses?.rows ?? 0);
  const list: Area = { row: LIST, column: 0, rows: lines + SPARE_ROWS, columns: WIDTHS.length };
  const of = (id: string, to = id): string => places.range(id, to, "synopsis");
  const since = cell(SINCE, 1);
  const lineShown = of("lineShown");
  const filtered = `FILTER(${of(...SHOWN_LINES)},${lineShown}=1)`;
  const shown = `IF(SUM(${lineShown})=0,${quoted(synopsis.nothing)},${filtered})`;
  return bookSheet(book, "synopsis", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.synopsis}`,
    subtitle: texts.subtitles.synopsis,
    widths: WIDTHS,
    header: HEADER,
    rows: LIST + lines,
    names: [{ name: cellRef(book, "since"), area: since }],
    operations: [
      ...verdict(book, places),
      ...(tables.documents ? outdated(book, places) : []),
      formatsOf(book, since, ["day"]),
      ...cellsAt(SINCE, 0, [[undefined, dayBefore(book), synopsis.since]]),
      look(since, { ...LOOKS.input, ...LOOKS.row, align: "Left" }),
      {
        ...{ kind: "validation", area: since, rule: { kind: "day" } },
        message: sheetText(language).validation.day,
      },
      ...cellsAt(SUMS, WHAT, [[synopsis.sum]]),
      ...cellsAt(SUMS, OWN, [[{ formula: sum(LIST, OWN) }]]),
      formatsOf(book, cell(SUMS, OWN), ["difference"]),
      look({ row: SUMS, column: WHAT, rows: 1, columns: OWN - WHAT + 1 }, LOOKS.total),
      ...headings(HEADER, 0, [
        { heading: columns.position, format: "count" },
        { heading: columns.contract, format: "general" },
        { heading: columns.section, format: "general" },
        { heading: columns.what, format: "general" },
        { heading: columns.before, format: "balance" },
        { heading: columns.amended, format: "balance" },
        { heading: columns.lineBy, format: "balance" },
        { heading: columns.lineOwn, format: "balance" },
        { heading: columns.noticeStart, format: "day" },
        { heading: columns.lineCause, format: "general" },
      ]),
      formatsOf(book, list, FORMATS),
      look({ ...list, column: WHAT + 1, columns: OWN - WHAT }, { ...LOOKS.figures, wrap: true }),
      look(
        { ...list, row: HEADER, rows: list.rows + 1, column: 1, columns: WHAT },
        { indent: 1, align: "Left" },
      ),
      look(
        { ...list, row: HEADER, rows: list.rows + 1, column: WIDTHS.length - 1, columns: 1 },
        {
          ...{ align: "Left", indent: 1 },
        },
      ),
      ...rowHeights(LIST, lines),
      ...wordingHeights(book),
      ...cellsAt(LIST, 0, [[{ formula: orNoResult(book, shown) }]]),
      {
        ...{ kind: "condition", area: list, formula: `$A${LIST + 1}<>""`, look: LOOKS.member },
      },
      {
        kind: "condition",
        area: list,
        formula: `$D${LIST + 1}=${quoted(synopsis.contract)}`,
        look: { ...LOOKS.member, bold: true },
      },
    ],
  });
}

/** How many characters a line of wording has, and the height of a line in points. */
const [LINE, LINE_HEIGHT] = [17, 13.5];

/** Clauses take as many lines as the longest of them; they stand before the contracts. */
function wordingHeights({ grantYear, tables }: Book): SheetOperation[] {
  const { amendments, clauses } = tables;
  if (!clauses) return [];
  const wordings = (grantYear.course?.clauses ?? []).flatMap(({ before = "", after = "" }) => [
    before,
    after,
  ]);
  const lines = Math.max(2, ...wordings.map((text) => Math.ceil(text.length / LINE)));
  const rows = amendments!.rows + clauses.rows;
  const area: Area = { row: LIST, column: 0, rows, columns: 1 };
  return [{ kind: "height", area, points: 1 + lines * LINE_HEIGHT }];
}

/** The day before the latest amendment: what is new is that one. */
function dayBefore({ amendments }: Book): number | undefined {
  const days = amendments.flatMap(({ amendment: { date } }) => dayOf(date) ?? []);
  return days.length === 0 ? undefined : Math.max(...days) - 1;
}

const sum = (row: number, column: number): string => {
  const letter = columnName(column);
  return `ROUND(SUM(${letter}${row + 1}:${letter}${row + 1999}),2)`;
};

/** "✔ +5.000,00 € Landesmittel. Die Unterschiede gehen auf."; which it is stands behind, unseen. */
function verdict(book: Book, places: CalcPlaces): SheetOperation[] {
  const { closes, differs, lost, funds } = book.texts.synopsis;
  const of = (id: string): string => places.range(id, id, "synopsis");
  const total = `${columnName(OWN)}${SUMS + 1}`;
  const moved = `ROUND(SUM(${of("kept")})-SUM(${of("oldKept")}),2)`;
  const signed = `IF(${total}<0,"−","+")&FIXED(ABS(${total}),2)`;
  const which = `1+(SUM(${of("synLost")})=0)*(1+(${total}<>${moved}))`;
  const [code, amount] = [0, 1].map((index) => behind(VERDICT, index));
  const said = [
    quoted(`! ${lost}`),
    `${quoted("✔ ")}&${amount}&${quoted(` € ${funds} ${closes}`)}`,
    quoted(`✖ ${differs}`),
  ];
  return [
    ...verdictLine(
      { row: VERDICT, columns: WIDTHS.length },
      orNoResult(book, `CHOOSE(${code},${said.join(",")})`),
    ),
    ...unseen(VERDICT, [which, signed]),
  ];
}

/** "! Anzupassen sind: Bergkamen – Kamen." */
function outdated(book: Book, places: CalcPlaces): SheetOperation[] {
  const { toAdapt, allFollow } = book.texts.synopsis;
  const list = behind(OUTDATED, 0);
  const said = `${quoted(`! ${toAdapt} `)}&${list}&"."`;
  return [
    ...verdictLine(
      { row: OUTDATED, columns: WIDTHS.length },
      orNoResult(book, `IF(${list}="",${quoted(`✔ ${allFollow}`)},${said})`),
    ),
    ...unseen(OUTDATED, [
      `TEXTJOIN(", ",TRUE,${places.range("outdated", "outdated", "synopsis")})`,
    ]),
  ];
}

/** A cell behind the page. */
const behind = (row: number, index: number): string =>
  `$${columnName(WIDTHS.length + index)}${row + 1}`;

const unseen = (row: number, formulas: readonly string[]): SheetOperation[] => [
  ...cellsAt(row, WIDTHS.length, [formulas.map((formula) => ({ formula }))]),
  look({ row, column: WIDTHS.length, rows: 1, columns: formulas.length }, LOOKS.unseen),
];
