import { fieldTexts } from "../../../locales/findingText";
import type { Book } from "../book";
import { columnRef } from "../tables/inputTable";
import { type CalcColumn, type CalcPlaces, column } from "./calcColumn";
import { contractOfLines } from "./calculationColumns";
import { bodyColumn, call, cellRef, orOpen, quoted } from "./formulaParts";
import { daysOf, hasDays } from "./lineDays";
import { ownStepsOf } from "./stepsOf";
import { wholeMonths } from "./wholeMonths";

/** The sheets on which bodies stand below one another in each slice: now, and as it was. */
type StackSheet = "stackCalculation" | "synopsisCalculation";

/**
 * Below one another each body in each slice: its days, what it was agreed then and what a post got;
 * beside them what follows for each body, by a function that rounds contracts once.
 */
export function stackColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const { at, inSlice, ofLine, day, taken, fte, span, amounts } = partsOf(
    book,
    places,
    "stackCalculation",
  );
  const names = columnRef(book, "bodies", "name");
  const count = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "count", formula, 8);
  const euro = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "balance", formula);
  const kept = (): string =>
    amounts({
      ...{ fte: "stackFte", perFte: "stackRate", first: "stackFrom", last: "stackLast" },
      contracts: contractOfLines(book, places, "stackCalculation"),
    });
  return [
    count("stackAt", columns.position, () => `SEQUENCE(ROWS(${at("sliceFrom")})*ROWS(${names}))-1`),
    count("stackSlice", columns.stackSlice, () => `INT(${at("stackAt")}/ROWS(${names}))+1`),
    count("stackLine", columns.lineBodyAt, () => `MOD(${at("stackAt")},ROWS(${names}))+1`),
    day("stackBegin", columns.sliceFrom, () => inSlice("sliceFrom")),
    day("stackEnd", columns.sliceTo, () => inSlice("sliceTo")),
    ...span(["stackFrom", "stackTo", "stackLast"], (index) => {
      const found = daysOf(book, places, "stackCalculation")[index];
      return hasOwn(book, index) ? ofLine(found) : found;
    }),
    column("stackCell", columns.amendCell, "general", () => {
      return `${ofLine(names)}&${quoted(`||${fieldTexts(book.language).bodies.agreed}`)}`;
    }),
    column("stackTaken", columns.synDelta, "fte", () => taken("cutFrom"), 9),
    column("stackFte", columns.posts, "fte", () => fte("stackFrom", "stackTo", "stackTaken"), 9),
    column("stackRate", columns.rate, "balance", () => inSlice("sliceRate")),
    count("stackMonths", columns.months, () => wholeMonths(book, at("stackFrom"), at("stackLast"))),
    euro("stackMoney", columns.stackMoney, () => {
      const money = ["stackFte", "stackRate", "stackMonths"].map(at).join("*");
      return orOpen(book, `IF(${at("stackFte")}=0,0,${money}/12)`);
    }),
    euro("stackKept", columns.kept, () => `INDEX(${kept()},0,1)`),
    // Its several lines are read on the page of sentences.
    column(
      "stackSaid",
      book.texts.sheets.sentenceCalculation,
      "hidden",
      () => `INDEX(${ownStepsOf(kept())},0,1)`,
    ),
    euro("stackPerPost", columns.costPerFte, () => {
      const perPost = ofLine(at("costPerFte"));
      return `IF(${perPost}="",0,${perPost})`;
    }),
    euro("stackCost", columns.cost, () => {
      const days = { first: "stackFrom", last: "stackLast" };
      return `INDEX(${amounts({ fte: "stackFte", perFte: "stackPerPost", ...days })},0,1)`;
    }),
  ];
}

/** The same for the version of the day compared with, on its sheet, up to the money. */
export function oldStackColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns } = book.texts;
  const { inSlice, ofLine, taken, fte, span, amounts } = partsOf(
    book,
    places,
    "synopsisCalculation",
  );
  return [
    ...span(["oldFrom", "oldTo", "oldLast"], (index) => {
      const usual = places.anchor(`old_${DAYS[index]}`, "synopsisCalculation");
      if (!hasOwn(book, index)) return usual;
      const own = ofLine(bodyColumn(book, DAYS[index]));
      return `IF(${own}="",${usual},${own})`;
    }),
    column("oldTaken", columns.synDelta, "fte", () => taken("cutOld"), 9),
    column("oldFte", columns.oldPosts, "fte", () => fte("oldFrom", "oldTo", "oldTaken"), 9),
    column("oldPerFte", columns.oldRate, "euro", () => inSlice("oldRate")),
    column("oldKept", columns.oldKept, "balance", () => {
      const contracts = contractOfLines(book, places, "synopsisCalculation");
      const days = { first: "oldFrom", last: "oldLast" };
      return `INDEX(${amounts({ fte: "oldFte", perFte: "oldPerFte", ...days, contracts })},0,1)`;
    }),
  ];
}

const DAYS = ["start", "end"] as const;

/** Whether bodies have a first or a last day of their own. */
const hasOwn = (book: Book, index: 0 | 1): boolean =>
  hasDays(book) && bodyColumn(book, DAYS[index]) !== "";

type Steps = Readonly<Record<"fte" | "perFte" | "first" | "last", string>>;

/** What the columns of both versions are made of, for a sheet. */
function partsOf(book: Book, places: CalcPlaces, from: StackSheet) {
  const { columns } = book.texts;
  const at = (id: string): string => places.spill(id, from);
  const agreed = bodyColumn(book, "agreed", `0*(${columnRef(book, "bodies", "name")}="")`);
  const ofLine = (cells: string): string => `INDEX(${cells},${at("stackLine")})`;
  const inSlice = (id: string): string => `INDEX(${at(id)},${at("stackSlice")})`;
  const day = (id: string, heading: string, formula: () => string): CalcColumn =>
    column(id, heading, "day", formula, 11);
  const later = (first: string, second: string): string =>
    `IF(${first}<${second},${second},${first})`;
  const earlier = (first: string, second: string): string =>
    `IF(${first}>${second},${second},${first})`;

  /** Amendments that do not count yet, or are not known yet, are taken back. */
  const taken = (cuts: string): string => {
    const isCell = `(${at("stackCell")}=TRANSPOSE(${at("amendCell")}))`;
    const isAhead = `(${at("stackBegin")}<TRANSPOSE(${at(cuts)}))`;
    return `MMULT(${isCell}*${isAhead},${at("synDelta")})`;
  };
  /** Posts in a slice, if the line has any day in it. */
  const fte = (first: string, last: string, less: string): string =>
    `(${at(first)}<=${at(last)})*ROUND(${ofLine(agreed)}-${at(less)},10)`;
  /**
   * The days of a line in a slice, from the cell or the column that holds them. A function wants a
   * last day that is not before the first one, even where there is nothing.
   */
  const span = (
    [first, to, last]: readonly [string, string, string],
    dayOf: (index: 0 | 1) => string,
  ): CalcColumn[] => {
    const own = ([0, 1] as const).filter((index) => hasOwn(book, index));
    const dayAt = (index: 0 | 1): string =>
      own.includes(index) ? at(`${first}Own${index}`) : dayOf(index);
    return [
      ...own.map((index) => day(`${first}Own${index}`, columns[DAYS[index]], () => dayOf(index))),
      day(first, columns.start, () => later(dayAt(0), at("stackBegin"))),
      day(to, columns.end, () => earlier(dayAt(1), at("stackEnd"))),
      day(last, columns.sliceLast, () => later(at(to), at(first))),
    ];
  };
  /** Euro of each line over all slices, and its months. */
  const amounts = ({ fte, perFte, first, last, contracts = "" }: Steps & { contracts?: string }) =>
    call(
      "KIM.SLICES",
      ...["lineKey", "stackLine", fte, perFte, first, last].map(at),
      ...[cellRef(book, "prorationMethod"), "", "", contracts],
    );
  return { at, inSlice, ofLine, day, taken, fte, span, amounts };
}
