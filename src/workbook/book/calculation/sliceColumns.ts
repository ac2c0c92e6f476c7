import { fieldTexts } from "../../../locales/findingText";
import type { Book } from "../book";
import { calculatesSlices } from "../slices";
import { columnRef } from "../tables/inputTable";
import { daysOf, hasDays } from "./lineDays";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { bodyColumn, call, cellRef, orOpen, quoted } from "./formulaParts";
import { wholeMonths } from "./wholeMonths";

/** Whether the sheets calculate by time slices. */
export const hasSlices = ({ grantYear, amendments }: Book): boolean =>
  calculatesSlices(
    grantYear,
    amendments.map(({ amendment }) => amendment),
  );

const SHEET = "sliceCalculation";

/**
 * The days between which nothing changes, and below one another each body in each of them: what it
 * was agreed then and what a post got; and the days and changes of the version compared with.
 */
export function sliceColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const { at, one, names, ofLine, ofSlice, day, ...parts } = partsOf(book, places, SHEET);
  const { rate, taken, fte, lineDay, oldDay, span, lastDay } = parts;
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 8);
  const both = (id: "start" | "end"): string => `${cellRef(book, id)},${one(`old_${id}`)}`;
  return [
    day("spanFrom", columns.spanFrom, () => `MIN(${both("start")})`),
    day("spanTo", columns.spanTo, () => `MAX(${both("end")})`),
    day("cutAll", columns.cutAll, () => {
      const row = `SEQUENCE(ROWS(${at("cutFrom")})+1)`;
      return `IF(${row}=1,${one("spanFrom")},INDEX(${at("cutFrom")},IF(${row}=1,1,${row}-1)))`;
    }),
    day("sliceFrom", columns.sliceFrom, () => `SORT(UNIQUE(${at("cutAll")}))`),
    day("sliceTo", columns.sliceTo, () => {
      const from = at("sliceFrom");
      return `XLOOKUP(${from}+1,${from},${from}-1,${one("spanTo")},1)`;
    }),
    column("sliceRate", columns.rate, "euro", () => rate(false)),
    count("lineKey", columns.lineBodyAt, () => `SEQUENCE(ROWS(${names}))`),
    count("stackAt", columns.position, () => `SEQUENCE(ROWS(${at("sliceFrom")})*ROWS(${names}))-1`),
    count("stackSlice", columns.stackSlice, () => `INT(${at("stackAt")}/ROWS(${names}))+1`),
    count("stackLine", columns.lineBodyAt, () => `MOD(${at("stackAt")},ROWS(${names}))+1`),
    ...span(["stackFrom", "stackTo"], () => [lineDay(0), lineDay(1)]),
    lastDay("stackLast", ["stackFrom", "stackTo"]),
    column("stackCell", columns.amendCell, "general", () => {
      return `${ofLine(names)}&${quoted(`||${fieldTexts(book.language).bodies.agreed}`)}`;
    }),
    column("stackTaken", columns.synDelta, "fte", () => taken(false), 9),
    column("stackFte", columns.posts, "fte", () => fte("stackFrom", "stackTo", "stackTaken"), 9),
    column("stackMoney", columns.stackMoney, "balance", () => {
      const months = wholeMonths(book, at("stackFrom"), at("stackLast"));
      const money = `${at("stackFte")}*${ofSlice(at("sliceRate"))}*${months}/12`;
      return orOpen(book, `IF(${at("stackFte")}=0,0,${money})`);
    }),
    ...span(["oldFrom", "oldTo"], () => [oldDay("start"), oldDay("end")]),
    column("oldTaken", columns.synDelta, "fte", () => taken(true), 9),
  ];
}

/** What follows from them for the version of the day compared with, on its sheet. */
export function oldSliceColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const { rate, fte, lastDay } = partsOf(book, places, "synopsisCalculation");
  return [
    column("oldRate", columns.oldRate, "euro", () => rate(true)),
    lastDay("oldLast", ["oldFrom", "oldTo"]),
    column("oldFte", columns.oldPosts, "fte", () => fte("oldFrom", "oldTo", "oldTaken"), 9),
  ];
}

/** What the columns of both versions are made of, for a sheet. */
function partsOf(book: Book, places: CalcPlaces, from: typeof SHEET | "synopsisCalculation") {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, from);
  const one = (id: string): string => places.anchor(id, from);
  const labels = fieldTexts(book.language);
  const names = columnRef(book, "bodies", "name");
  const agreed = bodyColumn(book, "agreed", `0*(${names}="")`);
  const ofLine = (cells: string): string => `INDEX(${cells},${at("stackLine")})`;
  const ofSlice = (cells: string): string => `INDEX(${cells},${at("stackSlice")})`;
  const day = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "day", formula, 11);

  /** Amendments that do not count yet, or are not known yet, are taken back. */
  const isAhead = (first: string, isOld: boolean): string => {
    const counts = `(${first}<TRANSPOSE(${at("cutFrom")}))`;
    return isOld ? `(${counts}+TRANSPOSE(${at("synNew")})>0)` : counts;
  };
  const rate = (isOld: boolean): string => {
    const isRate = `TRANSPOSE(--(${at("amendCell")}=${quoted(`||${labels.head.rate}`)}))`;
    const ahead = `${isAhead(at("sliceFrom"), isOld)}*${isRate}`;
    return `ROUND(${cellRef(book, "rate")}-MMULT(${ahead},${at("synDelta")}),10)`;
  };
  const taken = (isOld: boolean): string => {
    const isCell = `(${at("stackCell")}=TRANSPOSE(${at("amendCell")}))`;
    const ahead = `${isCell}*${isAhead(ofSlice(at("sliceFrom")), isOld)}`;
    return `MMULT(${ahead},${at("synDelta")})`;
  };
  const later = (first: string, second: string): string =>
    `IF(${first}<${second},${second},${first})`;
  const earlier = (first: string, second: string): string =>
    `IF(${first}>${second},${second},${first})`;
  /** The day of a line: a cell that holds for all, or one in each row. */
  const lineDay = (index: 0 | 1): string => {
    const found = daysOf(book, places, from)[index];
    const own = bodyColumn(book, (["start", "end"] as const)[index]);
    return hasDays(book) && own !== "" ? ofLine(found) : found;
  };
  const oldDay = (id: "start" | "end"): string => {
    const own = bodyColumn(book, id);
    const usual = one(`old_${id}`);
    return hasDays(book) && own !== "" ? `IF(${ofLine(own)}="",${usual},${ofLine(own)})` : usual;
  };
  const span = (ids: readonly [string, string], days: () => readonly [string, string]) => [
    day(ids[0], columns.start, () => later(days()[0], ofSlice(at("sliceFrom")))),
    day(ids[1], columns.end, () => earlier(days()[1], ofSlice(at("sliceTo")))),
  ];
  /** A function wants a last day that is not before the first one, even where there is nothing. */
  const lastDay = (id: string, [first, last]: readonly [string, string]): CalcColumn =>
    day(id, columns.sliceLast, () => later(at(last), at(first)));
  /** Posts in a slice, if the line has any day in it. */
  const fte = (first: string, last: string, less: string): string =>
    `(${at(first)}<=${at(last)})*ROUND(${ofLine(agreed)}-${at(less)},10)`;

  return {
    ...{ at, one, names, ofLine, ofSlice, day },
    ...{ rate, taken, fte, lineDay, oldDay, span, lastDay },
  };
}

/** Euro of each line over all slices, by a function that rounds contracts once. */
export function slicedAmounts(
  book: Book,
  places: CalcPlaces,
  from: Parameters<CalcPlaces["spill"]>[1],
  {
    fte,
    perFte,
    first,
    last,
    contracts,
  }: Readonly<Record<"fte" | "perFte" | "first" | "last" | "contracts", string>>,
): string {
  const at = (id: string): string => places.spill(id, from);
  const amounts = call(
    "KIM.SLICES",
    ...[at("lineKey"), at("stackLine"), at(fte), perFte, at(first), at(last)],
    ...[cellRef(book, "method"), "", "", contracts],
  );
  return `INDEX(${amounts},0,1)`;
}
