import { factOf, type HeadField } from "../../../engine/grantYear/fields";
import { cellOf } from "../../layout/cellValue";
import type { Cell, SheetName } from "../../layout/operation";
import type { Book } from "../book";
import { nameFor } from "../bookNames";
import type { CellName } from "../calculation/formulaParts";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { tableOperations } from "./inputSheets";

interface Line {
  readonly id: CellName;
  readonly label: string;
  readonly value: Cell;
  readonly format: BookFormat;
}

const HEADER = 3;

/** What exists once, each with a name; below it the notices, their instalments, the days of payment. */
export function noticeSheet(book: Book): BookSheet {
  const { texts, key } = book;
  const lines = linesOf(book);
  const top = HEADER + 1;
  const tablesAt = top + lines.length + 2;
  const { notices, instalments, paymentDays } = book.tables;
  const right = notices!.columns.length + 1;
  return bookSheet(book, "notice", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.notice}`,
    subtitle: texts.subtitles.notice,
    widths: [30, 17, 17, 15, 10, 12, 12, 3, 12, 9, 15],
    header: HEADER,
    rows: tablesAt + 12 + Math.max(notices!.rows, instalments!.rows) + paymentDays!.rows,
    operations: [
      ...headings(HEADER, 0, [
        { heading: texts.columns.what, format: "text" },
        { heading: texts.columns.value, format: "euro" },
        { heading: texts.columns.origin, format: "text" },
        { heading: texts.columns.wording, format: "text" },
        ...Array.from({ length: 7 }, () => ({ heading: undefined, format: "text" as const })),
      ]),
      ...lines.flatMap(({ format }, index) => formatsOf(book, cell(top + index, 1), [format])),
      ...cellsAt(
        top,
        0,
        lines.map(({ label, value }) => [label, value]),
      ),
      look(
        { row: top, column: 1, rows: lines.length, columns: 1 },
        {
          ...LOOKS.input,
          ...LOOKS.figures,
        },
      ),
      ...cellsAt(tablesAt, 0, [[texts.sections.notices]]),
      look(cell(tablesAt, 0), LOOKS.section),
      ...tableOperations(book, notices!, { row: tablesAt + 1, column: 0, filter: false }),
      ...cellsAt(tablesAt, right, [[texts.sections.instalments]]),
      look(cell(tablesAt, right), LOOKS.section),
      ...tableOperations(book, instalments!, { row: tablesAt + 1, column: right, filter: false }),
      ...paymentDayOperations(book, tablesAt + 6 + Math.max(notices!.rows, instalments!.rows)),
    ],
    names: lines.map(({ id }, index): SheetName => ({
      name: nameFor(texts.names[id], key),
      area: cell(top + index, 1),
    })),
  });
}

function paymentDayOperations(book: Book, row: number) {
  const { texts, tables } = book;
  return [
    ...cellsAt(row, 0, [[texts.sections.paymentDays]]),
    look(cell(row, 0), LOOKS.section),
    ...tableOperations(book, tables.paymentDays!, { row: row + 1, column: 0, filter: false }),
  ];
}

function linesOf({ grantYear, texts, language, words }: Book): Line[] {
  const { columns: _, facts } = texts;
  const value = (field: HeadField): Cell =>
    cellOf(
      factOf("head", field)!,
      (grantYear as unknown as Readonly<Record<string, unknown>>)[field],
      language,
    );
  const line = (id: CellName, format: BookFormat, content: Cell): Line => ({
    id,
    label: facts[id],
    value: content,
    format,
  });
  return [
    line("grantor", "text", texts.grantor),
    line("posts", "fte", value("posts")),
    line("rate", "euro", value("rate")),
    line("start", "day", value("start")),
    line("end", "day", value("end")),
    line("method", "text", value("prorationMethod") ?? words.CALENDAR),
    line("minimum", "fte", value("minimum")),
    line("step", "fte", value("step")),
    ...(grantYear.topUpPerPost === undefined
      ? []
      : [line("topUpPerPost", "euro", value("topUpPerPost"))]),
    line("paperStep", "euro", value("paperStep")),
  ];
}
