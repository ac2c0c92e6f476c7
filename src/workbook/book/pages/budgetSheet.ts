import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import { budgetBlocks, type BudgetFigure } from "../calculation/budgetColumns";
import type { CalcPlaces } from "../calculation/calcColumn";
import { cellRef, inCentsIf, orOpen, quoted } from "../calculation/formulaParts";
import { grantedInYear, ifGranted } from "../calculation/noticeColumns";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { grantedVerdict, orNotGranted } from "./grantedVerdict";
import { plannedInYear } from "./plannedInYear";
import { rowHeights, SPARE_ROWS } from "./spilledList";
import { verdictLine } from "./verdictLine";

const [VERDICT, COVER] = [2, 4] as const;
/** So that all pages print alike. */
const PAGE_WIDTH = 144;
/** So many rows can be read on one page: a block is not to lose its title. */
const ONE_PAGE = 45;
/** Holds "1.026.000,00 €". */
const LARGE = 13;

interface Column {
  readonly heading: string | undefined;
  readonly format: BookFormat;
  readonly width: number;
  readonly formula: string;
}

/**
 * Income and expense by budget year: a block of rows for each year and one for all of them, so that
 * the columns are the same for any number of years; in it a row per body, with its balance.
 */
export function budgetSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, years } = book;
  const header = COVER + years.length + 2;
  const columns = columnsOf(book, places, header + 2);
  const helpers = columns.filter(({ heading }) => heading === undefined).length;
  const shown = columns.length - helpers;
  const bodies = new Set(book.bodies.map(({ name }) => name)).size;
  const rows = (bodies + 1) * budgetBlocks(book);
  const list: Area = { row: header + 1, column: 0, rows: rows + SPARE_ROWS, columns: shown };
  const row = list.row + 1;
  const title = `$${columnName(shown)}${row}`;
  const used = columns.reduce((sum, { width }) => sum + width, 0);
  const when = (formula: string, looks: (typeof LOOKS)[keyof typeof LOOKS]): SheetOperation => ({
    ...{ kind: "condition", area: list, formula, look: looks },
  });
  return bookSheet(book, "budget", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.budget}`,
    subtitle: texts.subtitles.budget,
    widths: columns.map(({ width }, index) => (index === 0 ? width + PAGE_WIDTH - used : width)),
    shown,
    header,
    rows: list.row + rows + 1,
    isOnePage: list.row + rows <= ONE_PAGE,
    operations: [
      ...cover(book, places, shown),
      ...headings(header, 0, columns.slice(0, shown)),
      formatsOf(
        book,
        { ...list, columns: columns.length },
        columns.map(({ format }) => format),
      ),
      look({ ...list, column: 1, columns: shown - 1 }, LOOKS.figures),
      look({ ...list, column: shown, columns: helpers }, LOOKS.unseen),
      ...[COVER, header].map((row): SheetOperation => ({
        ...{ kind: "height", area: cell(row, 0), points: 40 },
      })),
      ...rowHeights(list.row, rows),
      ...columns.flatMap(({ formula }, column) => cellsAt(list.row, column, [[{ formula }]])),
      when(`$A${row}<>""`, LOOKS.member),
      when(`AND($A${row}<>"",${title}<>"")`, LOOKS.group),
      when(`A${row}=${quoted(texts.open)}`, LOOKS.open),
    ],
  });
}

/** Per year what was granted, what of it is planned, what is left of it and what no notice grants. */
function cover(book: Book, places: CalcPlaces, columns: number): SheetOperation[] {
  const { texts, years } = book;
  const { budget } = texts;
  const lines = years.map((_, index) => {
    const row = COVER + index + 2;
    const [granted, planned] = [`$B${row}`, `$C${row}`];
    const year = places.heading(`year${index}`, "budget");
    const formulas = [
      year,
      ifGranted(book, grantedInYear(places, year, "budget")),
      plannedInYear(book, places, index, "budget"),
      orOpen(book, `(${granted}>${planned})*ROUND(${granted}-${planned},2)`),
      orOpen(book, `MAX(0,ROUND(${planned}-${granted},2))`),
    ];
    return formulas.map((formula) => ({ formula }));
  });
  const area: Area = { row: COVER + 1, column: 0, rows: years.length, columns: 5 };
  const each = `$E${COVER + 2}:$E${COVER + 1 + years.length}`;
  const missing = `$${columnName(columns)}${VERDICT + 1}`;
  return [
    ...verdictLine({ row: VERDICT, columns }, grantedVerdict(book, missing)),
    ...cellsAt(VERDICT, columns, [
      [{ formula: orNotGranted(book, `SUM(${each})/(COUNT(${each})=${years.length})`) }],
    ]),
    look(cell(VERDICT, columns), LOOKS.unseen),
    ...headings(COVER, 0, [
      { heading: budget.year, format: "general" },
      { heading: texts.columns.granted, format: "euro" },
      { heading: texts.columns.plannedMoney, format: "euro" },
      { heading: budget.unused, format: "euro" },
      { heading: budget.notGranted, format: "euro" },
    ]),
    ...cellsAt(area.row, 0, lines),
    formatsOf(book, area, ["year", "euro", "balance", "euro", "euro"]),
    look(area, LOOKS.row),
    look({ ...area, columns: 1 }, { align: "Left" }),
    look({ ...area, column: 1, columns: 4 }, LOOKS.figures),
    ...(hasPaperStep(book)
      ? [...cellsAt(COVER, NOTE, [[budget.footnote]]), look(cell(COVER, NOTE), LOOKS.quiet)]
      : []),
    ...(
      [
        [`B${area.row + 1}=${quoted(texts.open)}`, LOOKS.open],
        [`AND(COLUMN(B${area.row + 1})=5,$E${area.row + 1}>0)`, LOOKS.wrong],
      ] as const
    ).map(([formula, looks]): SheetOperation => ({
      ...{ kind: "condition", area: { ...area, column: 1, columns: 4 }, formula, look: looks },
    })),
  ];
}

/** Where the footnote stands, beside what was granted. */
const NOTE = 5;

const hasPaperStep = ({ grantYear }: Book): boolean => grantYear.paperStep !== undefined;

/** The columns, the last two of them unseen: the title of a block, and what is refunded. */
function columnsOf(book: Book, places: CalcPlaces, top: number): Column[] {
  const { texts, years } = book;
  const { budget } = texts;
  const count = hasPaperStep(book) ? 10 : 7;
  const at = (column: number): string => `${columnName(column)}${top}#`;
  const [title, refund] = [at(count), at(count + 1)];
  const [row, block] = ["budgetRow", "budgetBlock"].map((id) => places.spill(id, "budget"));
  const inRow = (formula: string): string => `IF(${title}="",${formula},"")`;
  const figure = (id: BudgetFigure): string => {
    const last = budgetBlocks(book) - 1;
    const all = places.range(`${id}Budget0`, `${id}Budget${last}`, "budget");
    return inCentsIf(book, `${title}=""`, `INDEX(${all},${row}+(${row}=0),${block})`);
  };
  const balance = `ROUND(${at(1)}+${at(2)}-${at(3)}-${at(4)}-${at(5)},2)`;
  const year = `${quoted(`${budget.year} `)}&(${places.heading("year0", "budget")}+${block}-1)`;
  const titled = `IF(${block}>${years.length},${quoted(budget.allYears)},${year})`;
  const step = `MAX(0.01,${cellRef(book, "paperStep")})`;
  const rounded = (amount: string): string => `ROUND((${amount})/${step},0)*${step}`;
  /** What is open and what is no body stand in the balance, those of the income there. */
  const ifKnown = (formula: string, stands = at(6)): string =>
    `IF(ISNUMBER(${stands}),${formula},${stands})`;
  const names = places.spill("budgetName", "budget");
  const name = `INDEX(${names},${row}+(${row}=0))`;
  const column = (
    heading: string | undefined,
    formula: string,
    format: BookFormat = "euro",
    width = 12,
  ): Column => ({ heading, format, width, formula });
  return [
    column(texts.columns.body, `IF(${title}="",${name},${title})`, "general", 20),
    column(budget.income, figure("income"), "euro", LARGE),
    column(budget.refunds, inRow(`IF(${refund}>0,${refund},0)`)),
    column(budget.cost, figure("cost"), "euro", LARGE),
    column(budget.passedOn, figure("passed"), "euro", LARGE),
    column(budget.refunding, inRow(`IF(${refund}<0,-${refund},0)`)),
    column(budget.balance, inRow(orOpen(book, balance)), "balance"),
    ...(hasPaperStep(book)
      ? [
          column(budget.roundedIncome, ifKnown(rounded(`${at(1)}+${at(2)}`), at(1)), "rounded"),
          column(budget.roundedExpense, ifKnown(rounded(`${at(3)}+${at(4)}+${at(5)}`)), "rounded"),
          column(budget.roundedBalance, ifKnown(rounded(at(6))), "roundedBalance"),
        ]
      : []),
    column(undefined, `IF(${row}=0,${titled},"")`, "general", 1),
    column(undefined, figure("refund"), "euro", 1),
  ];
}
