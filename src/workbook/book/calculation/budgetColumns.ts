import type { Book } from "../book";
import type { CalcColumn, CalcPlaces } from "./calcColumn";
import { cellRef, quoted } from "./formulaParts";

/** Beyond that many budget years there is no room for their sum. */
const MOST_SUMMED = 3;

/** What the recipient adds to the Land's money has no budget year of its own. */
export const hasBudget = ({ grantYear }: Pick<Book, "grantYear">): boolean =>
  grantYear.topUpPerPost === undefined;

/** The budget years, and one block more for all of them together, where there is room for it. */
export const budgetBlocks = ({ years }: Pick<Book, "years">): number =>
  years.length > 1 && years.length <= MOST_SUMMED ? years.length + 1 : years.length;

/** The figures of a body in a year, and what they are called. */
const HEADINGS = {
  income: "received",
  passed: "passedOn",
  refund: "refunded",
  cost: "expense",
} as const satisfies Readonly<Record<string, keyof Book["texts"]["columns"]>>;
export type BudgetFigure = keyof typeof HEADINGS;

/**
 * The budget of each body by year, its lines taken together: what it gets, what of that it passes
 * on, what towns refund to it (of who pays it, negative), and what its posts cost: its money and
 * what it or they bear, so that every year balances with its own share. Behind them the rows of the
 * page, block by block: 0 for the title of a block, else the position of the body.
 */
export function budgetColumns(book: Book, places: CalcPlaces): CalcColumn[] {
  const { columns, open } = book.texts;
  const at = (id: string): string => places.spill(id, "budgetCalculation");
  const blocks = budgetBlocks(book);
  const isSame = (): string => `--(${at("budgetName")}=TRANSPOSE(${at("name")}))`;
  const sum = (amounts: string): string => `MMULT(${isSame()},${amounts})`;
  const inYear = (id: string, year: number): string => `INDEX(${at(id)},0,${year + 1})`;
  const ifRoot = (root: string, other: string): string =>
    `IF(${at("budgetName")}=${cellRef(book, "recipient")},${root},${other})`;
  const ifOpen = (formula: string): string =>
    `IF(${at("budgetOpen")}=${quoted(open)},${quoted(open)},${formula})`;
  const ofYear = (id: BudgetFigure, year: number): string => at(`${id}Budget${year}`);
  const formulas: Readonly<Record<BudgetFigure, (year: number) => string>> = {
    // All money runs through the recipient.
    income: (year) => ifRoot(`SUM(${inYear("year0", year)})`, sum(at(`flow${year}`))),
    passed: (year) => `ROUND(${ofYear("income", year)}-${sum(inYear("year0", year))},2)`,
    refund: (year) =>
      places.has("keyYear0")
        ? ifRoot(`SUM(${at(`keyYear${year}`)})`, `-${sum(at(`keyYear${year}`))}`)
        : `0*${ofYear("income", year)}`,
    cost: (year) => {
      const refunded = `(${ofYear("refund", year)}>0)*${ofYear("refund", year)}`;
      return ifOpen(`${sum(`${inYear("year0", year)}+${inYear("postsYear0", year)}`)}+${refunded}`);
    },
  };
  const inAll = (id: BudgetFigure): string => {
    const years = book.years.map((_, year) => ofYear(id, year)).join("+");
    return id === "cost" ? ifOpen(years) : years;
  };
  const figure = (id: BudgetFigure, index: number): CalcColumn => {
    const isSum = index === book.years.length;
    const year = isSum ? quoted(columns.kept) : places.heading(`year${index}`, "budgetCalculation");
    return {
      id: `${id}Budget${index}`,
      heading: () => ({ formula: `${quoted(`${columns[HEADINGS[id]]} `)}&${year}` }),
      format: "euro",
      width: 13,
      formula: () => (isSum ? inAll(id) : formulas[id](index)),
    };
  };
  const size = (): string => `(ROWS(${at("budgetName")})+1)`;
  const position = (): string => `SEQUENCE(${size()}*${blocks})-1`;
  return [
    {
      ...{ id: "budgetName", heading: columns.body, format: "general", width: 22 },
      formula: () => `UNIQUE(${at("name")})`,
    },
    {
      ...{ id: "budgetOpen", heading: columns.openCost, format: "general", width: 9 },
      formula: () => `IF(${sum(`--(${at("isOpen")}=${quoted(open)})`)}>0,${quoted(open)},"")`,
    },
    ...(Object.keys(HEADINGS) as BudgetFigure[]).flatMap((id) =>
      Array.from({ length: blocks }, (_, index) => figure(id, index)),
    ),
    {
      ...{ id: "budgetRow", heading: columns.position, format: "count", width: 7 },
      formula: () => `MOD(${position()},${size()})`,
    },
    {
      ...{ id: "budgetBlock", heading: columns.block, format: "count", width: 7 },
      formula: () => `INT((${position()})/${size()})+1`,
    },
  ];
}
