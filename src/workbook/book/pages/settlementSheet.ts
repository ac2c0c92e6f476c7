import { columnName } from "../../layout/address";
import type { Area, Look, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { cellRef, orOpen, quoted } from "../calculation/formulaParts";
import { hasItemProofs, openChoice } from "../calculation/itemProofColumns";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { rowHeights, SPARE_ROWS } from "./spilledList";
import { REMAINDERS } from "../calculation/remainderColumns";
import { verdictLine } from "./verdictLine";

const [VERDICT, NOTE, BAND, HEADER, LIST] = [2, 3, 4, 5, 6] as const;
/** Columns from 0 of what is proven and of what is to be repaid; whom a body settles with is last. */
const [PROVEN, REPAYMENT, SHOWN] = [4, 9, 12] as const;
/** The code of money that raises the next grant. */
const CARRIED = REMAINDERS.indexOf("CARRIED") + 1;
/** Where each band begins, and how many columns it has. */
const BANDS = [
  [1, 3],
  [4, 4],
  [8, 4],
] as const;
const [NAME, FIGURE, WITH] = [18, 11.9, 13] as const;
const WIDTHS = [NAME, ...Array<number>(SHOWN - 2).fill(FIGURE), WITH, 1];
/** Eleven figures side by side. */
const SMALL: Look = { size: 9 };

/** What of the money is accepted, and what each body owes its payer or still gets. */
export function settlementSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, bodies } = book;
  const { columns, settlement } = texts;
  const rows = new Set(bodies.map(({ name }) => name)).size;
  const list: Area = { row: LIST, column: 0, rows: rows + SPARE_ROWS, columns: SHOWN };
  const at = (id: string): string => places.spill(id, "settlement");
  const shown: readonly (readonly [heading: string, format: BookFormat, formula: string])[] = [
    [columns.body, "general", at("settledBody")],
    [columns.moneyIn, "euro", at("moneyPaid")],
    [columns.moneyOut, "euro", `ROUND(${at("moneyOut")}-${at("moneyReturned")},2)`],
    [columns.forOwnPosts, "euro", at("forOwnPosts")],
    [
      columns.proven,
      "euro",
      `IF(${at("isSilent")}=1,${quoted(settlement.missing)},${at("ownCost")})`,
    ],
    [columns.acceptedOwn, "euro", at("acceptedOwn")],
    [columns.borne, "euro", at("borne")],
    [columns.unspent, "euro", at("unspent")],
    [columns.fromOthers, "euro", at("fromOthers")],
    [columns.repayment, "euro", at("repayment")],
    [columns.outstanding, "euro", at("outstanding")],
    [
      columns.settlesWith,
      "general",
      `IF(${at("settledPayer")}="",${cellRef(book, "grantor")},${at("settledPayer")})`,
    ],
  ];
  return bookSheet(book, "settlement", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.settlement}`,
    subtitle: texts.subtitles.settlement,
    widths: WIDTHS,
    shown: SHOWN,
    header: HEADER,
    rows: LIST + rows + 1,
    operations: [
      ...verdict(book, places),
      ...cellsAt(NOTE, 0, [[settlement.note]]),
      look(cell(NOTE, 0), LOOKS.quiet),
      ...BANDS.flatMap(([column, width], index) => [
        ...cellsAt(BAND, column, [[settlement.bands[index]!]]),
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
      look({ ...list, column: 1, columns: SHOWN - 2 }, { ...LOOKS.figures, ...SMALL }),
      look(
        { ...list, row: HEADER, rows: list.rows + 1, column: SHOWN - 1, columns: 1 },
        { align: "Left", indent: 1 },
      ),
      ...rowHeights(LIST, rows),
      ...shown.flatMap(([, , formula], column) =>
        cellsAt(LIST, column, [[{ formula: orOpen(book, formula) }]]),
      ),
      ...looks(book, list),
    ],
  });
}

/** What is owed to the grantor, in words: the figures behind them stand below, unseen. */
function verdict(book: Book, places: CalcPlaces): SheetOperation[] {
  const { repay, outstanding, even, carried, ...says } = book.texts.settlement;
  const open = hasItemProofs(book) ? says.openWithItems : says.open;
  const at = (id: string): string => places.spill(id, "settlement");
  const grantor = cellRef(book, "grantor");
  const helper = (index: number): string => `$${columnName(SHOWN)}$${VERDICT + 2 + index}`;
  const [least, most, owed, due, state] = [0, 1, 2, 3, 4].map(helper);
  const ofGrantor = (id: string): string => {
    return `SUM(${at("isTop")}*IF(ISNUMBER(${at(id)}),${at(id)},0))`;
  };
  const [counts, totals] = [at("wayCounts"), at("wayTotal")];
  const fixed = (amount: string): string => `FIXED(${amount},2)`;
  const said = (after: string, amount: string): string =>
    `${quoted("! ")}&${fixed(amount)}&${quoted(` ${after}`)}`;
  const code = places.anchor("remainderCode", "settlement");
  const isOpen = openChoice(book, places, "settlement");
  /** What items add by the answer that accepts less, and by the other; both if none is chosen. */
  const items = (answer: "itemEach" | "itemTogether"): string => {
    if (!hasItemProofs(book)) return "";
    const isUndecided = places.anchor("itemOpen", "settlement");
    return `+IF(${isUndecided}>0,SUM(${at(answer)}),SUM(${at("itemAccepted")}))`;
  };
  const figures = [
    `MIN(IF(${counts}=1,${totals},MAX(${totals})))${items("itemEach")}`,
    `MAX(${counts}*${totals})${items("itemTogether")}`,
    ofGrantor("repayment"),
    ofGrantor("outstanding"),
    `IF((${isOpen})>0,4,IF(${owed}>0,2+3*(${code}=${CARRIED}),1+2*(${due}>0)))`,
    `${said(`${repay} `, owed!)}&${grantor}`,
    `${said(`${outstanding} `, due!)}&${grantor}`,
    `${quoted(`${open[0]} `)}&${fixed(least!)}&${quoted(` ${open[1]} `)}&${fixed(most!)}&${quoted(" €.")}`,
    said(carried, owed!),
  ];
  const all = [quoted(even), helper(5), helper(6), helper(7), helper(8)].join(",");
  return [
    ...verdictLine({ row: VERDICT, columns: SHOWN }, orNoResult(book, `CHOOSE(${state},${all})`)),
    ...cellsAt(
      VERDICT + 1,
      SHOWN,
      figures.map((formula) => [{ formula }]),
    ),
    look(
      { row: VERDICT + 1, column: SHOWN, rows: figures.length, columns: 1 },
      { ...LOOKS.unseen, size: 8 },
    ),
  ];
}

/** The line that settles with the grantor is what goes to it; what is missing or open is grey. */
function looks(book: Book, list: Area): SheetOperation[] {
  const row = list.row + 1;
  const letter = (column: number): string => `$${columnName(column)}${row}`;
  const isTop = `${letter(SHOWN - 1)}=${cellRef(book, "grantor")}`;
  const when = (area: Area, formula: string, looks: Look): SheetOperation => ({
    ...{ kind: "condition", area, formula, look: looks },
  });
  const column = (at: number, columns = 1): Area => ({ ...list, column: at, columns });
  return [
    when(list, `$A${row}<>""`, LOOKS.member),
    when(list, `AND($A${row}<>"",${isTop})`, LOOKS.group),
    when(
      column(REPAYMENT),
      `AND($A${row}<>"",${isTop},ISNUMBER(${letter(REPAYMENT)}),${letter(REPAYMENT)}>0)`,
      {
        ...LOOKS.hint,
        bold: true,
      },
    ),
    when(column(1, SHOWN - 2), `B${row}=${quoted(book.texts.open)}`, LOOKS.open),
    when(column(PROVEN), `${letter(PROVEN)}=${quoted(book.texts.settlement.missing)}`, LOOKS.wrong),
  ];
}
