import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { call, quoted } from "../calculation/formulaParts";
import { LOOKS } from "../looks";
import { OUTLINE_ROWS } from "../outlinedPages";
import { orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { listLooks, rowHeights, SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

const [VERDICT, NOTE, HEADER] = [2, 3, 4] as const;
const LIST = OUTLINE_ROWS.refunds;
/** The bodies under their regions; beside them the regions, and at the right what nobody sees. */
const [WIDTHS, BESIDE, SHOWN] = [[28, 1, 16, 16, 16, 16, 2, 20, 15, 15, 1], 7, 10] as const;

/** What bodies owe for posts that the recipient employs for them, against what they have paid. */
export function refundsSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, bodies, regions } = book;
  const { columns, settlement } = texts;
  const rows = bodies.length + regions.length;
  const list: Area = { row: LIST, column: 0, rows: rows + SPARE_ROWS, columns: 6 };
  const beside: Area = { ...list, column: BESIDE, columns: 3 };
  const of = (id: string, to = id): string => places.range(id, to, "refunds");
  const outline = call(
    "KIM.OUTLINE",
    ...[of("refundBody"), of("region"), of("refundDue", "refundMore")],
  );
  const ofRegions = `FILTER(${of("refundRegion", "refundMoney")},${of("refundRegion")}<>"")`;
  const euro = (heading: string) => ({ heading, format: "euro" }) as const;
  return bookSheet(book, "refunds", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.refunds}`,
    subtitle: texts.subtitles.refunds,
    widths: WIDTHS,
    shown: SHOWN,
    header: HEADER,
    rows: LIST + rows,
    operations: [
      ...verdict(book, places),
      ...cellsAt(NOTE, 0, [[settlement.refunds.note]]),
      look(cell(NOTE, 0), LOOKS.quiet),
      ...headings(HEADER, 0, [
        { heading: columns.body, format: "general" },
        { heading: undefined, format: "general" },
        ...[columns.refundDue, columns.refundPaid, columns.refundBack, columns.refundMore].map(
          euro,
        ),
      ]),
      ...headings(HEADER, BESIDE, [
        { heading: columns.region, format: "general" },
        ...[columns.provenCost, columns.refundMoney].map(euro),
      ]),
      formatsOf(book, list, ["general", "hidden", "euro", "balance", "euro", "euro"]),
      formatsOf(book, beside, ["general", "euro", "euro"]),
      look({ ...list, column: 2, columns: 4 }, LOOKS.figures),
      look({ ...beside, column: BESIDE + 1, columns: 2 }, LOOKS.figures),
      ...rowHeights(LIST, rows),
      ...cellsAt(LIST, 0, [[{ formula: orNoResult(book, outline) }]]),
      ...cellsAt(LIST, BESIDE, [[{ formula: orNoResult(book, ofRegions) }]]),
      ...listLooks(book, list, { isGrouped: true, header: HEADER }),
      {
        ...{ kind: "condition", area: beside, look: LOOKS.member },
        formula: `$${columnName(BESIDE)}${LIST + 1}<>""`,
      },
    ],
  });
}

/** What is to be paid back and asked for, in words. */
function verdict(book: Book, places: CalcPlaces): SheetOperation[] {
  const { open, even, back, more } = book.texts.settlement.refunds;
  const of = (id: string): string => places.range(id, id, "refunds");
  const helper = (index: number): string => `$${columnName(SHOWN)}$${VERDICT + 1 + index}`;
  const [count, backSum, moreSum, state, found] = [0, 1, 2, 3, 4].map(helper);
  const said = [
    quoted("! "),
    `FIXED(${backSum},2)`,
    quoted(` ${back} `),
    `FIXED(${moreSum},2)`,
    quoted(` ${more}`),
  ].join("&");
  const figures = [
    `SUMPRODUCT(--(${of("refundRegion")}<>""),--(${of("refundKnown")}=0))`,
    `SUM(${of("refundBack")})`,
    `SUM(${of("refundMore")})`,
    `IF(${count}>0,1,2+(${backSum}+${moreSum}>0))`,
    said,
  ];
  const all = [`${quoted(`! ${open} `)}&${count}`, quoted(`✔ ${even}`), found].join(",");
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
