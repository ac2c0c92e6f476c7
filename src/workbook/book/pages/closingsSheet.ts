import { CLOSED_FIGURES } from "../../../engine/year/settlement/closed";
import { columnName } from "../../layout/address";
import type { Area } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { movedOf, nowOf } from "../calculation/closingColumns";
import { orOpen, quoted } from "../calculation/formulaParts";
import { LOOKS } from "../looks";
import { orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { tableOperations } from "./inputSheets";
import { SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

const [VERDICT, BAND, HEADER] = [2, 4, 5] as const;
/** Of the columns of the table, in characters; the document is always there. */
const WIDTHS = [14, 10, 25, 12, 12, 12, 12] as const;
const [GAP, NOW] = [1, 12] as const;
/** Of the closed figures, in the table. */
const FIRST_CLOSED = 3;

/** What settlements were closed with, and beside it what the same figures are today. */
export function closingsSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key } = book;
  const { closings } = texts.settlement;
  const table = book.tables.closings!;
  const beside = table.columns.length + 1;
  const figures = table.columns.slice(FIRST_CLOSED);
  const shown = beside + figures.length;
  const list: Area = {
    ...{ row: HEADER + 1, column: beside },
    ...{ rows: table.rows + SPARE_ROWS, columns: figures.length },
  };
  const moved = CLOSED_FIGURES.map((figure) => places.spill(movedOf(figure), "closings"));
  const count = `$${columnName(shown)}$${VERDICT + 1}`;
  const said = `${quoted("✖ ")}&${count}&${quoted(` ${closings.moved}`)}`;
  const now = `${columnName(beside)}${list.row + 1}`;
  const closed = `${columnName(FIRST_CLOSED)}${list.row + 1}`;
  const isMoved = `IF(ISNUMBER(${closed})*ISNUMBER(${now}),ROUND(${closed}-${now},2)<>0,FALSE)`;
  return bookSheet(book, "closings", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.closings}`,
    subtitle: texts.subtitles.closings,
    widths: [...WIDTHS, GAP, ...figures.map(() => NOW), 1],
    shown,
    header: HEADER,
    rows: HEADER + 1 + table.rows,
    operations: [
      ...verdictLine(
        { row: VERDICT, columns: shown },
        orNoResult(book, `IF(${count}=0,${quoted(`✔ ${closings.asClosed}`)},${said})`),
      ),
      ...cellsAt(VERDICT, shown, [
        [{ formula: moved.map((each) => `SUM(1*(${each}<>0))`).join("+") }],
      ]),
      look(cell(VERDICT, shown), LOOKS.unseen),
      ...cellsAt(BAND, FIRST_CLOSED, [[closings.bands[0]!]]),
      look({ row: BAND, column: FIRST_CLOSED, rows: 1, columns: figures.length }, LOOKS.band),
      ...cellsAt(BAND, beside, [[closings.bands[1]!]]),
      look({ row: BAND, column: beside, rows: 1, columns: figures.length }, LOOKS.band),
      ...tableOperations(book, table, { row: HEADER, column: 0, filter: true }),
      ...headings(
        HEADER,
        beside,
        figures.map(({ heading }) => ({ heading, format: "balance" })),
      ),
      formatsOf(
        book,
        list,
        figures.map(() => "balance"),
      ),
      look(list, LOOKS.figures),
      ...CLOSED_FIGURES.flatMap((figure, index) =>
        cellsAt(HEADER + 1, beside + index, [
          [{ formula: orOpen(book, places.spill(nowOf(figure), "closings")) }],
        ]),
      ),
      { kind: "condition", area: list, formula: `$A${list.row + 1}<>""`, look: LOOKS.member },
      {
        ...{ kind: "condition", area: list, look: LOOKS.open },
        formula: `${now}=${quoted(texts.open)}`,
      },
      { kind: "condition", area: list, formula: isMoved, look: LOOKS.wrong },
    ],
  });
}
