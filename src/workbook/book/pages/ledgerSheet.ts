import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { LOOKS } from "../looks";
import { orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { tableOperations } from "./inputSheets";
import { SPARE_ROWS } from "./spilledList";

const HEADER = 3;
/** Of the columns of the table, in characters; the last one is not always there. */
const WIDTHS = [17, 17, 14, 13, 11, 13, 11, 14] as const;
const [GAP, BALANCE, NOTE] = [1, 13, 23] as const;

/** The payments, as planned and as paid; beside each what its payer then had, and what is wrong. */
export function ledgerSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key } = book;
  const { columns } = texts;
  const table = book.tables.ledger!;
  const widths = WIDTHS.slice(0, table.columns.length);
  const beside = widths.length + 1;
  const list: Area = { row: HEADER + 1, column: beside, rows: table.rows + SPARE_ROWS, columns: 2 };
  const shown = ["moveBalance", "moveNote"].map((id) =>
    orNoResult(book, places.spill(id, "ledger")),
  );
  return bookSheet(book, "ledger", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.ledger}`,
    subtitle: texts.subtitles.ledger,
    widths: [...widths, GAP, BALANCE, NOTE],
    header: HEADER,
    rows: HEADER + 1 + table.rows,
    operations: [
      ...tableOperations(book, table, { row: HEADER, column: 0, filter: true }),
      ...headings(HEADER, beside, [
        { heading: columns.moveBalance, format: "balance" },
        { heading: columns.moveNote, format: "general" },
      ]),
      formatsOf(book, list, ["balance", "general"]),
      look({ ...list, column: beside + 1, columns: 1 }, { align: "Left", indent: 1 }),
      ...cellsAt(HEADER + 1, beside, [shown.map((formula) => ({ formula }))]),
      ...signs(list),
    ],
  });
}

/** The colour follows the sign that a note begins with. */
function signs(list: Area): SheetOperation[] {
  const sign = `LEFT($${columnName(list.column + 1)}${list.row + 1},1)`;
  return [
    { kind: "condition", area: list, formula: `${sign}="✖"`, look: LOOKS.wrong },
    { kind: "condition", area: list, formula: `${sign}="!"`, look: LOOKS.hint },
  ];
}
