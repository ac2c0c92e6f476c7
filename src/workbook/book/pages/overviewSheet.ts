import { hasContract } from "../../../engine/grantYear/parties";
import type { Area, SheetName, SheetOperation } from "../../layout/operation";
import { columnName } from "../../layout/address";
import type { Book } from "../book";
import { yearColumns } from "../calculation/calculationColumns";
import { hasDays } from "../calculation/lineDays";
import type { CalcPlaces } from "../calculation/calcColumn";
import { cellRef, fteText, orOpen, quoted } from "../calculation/formulaParts";
import { grantedCells, grantedInYear } from "../calculation/noticeColumns";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { OUTLINE_ROWS } from "../outlinedPages";
import { columnRef } from "../tables/inputTable";
import { bodyList, lineCount } from "./bodyList";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { plannedInYear } from "./plannedInYear";
import { listLooks, rowHeights, SPARE_ROWS } from "./spilledList";
import { termOf } from "./term";
import { verdictLine } from "./verdictLine";

const [VERDICTS, NOTE, BAND, HEADER, GRANTED] = [2, 4, 5, 6, 7] as const;
const LIST = OUTLINE_ROWS.overview;
const PLANNED = GRANTED + 1;
const REST = GRANTED + 2;
/** So that all pages print alike. */
const PAGE_WIDTH = 144;

interface Column {
  /** The step of the calculation it shows. */
  readonly id: string;
  readonly heading: string;
  readonly format: BookFormat;
  readonly width: number;
  /** What the line of a region shows: no sum that counts money twice. */
  readonly ofGroup: "SUM" | "BLANK" | "MODEL";
}

/** Who has how many posts and how much, from whom, in which year, at what cost, granted or not. */
export function overviewSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, years } = book;
  const shown = columnsOf(book);
  const first = places.has("region") ? 2 : 1;
  const yearsAt = first + shown.length;
  const all = yearColumns(book);
  const listed = lineCount(book);
  const list: Area = { row: LIST, column: 0, rows: listed + SPARE_ROWS, columns: yearsAt + all };
  const widths = [...shown.map(({ width }) => width), ...years.map(() => YEAR_WIDTH)];
  const names = PAGE_WIDTH - widths.reduce((sum, width) => sum + width, first - 1);
  const yearFormats = Array.from({ length: all }, (): BookFormat => "euro");
  const formats: readonly BookFormat[] = [...shown.map(({ format }) => format), ...yearFormats];
  const printed = first + widths.length;
  return bookSheet(book, "overview", {
    title: { formula: titleFormula(book) },
    subtitle: { formula: subtitleFormula(book) },
    widths: [Math.max(24, names), ...(first > 1 ? [1] : []), ...widths],
    header: HEADER,
    rows: LIST + listed + 1,
    names: [
      { name: cellRef(book, "overview"), area: cell(0, 0) },
      ...coverNames(book, first, shown),
    ],
    operations: [
      look({ ...list, row: NOTE, rows: list.rows + LIST - NOTE }, LOOKS.body),
      ...verdicts(book, printed),
      ...noteLine(book, places, yearsAt + all),
      look(cell(NOTE, 0), LOOKS.quiet),
      ...band(book, yearsAt),
      ...headings(HEADER, 0, [
        { heading: texts.columns.body, format: "general" },
        ...(first > 1 ? [{ heading: undefined, format: "general" } as const] : []),
        ...shown,
        ...yearFormats.map((format, index) => ({
          heading: { formula: places.heading(`year${index}`, "overview") },
          format,
        })),
      ]),
      ...cover(book, places, first, shown),
      formatsOf(book, list, ["general", ...(first > 1 ? ["hidden" as const] : []), ...formats]),
      look({ ...list, column: first + 1, columns: list.columns - first - 1 }, LOOKS.figures),
      ...rowHeights(LIST, listed),
      ...bodyList(book, places, "overview", {
        row: LIST,
        ids: [...shown.map(({ id }) => id), "year0"],
        last: `year${all - 1}`,
        groupRow: [
          ...shown.map(({ ofGroup }) => ofGroup),
          ...yearFormats.map(() => "SUM" as const),
        ],
      }),
      ...listLooks(book, list, { isGrouped: first > 1, header: HEADER }),
      ...ofNotice(book, list, first),
      ...restLooks({ row: REST, column: yearsAt - 1, rows: 1, columns: printed - yearsAt + 1 }),
    ],
  });
}

const YEAR_WIDTH = 14;

function columnsOf({ texts }: Book): Column[] {
  const { columns } = texts;
  const euro = (id: string, heading: string, ofGroup: Column["ofGroup"], width = 14): Column => ({
    id,
    heading,
    format: "euro",
    width,
    ofGroup,
  });
  return [
    { id: "basis", heading: columns.basis, format: "general", width: 22, ofGroup: "MODEL" },
    { id: "fte", heading: columns.postsInFte, format: "fte", width: 9, ofGroup: "SUM" },
    euro("received", columns.received, "BLANK"),
    euro("passedOn", columns.passedOn, "BLANK"),
    euro("ownShare", columns.ownShare, "SUM", 13),
    euro("kept", columns.kept, "SUM"),
  ];
}

/** The worst error, else that there is none; below it the worst hint. */
function verdicts(book: Book, columns: number): SheetOperation[] {
  const [error, hint] = (["worstError", "worstHint"] as const).map((id) => cellRef(book, id));
  const { signs, noError } = book.texts.checks;
  return [
    ...verdictLine(
      { row: VERDICTS, columns },
      `IF(${error}="",${quoted(`${signs.right} ${noError}`)},${error})`,
    ),
    ...verdictLine({ row: VERDICTS + 1, columns }, hint!),
  ];
}

/** "KIM 2021, Baustein 2 – Kreis Unna" */
function titleFormula(book: Book): string {
  const { texts, key } = book;
  const [payers, names] = ["payer", "name"].map((id) => columnRef(book, "bodies", id));
  const start = `${texts.grantYear(key.programme, key.year, key.module)} – `;
  return `${quoted(start)}&XLOOKUP(${cellRef(book, "grantor")},${payers},${names},"")`;
}

/** "8,0 Stellen zu 55.000,00 € im Jahr · Bescheid: Kreis Unna, Drucksache 156/21" */
function subtitleFormula(book: Book): string {
  const { postsAt, aYear, notice } = book.texts.overview;
  const posts = `${fteText(cellRef(book, "posts"))}&${quoted(` ${postsAt} `)}`;
  const rate = `FIXED(${cellRef(book, "rate")},2)&${quoted(` € ${aYear}`)}`;
  const reference = hasContract(book.grantYear)
    ? cellRef(book, "contractReference")
    : `INDEX(${columnRef(book, "notices", "reference")},1)`;
  return `TEXTJOIN(${quoted(`  ·  ${notice}: `)},TRUE,${posts}&${rate},${reference})`;
}

/** "in der Laufzeit 01.11.2021 bis 31.12.2022  ·  volle Monate: 14", where they are those of all. */
function noteLine(book: Book, places: CalcPlaces, behind: number): SheetOperation[] {
  const term = termOf(book, places, { from: "overview", row: NOTE, column: behind });
  const count = `${quoted(`  ·  ${book.texts.overview.months} `)}&${cellRef(book, "months")}/1`;
  const months = hasDays(book) ? "" : `&IFERROR(${count},"")`;
  return [...cellsAt(NOTE, 0, [[{ formula: `${term.formula}${months}` }]]), ...term.days];
}

function band({ texts, years }: Book, yearsAt: number): SheetOperation[] {
  const area: Area = { row: BAND, column: yearsAt - 1, rows: 1, columns: 1 + years.length };
  return [...cellsAt(BAND, yearsAt - 1, [[texts.overview.band]]), look(area, LOOKS.band)];
}

/** Granted, planned and what is left, in the columns of the list: no rest fills another year. */
function cover(
  book: Book,
  places: CalcPlaces,
  first: number,
  shown: readonly Column[],
): SheetOperation[] {
  const { texts } = book;
  const { granted, planned, rest, notTransferable } = texts.overview;
  const open = quoted(texts.open);
  const yearsAt = first + shown.length;
  const all = (id: string): string => places.range(id, id, "overview");
  const column = (id: string): number => first + shown.findIndex((one) => one.id === id);
  const at = (id: string, row: number): string => `${columnName(column(id))}${row + 1}`;
  const [posts, own, kept] = [column("fte"), column("ownShare"), column("kept")];
  const hasAmount = `COUNT(${grantedCells(book, "amount")})=0`;
  const left = (above: string, below: string): string => orOpen(book, `ROUND(${above}-${below},2)`);
  const unknown = `COUNTIF(${all("ownShare")},${open})`;
  const sum = (id: string): string => `ROUND(SUM(${all(id)}),2)`;
  const sumOfYear = (index: number): string => plannedInYear(book, places, index, "overview");
  const sumOfKnown = places.sums("ownShare", "ownShare", "overview");
  const known = `FIXED(${sumOfKnown},2)&${quoted(` € ${texts.overview.asFarAsKnown}`)}`;
  const yearCells = Array.from({ length: yearColumns(book) }, (_, index) => {
    const letter = columnName(yearsAt + index);
    const year = `${letter}$${HEADER + 1}`;
    const ifYear = (formula: string): string => `IF(${year}="","",${formula})`;
    const grantedCell = `${letter}${GRANTED + 1}`;
    return [
      ifYear(
        `IF(${at("kept", GRANTED)}=${open},${open},${grantedInYear(places, year, "overview")})`,
      ),
      ifYear(sumOfYear(index)),
      ifYear(left(grantedCell, `${letter}${PLANNED + 1}`)),
    ] as const;
  });
  const set = (row: number, column: number, formula: string): SheetOperation[] =>
    cellsAt(row, column, [[{ formula }]]);
  const [from, to] = [yearsAt, yearsAt + yearCells.length - 1].map(columnName);
  const rests = `${from}${REST + 1}:${to}${REST + 1}`;
  const notZero = [">0", "<0", texts.open].map((text) => `COUNTIF(${rests},${quoted(text)})`);
  const rows: Area = { row: GRANTED, column: 0, rows: 3, columns: yearsAt + yearCells.length };
  return [
    ...cellsAt(GRANTED, 0, [[granted], [planned], [rest]]),
    ...set(GRANTED, first, cellRef(book, "grantor")),
    ...set(
      GRANTED,
      posts,
      `IF(COUNT(${grantedCells(book, "posts")})=0,${open},SUM(${all("countedPosts")}))`,
    ),
    ...set(GRANTED, kept, `IF(${hasAmount},${open},${sum("grantedAmount")})`),
    ...set(PLANNED, posts, orOpen(book, sum("fte"))),
    ...set(
      PLANNED,
      own,
      `IF(${unknown}=0,${sumOfKnown},IF(SUM(${sumOfKnown})=0,${open},${known}))`,
    ),
    ...set(PLANNED, kept, orOpen(book, sum("kept"))),
    ...set(REST, posts, left(at("fte", GRANTED), at("fte", PLANNED))),
    ...set(
      REST,
      kept,
      // Rests of nothing need no transfer.
      `IF(OR(${columnName(yearsAt + 1)}$${HEADER + 1}="",${notZero.join("+")}=0),${left(at("kept", GRANTED), at("kept", PLANNED))},${quoted(notTransferable)})`,
    ),
    ...[GRANTED, PLANNED, REST].flatMap((row, line) =>
      cellsAt(row, yearsAt, [yearCells.map((cells) => ({ formula: cells[line]! }))]),
    ),
    formatsOf(book, { ...rows, column: first, columns: rows.columns - first }, [
      ...shown.map(({ format }) => (format === "euro" ? "balance" : format)),
      ...yearCells.map(() => "balance" as const),
    ]),
    look({ ...rows, column: first + 1, columns: rows.columns - first - 1 }, LOOKS.figures),
    look({ ...rows, row: PLANNED, rows: 1 }, LOOKS.total),
    ...[GRANTED, PLANNED, REST].map((row) => look({ ...rows, row, rows: 1 }, LOOKS.row)),
    { kind: "height", area: { ...rows, columns: 1 }, points: 20 },
    {
      kind: "condition",
      area: rows,
      formula: `OR(A${GRANTED + 1}=${open},A${GRANTED + 1}=${quoted(notTransferable)})`,
      look: LOOKS.open,
    },
  ];
}

/** What the sheets over all grant years read of the cover. */
function coverNames(book: Book, first: number, shown: readonly Column[]): SheetName[] {
  const at = (id: string, row: number): Area =>
    cell(row, first + shown.findIndex((one) => one.id === id));
  return [
    { name: cellRef(book, "grantedPosts"), area: at("fte", GRANTED) },
    { name: cellRef(book, "granted"), area: at("kept", GRANTED) },
    { name: cellRef(book, "planned"), area: at("kept", PLANNED) },
    { name: cellRef(book, "ownShares"), area: at("ownShare", PLANNED) },
  ];
}

/** What the recipient itself has by its notice: it receives it once, whatever its lines are. */
const ofNotice = ({ texts }: Book, list: Area, first: number): SheetOperation[] => [
  {
    kind: "condition",
    area: { ...list, column: first + 2, columns: 2 },
    formula: `$${columnName(first)}${list.row + 1}=${quoted(texts.basis.notice)}`,
    look: { ...LOOKS.unseen, ...LOOKS.member },
  },
];

/** More planned than granted is an error, less a hint. */
function restLooks(area: Area): SheetOperation[] {
  const first = `${columnName(area.column)}${area.row + 1}`;
  const where = (relation: string): string => `AND(ISNUMBER(${first}),${first}${relation}0)`;
  return [
    { kind: "condition", area, formula: where("<"), look: LOOKS.wrong },
    { kind: "condition", area, formula: where(">"), look: LOOKS.hint },
  ];
}
