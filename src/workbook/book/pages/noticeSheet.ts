import type { Cell, SheetName, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import { nameFor, type TableId } from "../bookNames";
import { cellRef, quoted } from "../calculation/formulaParts";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { tableOperations } from "./inputSheets";
import { type Fact, noticeFacts } from "./noticeFacts";
import { doubtfulLooks, sourceFor, sourceFormula, sourceLine, sourceOf } from "./sourceLines";

const HEADER = 3;
const TOP = HEADER + 1;
/** As wide as the tables below need: notices, a gap, instalments. */
const WIDTHS = [25, 16, 16, 28, 8, 11, 11, 2, 11, 13, 7, 7];
const [VALUE, SOURCE] = [1, 3] as const;
/** Rows below the notices for more of them, before the days of payment begin. */
const SPARE_ROWS = 6;
/** Fewer where sources take room: all of it stays on one page. */
const FEW_SPARE_ROWS = 3;
/** So many rows can be read on one page: what stands below the facts belongs to them. */
const ONE_PAGE = 40;

/**
 * What exists once, each with a name, its kind and its source; below it the notices and their
 * instalments side by side. The days of payment stand below the notices and within their columns,
 * so that Excel moves them down when a row is inserted above.
 */
export function noticeSheet(book: Book): BookSheet {
  const { texts, key } = book;
  const facts = noticeFacts(book);
  const tablesAt = TOP + facts.length + 1;
  const { notices, instalments, paymentDays } = book.tables;
  /** A line above the tables says where their entries come from. */
  const above = book.tables.sources ? 1 : 0;
  const dateColumn = notices?.columns.findIndex(({ id }) => id === "date") ?? -1;
  // With a contract there are no notices: the days of payment take their place.
  const right = 8;
  const spare = above ? FEW_SPARE_ROWS : SPARE_ROWS;
  const daysAt = notices
    ? tablesAt + 2 + above + Math.max(notices.rows, instalments!.rows) + spare
    : tablesAt;
  const list = (id: TableId & keyof Book["texts"]["sections"], row: number, column: number) => [
    ...cellsAt(row, column, [[texts.sections[id]]]),
    look(cell(row, column), LOOKS.section),
    ...(above ? sourceLine(book, id, { row: row + 1, column, columns: column === 0 ? 7 : 4 }) : []),
    ...tableOperations(book, book.tables[id]!, { row: row + above + 1, column, filter: false }),
  ];
  const rows = daysAt + 3 + above + Math.max(paymentDays!.rows, notices ? 0 : instalments!.rows);
  return bookSheet(book, "notice", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.notice}`,
    subtitle: texts.subtitles.notice,
    widths: WIDTHS,
    header: HEADER,
    // On a further page stand other tables than the one these headings are of.
    titles: 0,
    rows,
    isOnePage: rows <= ONE_PAGE,
    operations: [
      ...headings(HEADER, 0, [
        { heading: texts.columns.what, format: "general" },
        { heading: texts.columns.value, format: "euro" },
        { heading: texts.columns.origin, format: "general" },
        { heading: texts.columns.wording, format: "general" },
        ...WIDTHS.slice(4).map(() => ({ heading: undefined, format: "general" as const })),
      ]),
      look(cell(HEADER, 2), { align: "Left", indent: 1 }),
      ...facts.flatMap((fact, index) => factOperations(book, fact, TOP + index)),
      ...doubtfulLooks(book, { ...cell(TOP, 2), rows: facts.length }),
      {
        kind: "height",
        area: { ...cell(TOP, 0), rows: facts.length },
        points: notices && !above ? 19 : 16.5,
      },
      ...(notices ? list("notices", tablesAt, 0) : []),
      ...list("instalments", tablesAt, right),
      ...list("paymentDays", daysAt, 0),
    ],
    names: [
      ...facts.flatMap(({ id, sourceName }, index): SheetName[] => [
        { name: nameFor(texts.names[id], key), area: cell(TOP + index, VALUE) },
        ...(sourceName
          ? [{ name: nameFor(texts.names[sourceName], key), area: cell(TOP + index, SOURCE) }]
          : []),
      ]),
      ...(dateColumn < 0
        ? []
        : [
            {
              name: nameFor(texts.names.noticeDate, key),
              area: cell(tablesAt + 2 + above, dateColumn),
            },
          ]),
    ],
  });
}

function factOperations(book: Book, fact: Fact, row: number): SheetOperation[] {
  const { id, value, format, sourceName, isCitation } = fact;
  const { facts } = book.texts;
  const isComputed = typeof value === "object";
  const [origin, source] = sourceCells(book, fact);
  return [
    formatsOf(book, cell(row, VALUE), [format]),
    ...(sourceName ? [formatsOf(book, cell(row, SOURCE), ["text"])] : []),
    ...cellsAt(row, 0, [[facts[id], value, origin, source]]),
    look({ row, column: 0, rows: 1, columns: WIDTHS.length }, LOOKS.row),
    look(cell(row, VALUE), {
      ...(isCitation ? {} : LOOKS.figures),
      ...(isComputed ? {} : LOOKS.input),
    }),
    look(cell(row, 2), { align: "Left", indent: 1 }),
    look(cell(row, SOURCE), { ...LOOKS.quiet, ...(sourceName ? LOOKS.input : {}) }),
  ];
}

/** Kind and citation; what the table of sources says follows it. */
function sourceCells(book: Book, { id, origin, source, rule, isCitation }: Fact): readonly Cell[] {
  const about = book.tables.sources && !isCitation ? sourceOf(id) : undefined;
  const found = about && sourceFor(book, about);
  const kind = origin && book.texts.origins[origin];
  const citation = about && found && sourceFormula(book, about, "citation", "");
  if (citation === undefined)
    return [kind ?? (rule === undefined ? undefined : ruleCell(book, id, rule)), source];
  return [
    { formula: sourceFormula(book, about!, "kind", "") },
    rule === undefined ? { formula: citation } : ruleCell(book, id, rule, citation),
  ];
}

/** "ohne Eintrag 0,50 VZÄ", as long as the cell is blank; behind it a citation. */
function ruleCell(book: Book, id: Fact["id"], rule: number, citation?: string) {
  const [before = "", after = ""] = book.texts.rule;
  const end = citation === undefined ? "" : ". ";
  const said = `${quoted(`${before} `)}&FIXED(${rule},2)&${quoted(` ${after}${end}`)}`;
  const formula = `IF(${cellRef(book, id)}="",${said},"")`;
  return { formula: citation === undefined ? formula : `${formula}&${citation}` };
}
