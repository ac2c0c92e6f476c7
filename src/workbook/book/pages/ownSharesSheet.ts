import { columnName } from "../../layout/address";
import type { Area, SheetOperation } from "../../layout/operation";
import type { Book } from "../book";
import { hasBudget } from "../calculation/budgetColumns";
import { yearColumns } from "../calculation/calculationColumns";
import type { CalcPlaces } from "../calculation/calcColumn";
import { call, inCents, inCentsIf, orOpen, quoted } from "../calculation/formulaParts";
import type { BookFormat } from "../formats";
import { LOOKS } from "../looks";
import { OUTLINE_ROWS } from "../outlinedPages";
import { type BookSheet, bookSheet, cell, cellsAt, formatsOf, headings, look } from "./bookSheet";
import { orNoResult } from "./bodyList";
import { originLine } from "./sourceLines";
import { listLooks, rowHeights, SPARE_ROWS } from "./spilledList";
import { termOf } from "./term";
import { verdictLine } from "./verdictLine";

const [VERDICT, BANDS, HEADER, SUM] = [2, 4, 5, 6] as const;
const LIST = OUTLINE_ROWS.ownShares;
/** So that all pages print alike. */
const PAGE_WIDTH = 142;

interface Column {
  /** The step of the calculation it shows. */
  readonly id: string;
  readonly heading: string;
  readonly format: BookFormat;
  readonly width: number;
}

/** What the posts cost, what Land and recipient give, and what is left to each body: in a year and by year. */
export function ownSharesSheet(book: Book, places: CalcPlaces): BookSheet {
  const { texts, key, bodies, regions, years } = book;
  const isGrouped = places.has("region");
  const shown = columnsOf(book, places);
  const first = isGrouped ? 2 : 1;
  const yearsAt = first + shown.length;
  const columns = yearsAt + yearColumns(book);
  const listed = bodies.length + (isGrouped ? regions.length : 0);
  const list: Area = { row: LIST, column: 0, rows: listed + SPARE_ROWS, columns };
  const widths = [...shown.map(({ width }) => width), ...years.map(() => 14)];
  const names = PAGE_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  const yearFormats = Array.from({ length: yearColumns(book) }, (): BookFormat => "euro");
  const formats = [...shown.map(({ format }) => format), ...yearFormats];
  const heading = (id: string) => ({ formula: places.heading(id, "ownShares") });

  return bookSheet(book, "ownShares", {
    title: `${texts.grantYear(key.programme, key.year, key.module)} – ${texts.titles.ownShares}`,
    subtitle: hasBudget(book) ? texts.subtitles.ownShares : texts.verdicts.ownShares.withTopUp,
    widths: [names, ...(isGrouped ? [1] : []), ...widths],
    header: HEADER,
    rows: LIST + listed,
    operations: [
      look({ ...list, row: BANDS, rows: list.rows + LIST - BANDS }, LOOKS.body),
      ...verdict(book, places, first + widths.length),
      ...originLine(
        book,
        { bodies: ["costPerFte", "costKey"], regions: ["costPerFte", "ownShare"] },
        { row: VERDICT + 1, columns: first + widths.length, behind: columns },
      ),
      ...bands(book, places, first, { shown: shown.length, behind: columns }),
      ...headings(HEADER, 0, [
        { heading: texts.columns.body, format: "general" },
        ...(isGrouped ? [{ heading: undefined, format: "general" } as const] : []),
        ...shown,
        ...yearFormats.map((format, index) => ({ heading: heading(`year${index}`), format })),
      ]),
      ...sums(book, places, first, [
        ...shown.map(({ id, format }) => (format === "euro" ? id : undefined)),
        ...yearFormats.map((_, index) => `ownYear${index}`),
      ]),
      formatsOf(book, list, ["general", ...(isGrouped ? ["hidden" as const] : []), ...formats]),
      look({ ...list, column: first, columns: columns - first }, LOOKS.figures),
      ...rowHeights(LIST, listed),
      ...content(book, places, shown),
      ...listLooks(book, list, { isGrouped, header: HEADER }),
    ],
  });
}

function columnsOf(book: Book, places: CalcPlaces): Column[] {
  const { columns } = book.texts;
  const euro = (id: string, heading: string, width: number): Column => ({
    id,
    heading,
    format: "euro",
    width,
  });
  return [
    ...(places.has("costKey")
      ? [{ id: "costKey", heading: columns.weight, format: "keyOrBlank", width: 11 } as const]
      : []),
    euro("yearCost", columns.cost, 17),
    euro("yearMoney", columns.money, 17),
    ...(places.has("yearTopUp") ? [euro("yearTopUp", columns.topUp, 14)] : []),
    euro("yearOwn", columns.ownShare, 16),
    euro("ownTotal", columns.kept, 17),
  ];
}

/** One list of groups and their rows; without regions each column by itself. */
function content(book: Book, places: CalcPlaces, shown: readonly Column[]): SheetOperation[] {
  const yearIds = Array.from({ length: yearColumns(book) }, (_, index) => `ownYear${index}`);
  const [from, to] = [shown[0]!.id, yearIds.at(-1)!];
  if (!places.has("region"))
    return ["costName", ...shown.map(({ id }) => id), ...yearIds].flatMap((id, column) =>
      cellsAt(LIST, column, [[{ formula: orOpen(book, places.spill(id, "ownShares")) }]]),
    );
  const of = (id: string, last = id): string => places.range(id, last, "ownShares");
  const formula = call("KIM.OUTLINE", of("costName"), of("region"), of(from, to));
  return cellsAt(LIST, 0, [[{ formula: orNoResult(book, formula) }]]);
}

/** "In a full year" and "in the term" above the columns they are about. */
function bands(
  book: Book,
  places: CalcPlaces,
  first: number,
  { shown, behind }: { readonly shown: number; readonly behind: number },
): SheetOperation[] {
  const { bands: words } = book.texts;
  const key = places.has("costKey") ? 1 : 0;
  const year: Area = { row: BANDS, column: first + key, rows: 1, columns: shown - key - 1 };
  const term: Area = {
    row: BANDS,
    column: year.column + year.columns,
    rows: 1,
    columns: 1 + book.years.length,
  };
  const { formula, days } = termOf(book, places, { from: "ownShares", row: BANDS, column: behind });
  return [
    ...cellsAt(BANDS, year.column, [[words.fullYear]]),
    ...cellsAt(BANDS, term.column, [[{ formula }]]),
    ...days,
    ...[year, term].map((area) => look(area, LOOKS.band)),
  ];
}

/** What is known, over all lines; a group row would count it twice. */
function sums(
  book: Book,
  places: CalcPlaces,
  first: number,
  ids: readonly (string | undefined)[],
): SheetOperation[] {
  const sum = (id: string, column: number) => {
    const all = places.range(id, id, "ownShares");
    // Where nothing but zeros is known beside what is open, there is no sum.
    const unknown = `COUNTIF(${all},${quoted(book.texts.open)})`;
    const known = `SUM(${all})/((SUM(${all})<>0)+(${unknown}=0)>0)`;
    if (!id.startsWith("ownYear")) return { formula: orOpen(book, inCents(known)) };
    return { formula: inCentsIf(book, `${columnName(column)}$${HEADER + 1}<>""`, known) };
  };
  const row = ids.map((id, index) => (id === undefined ? undefined : sum(id, first + index)));
  const area: Area = { row: SUM, column: 0, rows: 1, columns: first + ids.length };
  return [
    ...cellsAt(SUM, 0, [[book.texts.sumOfKnown]]),
    ...row.flatMap((formula, index) => (formula ? cellsAt(SUM, first + index, [[formula]]) : [])),
    formatsOf(
      book,
      { ...area, column: first, columns: ids.length },
      ids.map(() => "balance"),
    ),
    look(area, { ...LOOKS.total, ...LOOKS.row }),
    look({ ...area, column: first, columns: ids.length }, LOOKS.figures),
    {
      kind: "condition",
      area,
      formula: `A${SUM + 1}=${quoted(book.texts.open)}`,
      look: LOOKS.open,
    },
    { kind: "height", area: cell(SUM, 0), points: 20 },
  ];
}

/** Whether any own share is unknown; with functions that every spreadsheet has. */
function verdict(book: Book, places: CalcPlaces, columns: number): SheetOperation[] {
  const { texts } = book;
  const { ownShares, noResult } = texts.verdicts;
  const { allKnown, open, bodies } = ownShares;
  const counted = cell(VERDICT, columns - 1);
  const count = `${columnName(columns - 1)}${VERDICT + 1}`;
  const found = `${quoted(`! ${open} `)}&${count}&${quoted(` ${bodies}`)}`;
  const said = `IF(${count}=0,${quoted(`○ ${allKnown}`)},${found})`;
  // Texts count for nothing, an error for the whole sum.
  const known = `ISNUMBER(SUM(${places.range("ownTotal", "ownTotal", "ownShares")}))`;
  const all = places.range("isOpen", "isOpen", "ownShares");
  return [
    ...verdictLine({ row: VERDICT, columns }, `IF(${known},${said},${quoted(noResult)})`),
    ...cellsAt(counted.row, counted.column, [
      [{ formula: `COUNTIF(${all},${quoted(texts.open)})` }],
    ]),
    formatsOf(book, counted, ["hidden"]),
  ];
}
