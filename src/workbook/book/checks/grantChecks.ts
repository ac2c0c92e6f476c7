import { quoted } from "../calculation/formulaParts";
import { grantedInYear } from "../calculation/noticeColumns";
import type { Check, CheckCells } from "./check";
import { all, type CheckInput, fact, sentence, sum } from "./checkInput";
import { separateContracts } from "./separateContracts";

/** What was granted: by the rule, in each year, in the whole period, from when to when. */
export function grantChecks(input: CheckInput): Check[] {
  const { book, places } = input;
  const { sentences, actions } = book.texts.checks;
  const { noNotice } = actions;
  const { notices } = book.grantYear;
  if (!notices.some(({ amount }) => amount !== undefined)) return [];
  const centsOf = cents(actions.cents);
  const years = book.years.map((_, index): Check => {
    const year = places.heading(`year${index}`, "checks");
    return {
      id: `year${index}`,
      section: "grant",
      sentence: sentence(sentences.yearPlanned, year),
      expected: grantedInYear(places, year, "checks"),
      actual: sum(input, `year${index}`),
      format: "balance",
      relation: "granted",
      severity: "error",
      tolerance: separateContracts(input),
      actions: {
        hint: ({ difference }) =>
          `IF(${difference}>0,${quoted(actions.rest)},${centsOf({ difference })})`,
        error: quoted(actions.aboveGrant),
        unproven: ({ difference }) =>
          `${quoted(`${noNotice[0]} `)}&FIXED(-${difference},2)&${quoted(` ${noNotice[1]}`)}`,
      },
    };
  });
  const follows = years.map(({ id }) => id);
  return [
    {
      id: "byRule",
      section: "grant",
      sentence: sentence(sentences.byRule, fact(input, "year")),
      expected: `${fact(input, "yearly")}${book.tables.items ? `+${fact(input, "items")}` : ""}`,
      actual: grantedInYear(places, fact(input, "year"), "checks"),
      format: "balance",
      relation: "equal",
      severity: isWholeYear(input) ? "error" : "hint",
      actions: { error: quoted(actions.compareNotice), hint: quoted(actions.partYear) },
    },
    ...years,
    {
      id: "inTotal",
      section: "grant",
      sentence: sentences.inTotal,
      expected: sum(input, "grantedAmount"),
      actual: sum(input, "kept"),
      format: "balance",
      relation: "atMost",
      severity: "error",
      tolerance: separateContracts(input),
      actions: { hint: centsOf, error: quoted(actions.aboveGrant) },
      follows,
    },
    {
      id: "noticeStart",
      section: "grant",
      sentence: sentences.noticeStart,
      expected: `MIN(${all(input, "noticeFrom")})`,
      actual: firstDay(input),
      format: "day",
      relation: "atLeast",
      severity: "error",
      actions: { error: quoted(actions.days) },
    },
    {
      id: "noticeEnd",
      section: "grant",
      sentence: sentences.noticeEnd,
      expected: `MAX(${all(input, "noticeTo")})`,
      actual: lastDay(input),
      format: "day",
      relation: "atMost",
      severity: "error",
      actions: { error: quoted(actions.days) },
      follows,
    },
  ];
}

const isWholeYear = ({ book: { grantYear } }: CheckInput): boolean =>
  grantYear.notices.every(
    ({ start, end }) =>
      (start === undefined || start.endsWith("-01-01")) &&
      (end === undefined || end.endsWith("-12-31")),
  );

/** "1 Cent": what roundings amount to, without a sign for decimals. */
export const cents =
  (text: string) =>
  ({ difference }: Pick<CheckCells, "difference">): string =>
    `${quoted(`${text} `)}&ROUND(100*ABS(${difference}),0)&" Cent"`;

const firstDay = (input: CheckInput): string =>
  `MIN(${input.places.has("from") ? all(input, "from") : fact(input, "start")})`;

const lastDay = (input: CheckInput): string =>
  `MAX(${input.places.has("to") ? all(input, "to") : fact(input, "end")})`;
