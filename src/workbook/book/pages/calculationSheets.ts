import type { Area, SheetName, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import {
  CALC_HEADER,
  CALC_SUMS,
  type CalcPlaces,
  type CalcSheet,
  LAST_ROW,
} from "../calculation/calcColumn";
import { LINE_NAMES } from "../bookNames";
import { cellRef, orOpen } from "../calculation/formulaParts";
import { columnName } from "../../layout/address";
import { bookFormat } from "../formats";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";

/** The rows that formats and lines are made for; results may grow beyond those of now. */
const SPARE_ROWS = 60;
/** The height of a row, in points. */
const ROW = 15;

/** A sheet of steps: one headed column per step, filled by one short formula. */
export function calculationSheet(book: Book, _places: CalcPlaces, sheet: CalcSheet): BookSheet {
  const { texts, bodies, regions } = book;
  const { id, columns, first } = sheet;
  const rows = Math.max(bodies.length, regions.length) + SPARE_ROWS;
  const top = CALC_HEADER;
  const list: Area = { row: top, column: 0, rows, columns: columns.length };
  return bookSheet(book, id, {
    title: `${texts.grantYear(book.key.programme, book.key.year, book.key.module)} – ${texts.titles[id]}`,
    subtitle: texts.subtitles[id],
    widths: withRoom(columns.map(({ width }) => width)),
    header: CALC_HEADER - 1,
    names: id === "calculation" ? calculationNames(book, columns, rows) : [],
    rows: top + Math.max(bodies.length, regions.length) + 1,
    operations: [
      ...headings(
        CALC_HEADER - 1,
        0,
        columns.map(({ heading, format }) => ({
          heading: typeof heading === "function" ? heading() : heading,
          format,
        })),
      ),
      formatsOf(
        book,
        list,
        columns.map(({ format }) => format),
      ),
      // Sentences of several lines would raise the rows.
      ...(id === "stackCalculation"
        ? [{ kind: "height", area: { ...list, columns: 1 }, points: ROW } as const]
        : []),
      ...columns.flatMap(({ formula, above }, column): SheetOperation[] => [
        ...(above ? cellsAt(top, column, [[above()]]) : []),
        ...(formula ? cellsAt(first - 1, column, [[{ formula: formula() }]]) : []),
      ]),
      {
        kind: "condition",
        area: list,
        formula: `$A${top + 1}<>""`,
        look: LOOKS.member,
      },
      {
        kind: "condition",
        area: list,
        formula: `A${top + 1}="${texts.open}"`,
        look: LOOKS.open,
      },
      ...sums(book, sheet, list),
      ...cellsAt(CALC_SUMS - 1, 0, [[{ formula: errors(sheet) }]]),
      formatsOf(book, cell(CALC_SUMS - 1, 0), ["hidden"]),
    ],
  });
}

/** What a subtitle takes, and the state of the checks at the right edge; in characters. */
const [SUBTITLE, STATE] = [70, 44] as const;

/** Beside few steps blank columns, so that the subtitle has room. */
function withRoom(widths: readonly number[]): readonly number[] {
  const used = widths.reduce((sum, width) => sum + width, 0);
  return used < SUBTITLE ? [...widths, SUBTITLE - used, STATE] : widths;
}

/** Its first heading, and steps with as many rows as are added up. */
const calculationNames = (book: Book, columns: CalcSheet["columns"], rows: number): SheetName[] => [
  { name: cellRef(book, "calculation"), area: cell(CALC_HEADER - 1, 0) },
  ...Object.entries(LINE_NAMES).map(([step, name]): SheetName => ({
    name: cellRef(book, name),
    area: {
      row: CALC_HEADER,
      column: columns.findIndex(({ id }) => id === step),
      rows,
      columns: 1,
    },
  })),
];

/** 1 while any result is an error, which a sum of all of them is, too. */
function errors({ columns }: CalcSheet): string {
  const last = columnName(columns.length - 1);
  return `1*ISERROR(SUM(A${CALC_HEADER + 1}:${last}${LAST_ROW}))`;
}

/** Sums stand above, so that nothing is in the way of a list that grows. */
function sums(book: Book, { columns }: CalcSheet, { row, rows }: Area): SheetOperation[] {
  return columns.flatMap(({ format, id }, column): SheetOperation[] => {
    if (format !== "euro" || id.endsWith("PerFte")) return [];
    const letter = columnName(column);
    return [
      ...cellsAt(CALC_SUMS - 1, column, [
        [{ formula: orOpen(book, `ROUND(SUM(${letter}${row + 1}:${letter}${row + rows}),2)`) }],
      ]),
      look(cell(CALC_SUMS - 1, column), LOOKS.total),
      {
        kind: "formats",
        area: cell(CALC_SUMS - 1, column),
        formats: [[bookFormat("euro", book.language)]],
      },
    ];
  });
}
