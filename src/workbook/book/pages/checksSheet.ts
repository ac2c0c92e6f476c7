import { SCHEMA } from "../../../engine/grantYear/fields";
import { columnName } from "../../layout/address";
import type { Area, Cell, Look, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import { nameFor } from "../bookNames";
import { bookChecks } from "../checks/bookChecks";
import type { Check, CheckFormat } from "../checks/check";
import { CAUSE, checkCells, type CheckLine, LEVEL_COLUMN } from "../checks/checkCells";
import type { CheckInput } from "../checks/checkInput";
import { CheckTotals } from "../checks/checkTotals";
import { checkSources } from "../checks/checkSources";
import { ERRORS } from "../checks/workbookChecks";
import { type BookFormat, bookFormat } from "../formats";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cell, cellsAt, headings, look } from "./bookSheet";

const BANNER = 2;
const HEADER = 4;
/** What is printed; the helper columns beside it are not. */
const SHOWN = 7;
const WIDTHS = [5, 48, 14, 14, 14, 17, 36, 1, 1, 1, 1];
/** Characters of a note in two lines; a longer one needs a third. */
const TWO_LINES = 70;
/** Characters of a sentence in one line; a longer one needs a second. */
const ONE_LINE = 48;

interface Row {
  readonly section?: string;
  readonly line?: CheckLine;
}

/** Whether everything adds up: one line per check, by Excel's own formulas. */
export function checksSheet(input: CheckInput): BookSheet {
  const { book } = input;
  const { texts, key } = book;
  const { columns, sections } = texts.checks;
  const rows = numbered(
    bookChecks(input).flatMap(({ section, checks }) => [
      { section: sections[section] },
      ...checks.map((check) => ({ check })),
    ]),
  );
  const lines = rows.flatMap(({ line }) => (line ? [line] : []));
  const totals = new CheckTotals(texts, lines);
  const end = HEADER + 1 + rows.length;
  const sources = checkSources(book);
  const schemaAt = end + 2 + sources.length;
  const header: readonly { heading: Cell; format: BookFormat }[] = [
    { heading: columns.number, format: "general" },
    { heading: columns.check, format: "general" },
    { heading: columns.expected, format: "euro" },
    { heading: columns.actual, format: "euro" },
    { heading: columns.difference, format: "euro" },
    { heading: columns.verdict, format: "general" },
    { heading: columns.action, format: "general" },
  ];
  return bookSheet(book, "checks", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.checks}`,
    subtitle: texts.subtitles.checks,
    widths: WIDTHS,
    shown: SHOWN,
    header: HEADER,
    frozen: 2,
    rows: schemaAt + 1,
    operations: [
      ...cellsAt(BANNER, 0, [[{ formula: totals.banner() }]]),
      look({ row: BANNER, column: 0, rows: 1, columns: SHOWN }, LOOKS.total),
      { kind: "height", area: cell(BANNER, 0), points: 22 },
      { kind: "height", area: cell(BANNER + 1, 0), points: 8 },
      ...bannerLooks(lines),
      ...headings(HEADER, 0, header),
      { kind: "height", area: cell(HEADER, 0), points: 20 },
      look(cell(HEADER, 5), { align: "Left", indent: 1 }),
      ...rows.flatMap(({ section, line }, index) => {
        const row = HEADER + 1 + index;
        return section === undefined
          ? lineOperations(book, row, checkCells(line!, lines, texts), line!.check)
          : sectionOperations(row, section);
      }),
      ...verdictLooks(book, { row: HEADER + 1, column: 0, rows: rows.length, columns: SHOWN }),
      ...helperCells(totals, causeOf(lines, texts)),
      ...cellsAt(end + 1, 1, [[texts.checks.sources]]),
      look(cell(end + 1, 1), LOOKS.section),
      ...cellsAt(
        end + 2,
        1,
        sources.map((source) => [source]),
      ),
      ...cellsAt(schemaAt, 1, [[texts.checks.schema, SCHEMA]]),
      look({ row: end + 2, column: 1, rows: sources.length + 1, columns: 1 }, LOOKS.quiet),
      look(cell(schemaAt, 2), { ...LOOKS.quiet, align: "Left" }),
    ],
    names: [
      { name: nameFor(texts.names.checksPage, key), area: cell(0, 0) },
      { name: nameFor(texts.names.schema, key), area: cell(schemaAt, 2) },
      ...(["checks", "worstError", "worstHint"] as const).map((id, index) => ({
        name: nameFor(texts.names[id], key),
        area: cell(index, SHOWN + 2),
      })),
    ],
  });
}

/** The counts with their words; beside them the status, the worst error and the worst hint. */
function helperCells(totals: CheckTotals, cause: string): SheetOperation[] {
  const named = [totals.status(), totals.worstError(), totals.worstHint()];
  const others = [totals.worst(), totals.sign()];
  return [
    ...cellsAt(0, SHOWN, totals.helpers()),
    ...cellsAt(
      0,
      SHOWN + 2,
      [...named, ...others].map((formula) => [{ formula }]),
    ),
    ...cellsAt(CAUSE.row, CAUSE.column, [[cause]]),
    ...cellsAt(0, SHOWN + 3, [[{ formula: totals.withoutResult() }]]),
  ];
}

/** "folgt aus Zeile 29" */
function causeOf(lines: readonly CheckLine[], { checks }: Book["texts"]): string {
  const { number } = lines.find(({ check }) => check.id === ERRORS)!;
  return `${checks.actions.follows} ${number}`;
}

function numbered(
  rows: readonly ({ readonly section: string } | { readonly check: CheckLine["check"] })[],
): Row[] {
  let number = 0;
  return rows.map((row, index) =>
    "section" in row
      ? row
      : { line: { check: row.check, number: ++number, row: HEADER + 2 + index } },
  );
}

function sectionOperations(row: number, section: string): SheetOperation[] {
  const area: Area = { row, column: 0, rows: 1, columns: SHOWN };
  return [
    ...cellsAt(row, 1, [[section]]),
    look(area, LOOKS.group),
    { kind: "height", area: cell(row, 0), points: 18 },
  ];
}

const FORMATS: Readonly<Record<CheckFormat, readonly [BookFormat, BookFormat]>> = {
  balance: ["balance", "euro"],
  posts: ["posts", "share"],
  count: ["count", "number"],
  day: ["day", "days"],
};

function lineOperations(
  book: Book,
  row: number,
  cells: readonly Cell[],
  { format, note = "", sentence }: Check,
): SheetOperation[] {
  const [figure, difference] = FORMATS[format];
  const formats = ["count", "general", figure, figure, difference, "general", "general"] as const;
  return [
    {
      kind: "formats",
      area: { row, column: 0, rows: 1, columns: SHOWN },
      formats: [formats.map((one) => bookFormat(one, book.language))],
    },
    ...cellsAt(row, 0, [cells]),
    look({ row, column: 0, rows: 1, columns: SHOWN }, LOOKS.row),
    look(cell(row, 0), { align: "Center" }),
    look({ row, column: 2, rows: 1, columns: 3 }, LOOKS.figures),
    look(cell(row, 5), { align: "Left", indent: 1 }),
    look(cell(row, 1), { wrap: true }),
    look(cell(row, SHOWN - 1), { ...LOOKS.quiet, wrap: true }),
    {
      ...{ kind: "height", area: cell(row, 0) },
      points: note.length > TWO_LINES ? 35 : isLong(sentence) ? 28 : 24,
    },
  ];
}

/** What a formula says is short. */
const isLong = (sentence: Check["sentence"]): boolean =>
  typeof sentence === "string" && sentence.length > ONE_LINE;

const FIRST = HEADER + 2;
const isAt = (area: Area, looks: Look, formula: string): SheetOperation => ({
  kind: "condition",
  area,
  formula,
  look: looks,
});

/** What fails is red in its whole line, everything else in its verdict. */
function verdictLooks({ texts }: Book, list: Area): SheetOperation[] {
  const verdict: Area = { ...list, column: 5, columns: 1 };
  const level = `$${LEVEL_COLUMN}${FIRST}`;
  const { verdicts } = texts.checks;
  return [
    // The helper cells beside the first rows hold counts.
    isAt(list, LOOKS.wrong, `AND(ISNUMBER($A${FIRST}),${level}>1)`),
    isAt(verdict, LOOKS.hint, `$F${FIRST}="${verdicts.hint}"`),
    isAt(verdict, LOOKS.fits, `$F${FIRST}="${verdicts.fits}"`),
    isAt(verdict, LOOKS.fits, `$F${FIRST}="${verdicts.proposed}"`),
    isAt(verdict, LOOKS.right, `$F${FIRST}="${verdicts.right}"`),
    isAt({ ...list, column: 2, columns: 3 }, LOOKS.open, `C${FIRST}="${texts.open}"`),
    isAt({ ...list, column: 4, columns: 2 }, LOOKS.open, `$H${FIRST}<0`),
    // Its line says in words that there is no result.
    isAt({ ...list, column: 2, columns: 2 }, LOOKS.unseen, `ISERROR(C${FIRST})`),
    look({ ...list, row: 0, rows: list.row + list.rows, column: SHOWN, columns: 4 }, HIDDEN),
  ];
}

const HIDDEN: Look = { size: 8, color: "#FFFFFF" };

function bannerLooks(lines: readonly CheckLine[]): SheetOperation[] {
  const area: Area = { row: BANNER, column: 0, rows: 1, columns: SHOWN };
  const column = columnName(SHOWN);
  const worst = `MAX($${column}$${lines[0]!.row}:$${column}$${lines.at(-1)!.row})`;
  return [
    isAt(area, LOOKS.wrong, `${worst}>1`),
    isAt(area, LOOKS.hint, `${worst}=1`),
    isAt(area, LOOKS.good, `${worst}=0`),
  ];
}
