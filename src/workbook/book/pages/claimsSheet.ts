import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { CLAIM_STATES, codeOf } from "../calculation/claimColumns";
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
/** Of the columns of the table, in characters; the document is not always there. */
const WIDTHS = [17, 18, 12, 10.5, 10.5, 12, 14] as const;
const [GAP, NOTE] = [1, 44] as const;

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
    [columns.claimAmount, "balance", 12, ifAny(orOpen(book, at("claimAmount")))],
    [columns.claimUntil, "day", 10.5, ifAny(at("claimUntil"))],
    [columns.interest, "balance", 12, ifAny(interestOf(book, at))],
    [columns.claimNote, "general", NOTE, ifAny(noteOf(book, at))],
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
    rows: HEADER + 1 + table.rows,
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

const orOpen = ({ texts }: Book, figure: string): string =>
  `IF(ISNUMBER(${figure}),${figure},${quoted(texts.open)})`;

/** What is not asked for, or used in time, bears none; the rest is open until it is known. */
function interestOf({ texts }: Book, at: (id: string) => string): string {
  const code = at("claimCode");
  const isNone = `(${code}=${codeOf("NOT_ASKED")})+(${code}=${codeOf("IN_TIME")})`;
  const isKnown = `(${code}=${codeOf("KNOWN")})+${isNone}`;
  return `IF(${isKnown},${at("claimInterest")},${quoted(texts.open)})`;
}

function noteOf({ texts }: Book, at: (id: string) => string): string {
  const states = texts.interest.states.split("|").map(quoted);
  const isStale = CLAIM_STATES.indexOf("STALE");
  const said = states.map((state, index) =>
    index === isStale ? `${state}&" "&FIXED(${at("claimInterest")},2)&" €"` : state,
  );
  return `CHOOSE(${at("claimCode")}+(${at("claimCode")}=0),${said.join(",")})`;
}

/** How many claims are open, or what all of them bear. */
function verdict(book: Book, places: CalcPlaces, column: number): SheetOperation[] {
  const { open, none, sum } = book.texts.interest;
  const helper = (index: number): string => `$${columnName(column)}$${VERDICT + 1 + index}`;
  const [count, total] = [helper(0), helper(1)];
  const codes = places.range("claimCode", "claimCode", "claims");
  const isOpen = (["INCOMPLETE", "UNDECIDED", "WITHOUT_SURCHARGE", "UNSETTLED", "STALE"] as const)
    .map((state) => `COUNTIF(${codes},${codeOf(state)})`)
    .join("+");
  const interest = places.range("claimInterest", "claimInterest", "claims");
  const asked = `IF(${total}=0,${quoted(`✔ ${none}`)},${quoted("! ")}&FIXED(${total},2)&${quoted(` ${sum}`)})`;
  return [
    ...verdictLine(
      { row: VERDICT, columns: column },
      orNoResult(book, `IF(${count}>0,${quoted(`✖ ${open} `)}&${count},${asked})`),
    ),
    ...cellsAt(VERDICT, column, [[{ formula: isOpen }], [{ formula: `SUM(${interest})` }]]),
    look({ row: VERDICT, column, rows: 2, columns: 1 }, LOOKS.unseen),
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
