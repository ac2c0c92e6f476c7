import { nameFor } from "../bookNames";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { tableOperations } from "./inputSheets";
import { sourceLine } from "./sourceLines";
import { SPARE_ROWS } from "./spilledList";

const [LINE, SUM, HEADER, TOP] = [2, 3, 4, 5] as const;

/** What is planned beside the posts, and beside it what is accepted of it; the sum has a name. */
export function itemsSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key } = book;
  const { columns } = texts;
  const table = book.tables.items!;
  const results = table.columns.length + 1;
  const shown = [
    { id: "units", heading: columns.units, format: "key", width: 11 },
    { id: "itemLimit", heading: columns.itemLimit, format: "balance", width: 16 },
    { id: "accepted", heading: columns.accepted, format: "balance", width: 16 },
    { id: "excess", heading: columns.excess, format: "euro", width: 16 },
  ] as const;
  const list = { row: TOP, column: results, rows: table.rows + SPARE_ROWS, columns: shown.length };
  const sumAt = results + shown.findIndex(({ id }) => id === "accepted");
  return bookSheet(book, "items", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.items}`,
    subtitle: texts.subtitles.items,
    widths: [...table.columns.map(({ width }) => width), 2, ...shown.map(({ width }) => width)],
    header: HEADER,
    rows: TOP + table.rows,
    operations: [
      ...sourceLine(book, "items", { row: LINE, column: 0, columns: results }, ": "),
      ...tableOperations(book, table, { row: HEADER, column: 0, filter: false }),
      ...headings(HEADER, results, shown),
      formatsOf(
        book,
        list,
        shown.map(({ format }) => format),
      ),
      ...shown.flatMap(({ id }, index) =>
        cellsAt(TOP, results + index, [[{ formula: places.spill(id, "items") }]]),
      ),
      ...cellsAt(SUM, results, [[texts.facts.items]]),
      ...cellsAt(SUM, sumAt, [
        [{ formula: `SUM(${places.range("accepted", "accepted", "items")})` }],
      ]),
      formatsOf(book, cell(SUM, sumAt), ["balance"]),
      look({ ...list, row: SUM, rows: 1 }, LOOKS.total),
      look({ row: TOP, column: results, rows: table.rows, columns: shown.length }, LOOKS.row),
    ],
    names: [{ name: nameFor(texts.names.items, key), area: cell(SUM, sumAt) }],
  });
}
