import { sheetText } from "../../../locales/sheetText";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import type { SheetId, TableId } from "../bookNames";
import { LOOKS } from "../looks";
import type { InputTable } from "../tables/inputTable";
import { hasSourceColumn, SOURCE_WIDTH, sourceColumn } from "./sourceLines";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";

const HEADER = 3;
/** Between a table and what stands beside it. */
const GAP = 2;
/** So that all pages print alike. */
const PAGE_WIDTH = 144;

/** A list that stands alone on its sheet, so that a filter hides nothing else. */
export function inputSheet(book: Book, id: SheetId & TableId): BookSheet {
  const { texts, key } = book;
  const table = book.tables[id]!;
  const widths = table.columns.map(({ width }) => width);
  const hasSources = isPlace(id) && hasSourceColumn(book, id);
  const beside = { row: HEADER, column: table.columns.length + 1, rows: table.rows };
  const used = widths.reduce((sum, width) => sum + width, hasSources ? GAP + SOURCE_WIDTH : 0);
  const rest = Math.max(0, PAGE_WIDTH - used);
  return bookSheet(book, id, {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles[id]}`,
    subtitle: texts.subtitles[id],
    widths: [...widths, ...(hasSources ? [GAP, SOURCE_WIDTH + rest] : blank(rest))],
    header: HEADER,
    rows: HEADER + 1 + table.rows,
    operations: [
      ...tableOperations(book, table, { row: HEADER, column: 0, filter: true }),
      ...(hasSources ? sourceColumn(book, id, beside) : []),
    ],
  });
}

/** What the state of the checks takes at the right edge, in characters. */
const STATE_WIDTH = 44;

/** Blank columns so wide: the subtitle may reach to where the state of the checks begins. */
const blank = (rest: number): number[] => {
  if (rest > STATE_WIDTH) return [rest - STATE_WIDTH, STATE_WIDTH];
  return rest > 0 ? [rest] : [];
};

/** Lists whose entries have names to find their sources by. */
const isPlace = (id: SheetId & TableId): id is "bodies" | "regions" =>
  id === "bodies" || id === "regions";

/** The cells of a table of inputs, its looks and what may be typed. */
export function tableOperations(
  book: Book,
  table: InputTable,
  { row, column, filter }: { row: number; column: number; filter: boolean },
): SheetOperation[] {
  const { columns, rows, name } = table;
  const body: Area = { row: row + 1, column, rows, columns: columns.length };
  const lines = Array.from({ length: rows }, (_, line) => columns.map(({ cells }) => cells[line]));
  return [
    formatsOf(
      book,
      body,
      columns.map(({ format }) => format),
    ),
    ...ownFormats(book, table, body),
    ...headings(row, column, columns),
    ...cellsAt(row + 1, column, lines),
    { kind: "table", area: { ...body, row, rows: rows + 1 }, name, filter },
    look(body, { ...LOOKS.input, ...LOOKS.row }),
    ...indents(columns, row, column, rows),
    ...columns.flatMap(({ isLong }, index) =>
      isLong ? [look({ ...body, column: column + index, columns: 1 }, LONG)] : [],
    ),
    ...validations(book, columns, body),
  ];
}

/** Citations take as many lines as they need. */
const LONG = { size: LOOKS.quiet.size, wrap: true } as const;

/** The formats of the cells of a column whose cells are not all alike. */
const ownFormats = (book: Book, { columns }: InputTable, body: Area): SheetOperation[] =>
  columns.flatMap(({ formats = [] }, index) =>
    formats.map((format, line) =>
      formatsOf(book, cell(body.row + line, body.column + index), [format]),
    ),
  );

/** What may be typed; Excel says so at once, and hands it on to rows that are added. */
function validations(
  { language }: Book,
  columns: InputTable["columns"],
  body: Area,
): SheetOperation[] {
  const { validation } = sheetText(language);
  return columns.flatMap(({ rule }, index): SheetOperation[] => {
    if (!rule) return [];
    const area = { ...body, column: body.column + index, columns: 1 };
    return [{ kind: "validation", area, rule, message: validation[rule.kind] }];
  });
}

/** A text beside a figure keeps its distance. */
const indents = (
  columns: InputTable["columns"],
  row: number,
  column: number,
  rows: number,
): SheetOperation[] =>
  columns.flatMap(({ format }, index) =>
    format === "text" && index > 0 && columns[index - 1]!.format !== "text"
      ? [
          look(
            { row, column: column + index, rows: rows + 1, columns: 1 },
            { align: "Left", indent: 1 },
          ),
        ]
      : [],
  );
