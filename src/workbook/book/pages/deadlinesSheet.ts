import { columnName } from "../../layout/address";
import { AS_OF } from "../../../engine/year/fields";
import { sheetText } from "../../../locales/sheetText";
import { cellOf } from "../../layout/cellValue";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { CalcPlaces } from "../calculation/calcColumn";
import { cellRef } from "../calculation/formulaParts";
import { LOOKS } from "../looks";
import { orNoResult } from "./bodyList";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { tableOperations } from "./inputSheets";
import { SPARE_ROWS } from "./spilledList";

const [AS_OF_ROW, HEADER] = [3, 5] as const;
/** Of the columns of the table, in characters; the document is not always there. */
const [WIDTH, GAP, STATE, NOTE] = [16, 1, 14, 32] as const;

/** What is due when, the day on which it is looked at, and how it then stands. */
export function deadlinesSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, language, grantYear } = book;
  const { columns } = texts;
  const table = book.tables.deadlines!;
  const beside = table.columns.length + 1;
  const list: Area = { row: HEADER + 1, column: beside, rows: table.rows + SPARE_ROWS, columns: 2 };
  const shown = ["dueState", "dueNote"].map((id) =>
    orNoResult(book, places.spill(id, "deadlines")),
  );
  const asOf = cell(AS_OF_ROW, 1);
  return bookSheet(book, "deadlines", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.deadlines}`,
    subtitle: texts.subtitles.deadlines,
    widths: [...table.columns.map(() => WIDTH), GAP, STATE, NOTE],
    header: HEADER,
    rows: HEADER + 1 + table.rows,
    names: [{ name: cellRef(book, "asOf"), area: asOf }],
    operations: [
      formatsOf(book, asOf, ["day"]),
      ...cellsAt(AS_OF_ROW, 0, [
        [texts.deadlines.asOf, cellOf(AS_OF, grantYear.course?.asOf, language)],
      ]),
      look(asOf, { ...LOOKS.input, ...LOOKS.row, align: "Left" }),
      {
        kind: "validation",
        area: asOf,
        rule: { kind: "day" },
        message: sheetText(language).validation.day,
      },
      ...tableOperations(book, table, { row: HEADER, column: 0, filter: true }),
      ...headings(HEADER, beside, [
        { heading: columns.deadlineState, format: "general" },
        { heading: columns.deadlineNote, format: "general" },
      ]),
      ...cellsAt(HEADER + 1, beside, [shown.map((formula) => ({ formula }))]),
      ...signs(list),
    ],
  });
}

/** Colours follow the sign that a word begins with. */
function signs(list: Area): SheetOperation[] {
  const sign = `LEFT(${columnName(list.column)}${list.row + 1},1)`;
  return (
    [
      ["✖", LOOKS.wrong],
      ["!", LOOKS.hint],
      ["✔", LOOKS.right],
    ] as const
  ).map(([word, looks]) => ({
    ...{ kind: "condition", area: list, formula: `${sign}="${word}"`, look: looks },
  }));
}
