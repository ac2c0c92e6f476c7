import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { expected } from "../calculation/expectedPlaces";
import { cellRef, orOpen, quoted } from "../calculation/formulaParts";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { rowHeights, SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

const [VERDICT, NOTE, BAND, HEADER, LIST] = [2, 3, 4, 5, 6] as const;
const [NAME, FIGURE] = [20, 12.2] as const;
/** Where each band begins, and how many columns it has. */
const BANDS = [
  [1, 3],
  [4, 5],
  [9, 2],
] as const;

/** What the year comes to if everything goes on as planned on the day shown. */
export function forecastSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, bodies } = book;
  const { columns, forecast } = texts;
  const rows = new Set(bodies.map(({ name }) => name)).size;
  const at = (id: string): string => places.spill(id, "forecast");
  const state = places.anchor("forecastState", "forecast");
  // One state for all bodies, in the row of each.
  const states = `${state}+0*${at("isTop")}`;
  const known = (id: string): string => `IF(${states}>0,${quoted(texts.open)},${at(id)})`;
  const dated = (id: string): string => `IF(${states}=1,${quoted(texts.open)},${at(id)})`;
  const shown: readonly (readonly [heading: string, format: BookFormat, formula: string])[] = [
    [columns.body, "general", at("settledBody")],
    [columns.ceilingOfBody, "euro", known(expected("ownCeiling"))],
    [columns.knownCost, "euro", at("bodyKnown")],
    [columns.expectedCost, "euro", known(expected("ownCost"))],
    [columns.acceptedOwn, "euro", known(expected("acceptedOwn"))],
    [columns.borne, "euro", known(expected("borne"))],
    [columns.limitLeft, "balance", known("limitLeft")],
    [columns.repayment, "euro", known(expected("repayment"))],
    [columns.outstanding, "euro", known(expected("outstanding"))],
    [columns.freeMoney, "euro", dated("bodyFree")],
    [columns.lostMoney, "euro", dated("bodyLost")],
  ];
  const list: Area = { row: LIST, column: 0, rows: rows + SPARE_ROWS, columns: shown.length };
  return bookSheet(book, "forecast", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.forecast}`,
    subtitle: texts.subtitles.forecast,
    widths: [NAME, ...shown.slice(1).map(() => FIGURE), 1],
    shown: shown.length,
    header: HEADER,
    rows: LIST + rows + 1,
    operations: [
      ...verdict(book, places, shown.length),
      ...cellsAt(NOTE, 0, [[forecast.note]]),
      look(cell(NOTE, 0), LOOKS.quiet),
      ...BANDS.flatMap(([column, width], index) => [
        ...cellsAt(BAND, column, [[forecast.bands[index]!]]),
        look({ row: BAND, column, rows: 1, columns: width }, LOOKS.band),
      ]),
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
      look({ ...list, column: 1, columns: shown.length - 1 }, LOOKS.figures),
      ...rowHeights(LIST, rows),
      ...shown.flatMap(([, , formula], column) =>
        cellsAt(LIST, column, [[{ formula: orOpen(book, formula) }]]),
      ),
      { kind: "condition", area: list, formula: `$A${LIST + 1}<>""`, look: LOOKS.member },
      {
        ...{ kind: "condition", area: { ...list, column: 1, columns: shown.length - 1 } },
        formula: `B${LIST + 1}=${quoted(texts.open)}`,
        look: LOOKS.open,
      },
      {
        ...{ kind: "condition", area: { ...list, column: 6, columns: 1 }, look: LOOKS.wrong },
        formula: `AND(ISNUMBER(G${LIST + 1}),G${LIST + 1}<0)`,
      },
    ],
  });
}

/** The day it is about and what goes back to the grantor then; or what is missing. */
function verdict(book: Book, places: CalcPlaces, column: number): SheetOperation[] {
  const { withoutDay, withoutCost, open, even, back } = book.texts.forecast;
  const at = (id: string): string => places.spill(id, "forecast");
  const state = places.anchor("forecastState", "forecast");
  const helper = (row: number): string => `$${columnName(column)}$${VERDICT + 1 + row}`;
  const owed = expected("repayment");
  const sum = `SUM(${at("isTop")}*IF(ISNUMBER(${at(owed)}),${at(owed)},0))`;
  const money = `${quoted("! ")}&FIXED(${helper(0)},2)&${quoted(` ${back} `)}`;
  const said = `IF(${helper(0)}=0,${quoted(`✔ ${even}`)},${money}&${cellRef(book, "grantor")})`;
  const lacking = [withoutDay, withoutCost, open].map((each) => `✖ ${each}`);
  const texts = `${helper(1)}:${helper(1 + lacking.length)}`;
  return [
    ...verdictLine(
      { row: VERDICT, columns: column },
      orNoResult(book, `INDEX(${texts},1+${state})`),
    ),
    ...cellsAt(VERDICT, column, [
      [{ formula: sum }],
      [{ formula: said }],
      ...lacking.map((each) => [each]),
    ]),
    look(
      { row: VERDICT, column, rows: 2 + lacking.length, columns: 1 },
      { ...LOOKS.unseen, size: 8 },
    ),
  ];
}
