import { hasSlices } from "../calculation/sliceColumns";
import { hasDays } from "../calculation/lineDays";
import { quoted } from "../calculation/formulaParts";
import { columnRef } from "../tables/inputTable";
import type { Check } from "./check";
import { all, type CheckInput, countWhere, fact, sum } from "./checkInput";

/** Whether posts and their staffing add up. */
export function staffingChecks(input: CheckInput): Check[] {
  const { book, places } = input;
  if (!book.tables.namedPosts) return [];
  const { sentences, actions } = book.texts.checks;
  const row = (field: string): string => columnRef(book, "staffing", field);
  const inMonths = places.range("month1", "month12", "checks");
  const method = fact(input, "prorationMethod");
  const isCalendar = `OR(${method}="",${method}=${quoted(book.words.CALENDAR)})`;
  return [
    ...postsOfBodies(input),
    ...ratesOfPosts(input),
    {
      ...staffing("staffingCounts", sentences.staffingCounts),
      expected: countWhere(`${row("post")}<>""`, `${row("counts")}<>${quoted(book.words.NO)}`),
      actual: countWhere(`${all(input, "rowFte")}>0`),
      format: "count",
      actions: { error: quoted(actions.staffingCounts) },
    },
    {
      ...staffing("filledAndVacant", sentences.filledAndVacant),
      expected: sum(input, "grantedMonths"),
      actual: `${sum(input, "gridFilled")}+${sum(input, "gridVacant")}`,
      // What is vacant is the rest.
      proof: 1,
      actions: { error: quoted(actions.recalculate) },
    },
    {
      ...staffing("monthsOfGrid", sentences.monthsOfGrid),
      // Only by calendar days the months of the contract are those of the grid.
      expected: `IF(${isCalendar},${sum(input, "filledMonths")},SUM(${inMonths}))`,
      actual: `SUM(${inMonths})`,
      proof: `IF(${isCalendar},0,1)`,
      actions: { error: quoted(actions.recalculate) },
    },
    {
      ...staffing("vacant", sentences.vacant),
      expected: "0",
      actual: sum(input, "gridVacant"),
      severity: "hint",
      actions: { hint: quoted(actions.vacant), error: quoted(actions.vacant) },
    },
  ];
}

const staffing = (id: string, text: string) =>
  ({
    id,
    section: "staffing",
    sentence: text,
    format: "posts",
    relation: "equal",
    severity: "error",
  }) as const;

/** Ceilings of posts know one rate: money at another is said to be missing, not guessed. */
function ratesOfPosts(input: CheckInput): Check[] {
  const { book } = input;
  if (!hasSlices(book)) return [];
  const { sentences, actions } = book.texts.checks;
  const rates = all(input, "sliceRate");
  return [
    {
      ...staffing("ratesOfPosts", sentences.ratesOfPosts),
      expected: "0",
      actual: countWhere(`${rates}<>""`, `${rates}<>${fact(input, "rate")}`),
      format: "count",
      actions: { error: quoted(actions.ratesOfPosts) },
    },
  ];
}

/** Posts may follow one another: on average over the days of the term they are those of the bodies. */
function postsOfBodies(input: CheckInput): Check[] {
  const { book } = input;
  const { sentences, actions } = book.texts.checks;
  if (hasDays(book)) return [];
  const [fte, from, to] = ["namedFte", "namedFrom", "namedTo"].map((id) => all(input, id));
  const days = `${fact(input, "end")}-${fact(input, "start")}+1`;
  return [
    {
      ...staffing("postsOfBodies", sentences.postsOfBodies),
      expected: sum(input, "fte"),
      actual: `SUMPRODUCT(${fte},${to}-${from}+1)/(${days})`,
      actions: { error: quoted(actions.postsOfBodies) },
    },
  ];
}
