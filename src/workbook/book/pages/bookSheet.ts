import type { BookTexts } from "../../../locales/bookText";
import { columnName } from "../../layout/address";
import type {
  Area,
  Cell,
  Look,
  SheetLayout,
  SheetName,
  SheetOperation,
} from "../../layout/operation";
import type { Book } from "../book";
import { endingOf, nameFor, pageWord, type SheetId, sheetNameFor } from "../bookNames";
import { type BookFormat, bookFormat } from "../formats";
import { LOOKS, QUIET, TABS } from "../looks";

/** Everything that makes one sheet of a grant year. */
export interface BookSheet extends SheetLayout {
  readonly id: SheetId;
}

/** What is particular to a sheet: the rest is alike on all of them. */
export interface SheetContent {
  readonly title: Cell;
  readonly subtitle: Cell;
  /** Of its columns, in characters; together about 140, so that all pages print alike. */
  readonly widths: readonly number[];
  /** Row of the headings that stay in sight, counted from 0. */
  readonly header: number;
  /** The row printed on every page, where it is not that of the headings. */
  readonly titles?: number;
  /** How many columns stay in sight beside them. */
  readonly frozen?: number;
  /** How many columns are printed: all but helper columns at the right. */
  readonly shown?: number;
  readonly operations: readonly SheetOperation[];
  readonly names?: readonly SheetName[];
  /** Rows it has now; lists may grow. */
  readonly rows: number;
  /** All of it is printed on one page. */
  readonly isOnePage?: boolean;
}

/** A character of the body's font, and the room beside the text, in points. */
const [CHARACTER, PADDING] = [5.25, 3.75];

/** A sheet of a grant year: as all pages, with the state of its checks on it. */
export function bookSheet(book: Book, id: SheetId, content: SheetContent): BookSheet {
  const { texts, key } = book;
  const shown = content.shown ?? content.widths.length;
  return {
    id,
    sheetName: sheetNameFor(id, key, texts),
    ending: endingOf(key),
    // A copy of the sheet is known by it, whatever it is called.
    names: [
      { name: nameFor(pageWord(id, texts), key), area: cell(0, 0) },
      ...(content.names ?? []),
    ],
    operations: pageOperations(texts, TABS.module, {
      ...content,
      operations: [...(id === "checks" ? [] : statusLine(book, shown - 1)), ...content.operations],
    }),
  };
}

/** A page with its title, its widths, what stays in sight and which columns are printed. */
export function pageOperations(
  { footer }: BookTexts,
  color: string,
  content: SheetContent,
): SheetOperation[] {
  const { title, subtitle, widths, header, frozen = 1, rows } = content;
  const columns = widths.length;
  const all: Area = { row: 0, column: 0, rows, columns };
  const shown = content.shown ?? columns;
  const operations: readonly SheetOperation[] = [
    { kind: "tab", area: all, color },
    ...widths.map((width, column): SheetOperation => ({
      kind: "width",
      area: { row: 0, column, rows: 1, columns: 1 },
      points: width * CHARACTER + PADDING,
    })),
    look(all, LOOKS.body),
    ...cellsAt(0, 0, [[title]]),
    look(cell(0, 0), LOOKS.title),
    ...cellsAt(1, 0, [[subtitle]]),
    look(cell(1, 0), LOOKS.subtitle),
    { kind: "height", area: cell(0, 0), points: 27 },
    { kind: "height", area: cell(1, 0), points: 17 },
    ...content.operations,
    { kind: "freeze", area: { row: 0, column: 0, rows: header + 1, columns: frozen } },
    {
      kind: "page",
      area: { ...all, columns: shown },
      titles: { row: content.titles ?? header, column: 0, rows: 1, columns: 1 },
      pagesWide: 1,
      ...(content.isOnePage && { pagesHigh: 1 }),
      footer: footer.page,
      footers: [footer.sheet, ""],
    },
  ];
  return operations.filter(isAnywhere);
}

/** A list that is empty has no cells. */
const isAnywhere = ({ area }: SheetOperation): boolean => area.rows > 0 && area.columns > 0;

/** Whether all checks hold, at the right edge of the second row; a click leads to them. */
function statusLine({ texts, key }: Book, column: number): SheetOperation[] {
  const place = cell(1, column);
  const { signs } = texts.checks;
  const begins = (sign: string): string => `LEFT(${columnName(column)}2,1)="${sign}"`;
  const isSaid = (sign: string, color: string): SheetOperation => ({
    kind: "condition",
    area: place,
    formula: begins(sign),
    look: { bold: true, color },
  });
  return [
    ...cellsAt(1, column, [[{ formula: nameFor(texts.names.checks, key) }]]),
    { kind: "link", area: place, to: nameFor(texts.names.checksPage, key) },
    look(place, { size: 10, color: QUIET, align: "Right" }),
    isSaid(signs.error, LOOKS.wrong.color),
    isSaid(signs.hint, LOOKS.hint.color),
    isSaid(signs.right, LOOKS.right.color),
  ];
}

export const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

export const look = (area: Area, looks: Look): SheetOperation => ({
  kind: "look",
  area,
  look: looks,
});

/** Cells as a block; nothing for an empty one. */
export const cellsAt = (
  row: number,
  column: number,
  cells: readonly (readonly Cell[])[],
): SheetOperation[] =>
  cells.length === 0
    ? []
    : [
        {
          kind: "cells",
          area: { row, column, rows: cells.length, columns: cells[0]!.length },
          cells,
        },
      ];

/** One number format per column, over all rows of an area. */
export const formatsOf = (
  { language }: Pick<Book, "language">,
  area: Area,
  formats: readonly BookFormat[],
): SheetOperation => ({
  kind: "formats",
  area,
  formats: Array.from({ length: area.rows }, () =>
    formats.map((format) => bookFormat(format, language)),
  ),
});

const LEFT: readonly BookFormat[] = ["text", "general"];

/** Headings of columns: those of figures stand above them, at the right. */
export function headings(
  row: number,
  column: number,
  headers: readonly { readonly heading: Cell; readonly format: BookFormat }[],
): SheetOperation[] {
  const area: Area = { row, column, rows: 1, columns: headers.length };
  return [
    ...cellsAt(row, column, [headers.map(({ heading }) => heading)]),
    look(area, LOOKS.header),
    ...headers.flatMap(({ format }, index) =>
      LEFT.includes(format) ? [] : [look(cell(row, column + index), LOOKS.figures)],
    ),
    { kind: "height", area: cell(row, 0), points: 30 },
  ];
}
