import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { orOpen, quoted } from "../calculation/formulaParts";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { rowHeights, SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

const [VERDICT, HEADER, LIST, SHOWN] = [2, 4, 5, 7] as const;
const WIDTHS = [34, 18, 18, 18, 18, 18, 18, 1] as const;

/** What bodies keep of what was added to the Land's money, and what goes back to who gave it. */
export function topUpsSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, bodies } = book;
  const { columns } = texts;
  const rows = new Set(bodies.map(({ name }) => name)).size;
  const list: Area = { row: LIST, column: 0, rows: rows + SPARE_ROWS, columns: SHOWN };
  const shown: readonly (readonly [string, BookFormat, string])[] = [
    [columns.body, "general", "topUpBody"],
    [columns.proven, "euro", "ownCost"],
    [columns.acceptedOwn, "euro", "acceptedOwn"],
    [columns.topUpPaid, "euro", "topUpPaid"],
    [columns.topUpKept, "euro", "topUpKept"],
    [columns.topUpBack, "euro", "topUpBack"],
    [columns.topUpOwn, "balance", "topUpOwn"],
  ];
  const row = LIST + 1;
  return bookSheet(book, "topUps", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.topUps}`,
    subtitle: texts.subtitles.topUps,
    widths: WIDTHS,
    shown: SHOWN,
    header: HEADER,
    rows: LIST + rows,
    operations: [
      ...verdict(book, places),
      { kind: "height", area: cell(VERDICT + 1, 0), points: 8 },
      ...headings(
        HEADER,
        0,
        shown.map(([heading, format]) => ({ heading, format })),
      ),
      formatsOf(
        book,
        list,
        shown.map(([, format]) => format),
      ),
      look({ ...list, column: 1, columns: SHOWN - 1 }, LOOKS.figures),
      ...rowHeights(LIST, rows),
      ...shown.flatMap(([, , id], column) =>
        cellsAt(LIST, column, [[{ formula: orOpen(book, places.spill(id, "topUps")) }]]),
      ),
      { kind: "condition", area: list, formula: `$A${row}<>""`, look: LOOKS.member },
      {
        ...{ kind: "condition", area: list, look: LOOKS.open },
        formula: `A${row}=${quoted(texts.open)}`,
      },
    ],
  });
}

/** What goes back, in words. */
function verdict(book: Book, places: CalcPlaces): SheetOperation[] {
  const { open, even, back } = book.texts.settlement.topUps;
  const of = (id: string): string => places.range(id, id, "topUps");
  const helper = (index: number): string => `$${columnName(SHOWN)}$${VERDICT + 1 + index}`;
  const [count, sum, state] = [0, 1, 2].map(helper);
  const figures = [
    `SUM(${of("topUpOpen")})`,
    `SUM(${of("topUpBack")})`,
    `IF(${count}>0,1,2+(${sum}>0))`,
  ];
  const said = `${quoted("! ")}&FIXED(${sum},2)&${quoted(` ${back}`)}`;
  const all = [quoted(`✖ ${open}`), quoted(`✔ ${even}`), said].join(",");
  return [
    ...verdictLine({ row: VERDICT, columns: SHOWN }, orNoResult(book, `CHOOSE(${state},${all})`)),
    ...cellsAt(
      VERDICT,
      SHOWN,
      figures.map((formula) => [{ formula }]),
    ),
    look({ row: VERDICT, column: SHOWN, rows: figures.length, columns: 1 }, LOOKS.unseen),
  ];
}
