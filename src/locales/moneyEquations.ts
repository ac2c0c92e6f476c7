import {
  add,
  compare,
  divide,
  type Fraction,
  min,
  multiply,
  negate,
  subtract,
  ZERO,
} from "../engine/number/fraction";
import type { StepOf } from "../engine/steps/step";
import { difference, equation, MOST_TERMS, shownAs, sumOf } from "./equations";
import { quotaEquations } from "./splitEquations";
import type { Wording } from "./wording";

/** "1.000 € + 200 € + 30 € = 1.230 €": own amounts, then those paid through the body. */
export function flowTerms({ own, through, amount }: StepOf<"flow">): {
  readonly own: readonly Fraction[];
  readonly named: StepOf<"flow">["through"];
  /** What is left of `through` after those that are named, together. */
  readonly others: { readonly count: number; readonly amount: Fraction } | undefined;
} {
  const shownOwn = own.length > MOST_TERMS ? [own.reduce(add)] : own;
  const named = through.slice(0, MOST_TERMS);
  const count = through.length - named.length;
  const shown = [...shownOwn, ...named.map((each) => each.amount)].reduce(add);
  const others = count > 0 ? { count, amount: subtract(amount, shown) } : undefined;
  return { own: shownOwn, named, others };
}

export function flowEquation(step: StepOf<"flow">, say: Wording): string {
  const { own, named, others } = flowTerms(step);
  const terms = [...own, ...named.map(({ amount }) => amount), ...(others ? [others.amount] : [])];
  // An own amount alone is an equation, too: nothing reaches it for others.
  const shown = terms.length > 1 ? terms : [...terms, ZERO];
  return `${sumOf(shown, say.money)} = ${say.money(step.amount)}`;
}

/** "1,5 + 2 + 0,5 = 4"; what is left of many rows after the first ones is one term. */
export function totalEquation(step: StepOf<"total">, say: Wording): string {
  const { values, sum } = step;
  const together = rowsTogether(step);
  const named = values.slice(0, values.length - together);
  const left = subtract(sum, named.reduce(add));
  // A single value is an equation, too.
  const terms = together > 0 || values.length === 1 ? [...named, left] : named;
  return `${sumOf(terms, say.number)} = ${say.number(sum)}`;
}

/** How many of the last rows are one term in the equation of a total: none, or more than one. */
export const rowsTogether = ({ values }: StepOf<"total">): number =>
  values.length > MOST_TERMS + 1 ? values.length - MOST_TERMS : 0;

/** "56.250 € × 1 = 56.250 €"; what flows back is negative and is paid as its opposite. */
export const paymentEquation = ({ amount, isBack }: StepOf<"payment">, say: Wording): string =>
  isBack
    ? `(${say.money(negate(amount))}) × (-1) = ${say.money(amount)}`
    : `${say.money(amount)} × 1 = ${say.money(amount)}`;

/** "1. Rate" of 100 € by thirds, cut to cents. */
export function instalmentEquations(
  { amount, weight, sum, isLast, before, instalment }: StepOf<"instalment">,
  cent: Fraction,
  say: Wording,
  words: { readonly down: string; readonly last: string },
): string {
  if (isLast && compare(weight, sum) !== 0)
    return `${difference(amount, before, say.money)} = ${say.money(instalment)} (${words.last})`;
  const expression = `${say.money(amount)} × ${say.number(weight)} ÷ ${say.number(sum)}`;
  return quotaEquations(
    expression,
    divide(multiply(amount, weight), sum),
    { rounded: instalment, extra: ZERO, part: instalment },
    { unit: cent, rounding: "down" },
    say.money,
    { down: words.down, nearest: "", extra: "" },
  );
}

/** a − b, where b counts at most as high as a: never below 0. */
export const excessEquation = (
  amount: Fraction,
  less: Fraction,
  excess: Fraction,
  say: Wording,
): string => {
  const counted = min(amount, less);
  return equation(
    difference(amount, counted, say.money),
    subtract(amount, counted),
    excess,
    say.money,
  );
};

type InterestDays = StepOf<"interest">["days"][number];

const rateOf = ({ baseRate, surcharge }: InterestDays, say: Wording): string =>
  `(${sumOf([baseRate, surcharge], say.percent)})`;

/** "10.000 € × (3,12 % + 5 %) × 31 ÷ 365 ≈ 68,9644 €" */
export const interestDaysEquation = (step: StepOf<"interestDays">, say: Wording): string =>
  equation(
    `${say.money(step.amount)} × ${rateOf(step, say)} × ${step.days} ÷ ${step.daysInYear}`,
    step.interest,
    shownAs(step.interest, 4),
    say.money,
  );

/** All days in one expression, so that nothing is rounded before the end. */
export function interestEquation(
  { days, interest, exact }: StepOf<"interest">,
  say: Wording,
): string {
  if (days.length === 0) return `${say.money(interest)} × 0 = ${say.money(interest)}`;
  const terms = sameAmounts(days).map((spans) => {
    const years = spans.map((span) => `${rateOf(span, say)} × ${span.days} ÷ ${span.daysInYear}`);
    const factors = years.length > 1 ? `(${years.join(" + ")})` : years[0]!;
    return `${say.money(spans[0]!.amount)} × ${factors}`;
  });
  return equation(terms.join(" + "), exact, interest, say.money);
}

/** Days one after the other on which the same amount is owed. */
function sameAmounts(days: readonly InterestDays[]): readonly InterestDays[][] {
  const runs: InterestDays[][] = [];
  for (const span of days) {
    const run = runs.at(-1);
    if (run && compare(run[0]!.amount, span.amount) === 0) run.push(span);
    else runs.push([span]);
  }
  return runs;
}
