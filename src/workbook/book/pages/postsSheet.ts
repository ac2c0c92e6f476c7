import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import { CALC_HEADER, type CalcPlaces } from "../calculation/calcColumn";
import { cellRef, orOpen, quoted } from "../calculation/formulaParts";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { OUTLINE_ROWS } from "../outlinedPages";
import { bodyList, lineCount, orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { originLine } from "./sourceLines";
import { listLooks, rowHeights, SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

const [VERDICT, HEADER, SUM] = [2, 4, 5] as const;
const LIST = OUTLINE_ROWS.posts;
/** Of more bodies a chart would be unreadable. */
const MOST_IN_CHART = 15;
const CHART_WIDTH = 39;
/** Room for "Teilregion Nord (Aufteilung offen)". */
const NAMES = 33;

interface Column {
  readonly id: string;
  readonly heading: string;
  readonly format: BookFormat;
  readonly width: number;
}

/** From share to posts, and why; beside it shares and posts as a chart. */
export function postsSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key } = book;
  const { columns } = texts;
  const shown: Column[] = [
    { id: "postShare", heading: columns.share, format: "share", width: 11 },
    ...(places.has("waived")
      ? [{ id: "waived", heading: columns.waiver, format: "share" as const, width: 11 }]
      : []),
    { id: "posts", heading: columns.postsInFte, format: "fte", width: 11 },
    { id: "difference", heading: columns.difference, format: "change", width: 11 },
    { id: "reason", heading: columns.reason, format: "general", width: 24 },
  ];
  const first = places.has("region") ? 2 : 1;
  const listed = lineCount(book);
  const columnCount = first + shown.length;
  const list: Area = { row: LIST, column: 0, rows: listed + SPARE_ROWS, columns: columnCount };
  const level = first > 1;
  return bookSheet(book, "posts", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.posts}`,
    subtitle: texts.subtitles.posts,
    widths: [NAMES, ...(level ? [1] : []), ...shown.map(({ width }) => width), 2, CHART_WIDTH],
    header: HEADER,
    rows: LIST + listed + 1,
    operations: [
      look({ ...list, row: VERDICT, rows: list.rows + LIST - VERDICT }, LOOKS.body),
      ...verdictLine(
        { row: VERDICT, columns: columnCount },
        allHandedOut(book, first + shown.findIndex(({ id }) => id === "posts")),
      ),
      ...originLine(
        book,
        { bodies: ["rawShare", "weight", "waiver", "agreed"] },
        { row: VERDICT + 1, columns: columnCount, behind: columnCount + 2 },
      ),
      ...headings(HEADER, 0, [
        { heading: columns.body, format: "general" },
        ...(level ? [{ heading: undefined, format: "general" } as const] : []),
        ...shown,
      ]),
      ...sums(book, places, first, shown),
      formatsOf(book, list, [
        "general",
        ...(level ? ["hidden" as const] : []),
        ...shown.map(({ format }) => format),
      ]),
      look({ ...list, column: first, columns: shown.length - 1 }, LOOKS.figures),
      ...[HEADER, LIST].map((row) =>
        look(
          {
            ...list,
            row,
            rows: row === HEADER ? 1 : list.rows,
            column: columnCount - 1,
            columns: 1,
          },
          { align: "Left", indent: 1 },
        ),
      ),
      ...rowHeights(LIST, listed),
      ...bodyList(book, places, "posts", {
        row: LIST,
        ids: shown.map(({ id }) => id),
        last: "reason",
        groupRow: shown.map(({ id }) => (id === "reason" ? "BLANK" : "SUM")),
      }),
      ...listLooks(book, list, { isGrouped: level, header: HEADER }),
      ...chart(book, columnCount + 1),
    ],
  });
}

/** "✔ 8,0 von 8,0 Stellen sind vergeben." */
function allHandedOut(book: Book, column: number): string {
  const { of, areHandedOut } = book.texts.verdicts.posts;
  const [granted, sum] = [cellRef(book, "posts"), `${columnName(column)}${SUM + 1}`];
  const sign = `IF(ROUND(${sum}-${granted},2)=0,"✔ ","✖ ")`;
  const found = `${sign}&FIXED(${sum},2)&${quoted(` ${of} `)}&FIXED(${granted},2)&${quoted(` ${areHandedOut}`)}`;
  return orNoResult(book, found);
}

function sums(
  book: Book,
  places: CalcPlaces,
  first: number,
  shown: readonly Column[],
): SheetOperation[] {
  const area: Area = { row: SUM, column: 0, rows: 1, columns: first + shown.length };
  const summed = shown.filter(({ id }) => id !== "reason" && id !== "difference");
  return [
    ...cellsAt(SUM, 0, [[book.texts.columns.kept]]),
    ...summed.flatMap(({ id }) =>
      cellsAt(SUM, first + shown.findIndex((column) => column.id === id), [
        [{ formula: orOpen(book, `ROUND(SUM(${places.range(id, id, "posts")}),9)`) }],
      ]),
    ),
    formatsOf(
      book,
      { ...area, column: first, columns: shown.length },
      shown.map(({ format }) => format),
    ),
    look(area, { ...LOOKS.total, ...LOOKS.row }),
    { kind: "height", area: cell(SUM, 0), points: 20 },
  ];
}

/** Shares and posts of each body, from the steps: the list beside it has lines of regions, too. */
function chart({ texts, bodies }: Book, column: number): SheetOperation[] {
  if (bodies.length > MOST_IN_CHART) return [];
  const rows: Area = { row: CALC_HEADER, column: 0, rows: bodies.length, columns: 1 };
  const hasWaivers = bodies.some(({ waiver }) => waiver !== undefined);
  return [
    {
      kind: "chart",
      area: { row: HEADER, column, rows: Math.max(12, bodies.length + 4), columns: 1 },
      title: texts.titles.posts,
      sheet: "postCalculation",
      labels: rows,
      series: [
        { name: texts.columns.share, values: { ...rows, column: 1 } },
        { name: texts.columns.posts, values: { ...rows, column: hasWaivers ? 3 : 2 } },
      ],
    },
  ];
}
