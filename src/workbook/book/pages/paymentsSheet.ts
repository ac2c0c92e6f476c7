import type { Area, Look, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { call, cellRef, quoted } from "../calculation/formulaParts";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { columnRef } from "../tables/inputTable";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { grantedVerdict, orNotGranted } from "./grantedVerdict";
import { grantedYears } from "./grantedYears";
import { SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

/** Columns from 0: day, payer, body, amount, number (unseen), year, purpose, cover; sums per payer. */
const [AMOUNT, YEAR, PURPOSE, COVER, PAYERS] = [3, 5, 6, 7, 9] as const;
const WIDTHS = [11, 17, 29, 14, 1, 8, 20, 16, 2, 17, 14] as const;
const [VERDICT, YEARS] = [2, 4] as const;

/** Who pays whom on which day, for which budget year, and whether the money for it is granted. */
export function paymentsSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, years } = book;
  const { columns } = texts;
  const header = YEARS + years.length + 2;
  const top = header + 1;
  const listed = Math.max(1, book.plan.payments.length);
  const list: Area = { row: top, column: 0, rows: listed + SPARE_ROWS, columns: COVER + 1 };
  const formats: BookFormat[] = [
    ...(["day", "general", "general", "euro"] as const),
    ...(["hidden", "yearOrBlank", "general", "general"] as const),
  ];
  return bookSheet(book, "payments", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.payments}`,
    subtitle: texts.subtitles.payments,
    widths: WIDTHS,
    header,
    rows: top + listed,
    operations: [
      ...verdict(book),
      ...grantedYears(book, places, YEARS),
      ...headings(header, 0, [
        { heading: columns.day, format: "day" },
        { heading: columns.from, format: "general" },
        { heading: columns.to, format: "general" },
        { heading: columns.amount, format: "euro" },
        { heading: undefined, format: "general" },
        { heading: columns.year, format: "general" },
        { heading: columns.purpose, format: "general" },
        { heading: columns.cover, format: "general" },
      ]),
      ...headings(header, PAYERS, [
        { heading: columns.from, format: "general" },
        { heading: columns.paysInAll, format: "euro" },
      ]),
      formatsOf(book, list, formats),
      formatsOf(book, { ...list, column: PAYERS, columns: 2 }, ["general", "euro"]),
      look({ ...list, columns: 1, row: header, rows: list.rows + 1 }, { align: "Left" }),
      look({ ...list, column: YEAR, columns: 1, row: header, rows: list.rows + 1 }, LOOKS.years),
      ...content(book, places, top),
      ...looks(book, list),
    ],
  });
}

function content(book: Book, places: CalcPlaces, top: number): SheetOperation[] {
  const { texts } = book;
  const list = `A${top + 1}#`;
  const part = (column: number): string => `INDEX(${list},0,${column})`;
  const isGranted = `${part(2)}=${cellRef(book, "grantor")}`;
  const payments = call(
    "KIM.PAYMENTS",
    places.spill("payeeName", "payments"),
    columnRef(book, "bodies", "payer"),
    places.spill("parts", "payments"),
    places.spill("dayDate", "payments"),
    cellRef(book, "grantor"),
    places.spill("landDay", "payments"),
  );
  const of = (column: string): string =>
    `INDEX(${columnRef(book, "paymentDays", column)},${part(5)})`;
  const landYear = `INDEX(${places.spill("landYear", "payments")},${part(5)})`;
  const purposes = `G${top + 1}#`;
  const isRefund = `${purposes}=${quoted(texts.flows.REFINANCING)}`;
  const last = YEARS + book.years.length;
  const years = `XLOOKUP(F${top + 1}#,$A$${YEARS + 1}:$A$${last},$H$${YEARS + 1}:$H$${last},"")`;
  const at = (column: number, formula: string) => cellsAt(top, column, [[{ formula }]]);
  return [
    ...at(0, `IFNA(${payments},{"","","",0,1})`),
    ...at(YEAR, `IF(${isGranted},${landYear},${of("year")})`),
    ...at(
      PURPOSE,
      `IF(${isGranted},${part(5)}&${quoted(texts.payments.instalment)},${of("kind")}&"")`,
    ),
    ...at(
      COVER,
      `IF(${isRefund},${quoted(texts.payments.byContract)},IF(${isGranted},${quoted(texts.payments.byNotice)},${years}))`,
    ),
    ...at(PAYERS, `UNIQUE(${part(2)})`),
    ...at(PAYERS + 1, `MMULT(--(J${top + 1}#=TRANSPOSE(${part(2)})),${part(4)})`),
  ];
}

/** Their colour follows the sign they begin with. */
function looks({ texts }: Book, list: Area): SheetOperation[] {
  const row = list.row + 1;
  const when = (formula: string, looks: Look, area = list): SheetOperation => ({
    kind: "condition",
    area,
    formula,
    look: looks,
  });
  const cover: Area = { ...list, column: COVER, columns: 1 };
  const payers: Area = { ...list, column: PAYERS, columns: 2 };
  return [
    when(`$B${row}<>""`, LOOKS.member),
    when(`$J${row}<>""`, LOOKS.member, payers),
    // Of no payment there is no amount.
    when(`$B${row}=""`, LOOKS.unseen, { ...list, column: AMOUNT, columns: 1 }),
    when(`$J${row}=""`, LOOKS.unseen, payers),
    when(`$H${row}=${quoted(texts.open)}`, LOOKS.open, cover),
    when(`LEFT($H${row},1)="✔"`, LOOKS.right, cover),
    when(`LEFT($H${row},1)="✖"`, LOOKS.wrong, cover),
    { kind: "height", area: { ...cell(list.row, 0), rows: list.rows }, points: 16.5 },
  ];
}

/** What is planned beyond what was granted for its year; a rest of one year fills no other. */
function verdict(book: Book): SheetOperation[] {
  const last = YEARS + book.years.length;
  const [had, planned] = [`$J$${YEARS + 1}:$J$${last}`, `$K$${YEARS + 1}:$K$${last}`];
  const missing = `$K$${VERDICT + 1}`;
  return [
    ...verdictLine({ row: VERDICT, columns: WIDTHS.length }, grantedVerdict(book, missing)),
    ...cellsAt(VERDICT, PAYERS + 1, [
      [{ formula: orNotGranted(book, `SUMPRODUCT((${planned}>${had})*(${planned}-${had}))`) }],
    ]),
    formatsOf(book, cell(VERDICT, PAYERS + 1), ["hidden"]),
  ];
}
