import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { codeOf } from "../calculation/claimColumns";
import { quoted } from "../calculation/formulaParts";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { columnRef } from "../tables/inputTable";
import { orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { tableOperations } from "./inputSheets";
import { SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

const [VERDICT, RATES, POINTS, HEADER] = [2, 3, 4, 6] as const;
/** Row of the first text of a state, at the right where nobody sees it. */
const STATES = HEADER + 1;
/** Of the columns of the table, in characters; the document is not always there. */
const WIDTHS = [17, 18, 12, 10.5, 10.5, 12, 22] as const;
const [GAP, NOTE] = [1, 36] as const;

/** What bears interest, and beside it from which amount, until when and how much. */
export function claimsSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key } = book;
  const { columns } = texts;
  const table = book.tables.claims!;
  const beside = table.columns.length + 1;
  const at = (id: string): string => places.spill(id, "claims");
  const kind = columnRef(book, "claims", "kind");
  const ifAny = (formula: string): string => `IF(${kind}="","",${formula})`;
  const shown: readonly (readonly [string, BookFormat, number, string])[] = [
    [columns.claimAmount, "balance", 12, amountOf(book, at("claimAmount"))],
    [columns.claimUntil, "day", 10.5, ifAny(at("claimUntil"))],
    [columns.interest, "balance", 12, ifAny(interestOf(book, at))],
    [columns.claimNote, "general", NOTE, noteOf(book, at, beside + 4)],
  ];
  const list: Area = {
    ...{ row: HEADER + 1, column: beside },
    ...{ rows: table.rows + SPARE_ROWS, columns: shown.length },
  };
  const last = beside + shown.length;
  const open = quoted(texts.open);
  return bookSheet(book, "claims", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.claims}`,
    subtitle: texts.subtitles.claims,
    widths: [
      ...WIDTHS.slice(0, table.columns.length),
      GAP,
      ...shown.map(([, , width]) => width),
      1,
    ],
    shown: last,
    header: HEADER,
    rows: HEADER + 1 + Math.max(table.rows, statesSaid(texts).length),
    operations: [
      ...verdict(book, places, last),
      ...cellsAt(RATES, 0, [[texts.interest.rates]]),
      ...cellsAt(POINTS, 0, [[{ formula: pointsSaid(book, places) }]]),
      look({ row: RATES, column: 0, rows: 2, columns: 1 }, LOOKS.quiet),
      ...tableOperations(book, table, { row: HEADER, column: 0, filter: true }),
      ...headings(
        HEADER,
        beside,
        shown.map(([heading, format]) => ({ heading, format })),
      ),
      formatsOf(
        book,
        list,
        shown.map(([, format]) => format),
      ),
      look({ ...list, columns: shown.length - 1 }, LOOKS.figures),
      look(
        { ...list, row: HEADER, rows: list.rows + 1, column: last - 1, columns: 1 },
        { align: "Left", indent: 1 },
      ),
      ...shown.flatMap(([, , , formula], index) =>
        cellsAt(HEADER + 1, beside + index, [[{ formula: orNoResult(book, formula) }]]),
      ),
      ...cellsAt(
        STATES,
        last,
        statesSaid(texts).map((state) => [state]),
      ),
      look(
        { row: STATES, column: last, rows: statesSaid(texts).length, columns: 1 },
        { ...LOOKS.unseen, size: 8 },
      ),
      { kind: "condition", area: list, formula: `$A${list.row + 1}<>""`, look: LOOKS.member },
      {
        ...{ kind: "condition", area: list, look: LOOKS.open },
        formula: `${columnName(beside)}${list.row + 1}=${open}`,
      },
      {
        ...{ kind: "condition", area: { ...list, column: last - 1, columns: 1 } },
        formula: `LEFT(${columnName(last - 1)}${list.row + 1},1)="✖"`,
        look: LOOKS.wrong,
      },
    ],
  });
}

/** A claim whose amount is not known is open; a row without a claim has none. */
const amountOf = (book: Book, amount: string): string => {
  const open = `IF(${columnRef(book, "claims", "kind")}="","",${quoted(book.texts.open)})`;
  return `IF(ISNUMBER(${amount}),${amount},${open})`;
};

/** What is not asked for, or used in time, bears none; the rest is open until it is known. */
function interestOf({ texts }: Book, at: (id: string) => string): string {
  const code = at("claimCode");
  const isNone = `(${code}=${codeOf("NOT_ASKED")})+(${code}=${codeOf("IN_TIME")})`;
  const isKnown = `(${code}=${codeOf("KNOWN")})+${isNone}`;
  return `IF(${isKnown},${at("claimInterest")},${quoted(texts.open)})`;
}

/** By its code, from the texts that nobody sees; where base rates end, what is known. */
function noteOf({ texts }: Book, at: (id: string) => string, column: number): string {
  const letter = `$${columnName(column)}$`;
  const states = `${letter}${STATES + 1}:${letter}${STATES + statesSaid(texts).length}`;
  const known = `" "&FIXED(${at("claimInterest")},2)&" €"`;
  return `INDEX(${states},${at("claimCode")}+1)&IF(${at("claimCode")}=${codeOf("STALE")},${known},"")`;
}

/** A row of the table without a claim has no state. */
const statesSaid = ({ interest }: Book["texts"]): readonly string[] => [
  "",
  ...interest.states.split("|"),
];

/** How many claims are open, or bear interest: money passed on bears it on each level, so no sum. */
function verdict(book: Book, places: CalcPlaces, column: number): SheetOperation[] {
  const { open, none, bearing } = book.texts.interest;
  const helper = (index: number): string => `$${columnName(column)}$${VERDICT + 1 + index}`;
  const [count, claims] = [helper(0), helper(1)];
  const codes = places.range("claimCode", "claimCode", "claims");
  const states = ["INCOMPLETE", "UNDECIDED", "WITHOUT_SURCHARGE", "UNSETTLED", "STALE"] as const;
  const isOpen = `SUMPRODUCT(--ISNUMBER(MATCH(${codes},{${states.map(codeOf).join(",")}},0)))`;
  const interest = places.range("claimInterest", "claimInterest", "claims");
  const said = `${quoted(`! ${bearing[0]} `)}&${claims}&${quoted(bearing[1]!)}`;
  const asked = `IF(${claims}=0,${quoted(`✔ ${none}`)},${said})`;
  return [
    ...verdictLine(
      { row: VERDICT, columns: column },
      orNoResult(book, `IF(${count}>0,${quoted(`✖ ${open} `)}&${count},${helper(2)})`),
    ),
    ...cellsAt(VERDICT, column, [
      [{ formula: isOpen }],
      [{ formula: `COUNTIF(${interest},">0")` }],
      [{ formula: asked }],
    ]),
    look({ row: VERDICT, column, rows: 3, columns: 1 }, { ...LOOKS.unseen, size: 8 }),
  ];
}

/** "Zuschlag: 3 Prozentpunkte (§ 49a)", or that nobody has chosen it. */
function pointsSaid(book: Book, places: CalcPlaces): string {
  const [label, unit, missing] = book.texts.interest.points;
  const points = places.anchor("claimPoints", "claims");
  const section = `XLOOKUP(1,${places.spill("pointsValid", "claims")},${columnRef(book, "choices", "section")})`;
  const chosen = `${points}&${quoted(` ${unit} (`)}&${section}&${quoted(")")}`;
  return `${quoted(`${label} `)}&IF(${points}="",${quoted(missing!)},${chosen})`;
}
