import {
  add,
  compare,
  divide,
  type Fraction,
  isNegative,
  isZero,
  min,
  multiply,
  negate,
  subtract,
  whole,
  ZERO,
} from "../engine/number/fraction";
import type { PostsOverTime, StepOf } from "../engine/steps/step";
import {
  calculated,
  difference,
  equation,
  factor,
  roundingOf,
  shownAs,
  shownQuota,
  squareOf,
  sumOf,
  type Write,
} from "./equations";
import { countedMonths, monthsFactor } from "./monthTermsText";
import type { Wording } from "./wording";

/** Longer sums are given without their terms. */
const MOST_TERMS = 12;
const SQUARE_PLACES = 12;

/** What a language calls the parts of a rounded quota. */
export interface QuotaWords {
  readonly down: string;
  readonly nearest: string;
  readonly extra: string;
}

type RoundedPart = Pick<StepOf<"part">, "rounded" | "extra" | "part">;

/** "100 × 1 ÷ 3 ≈ 33,333333; 33,333333 − 0,003333 = 33,33 (abgerundet); 33,33 + 0,01 = 33,34 (…)" */
export function quotaEquations(
  expression: string,
  quota: Fraction,
  { rounded, extra, part }: RoundedPart,
  { unit, rounding }: Pick<StepOf<"part">, "unit" | "rounding">,
  write: Write,
  words: QuotaWords,
): string {
  const signed = isNegative(quota) && !isNegative(unit) ? negate(unit) : unit;
  const shown = shownQuota({ quota, unit: signed, rounding, rounded });
  const clauses = [equation(expression, quota, shown, write)];
  if (!isZero(subtract(shown, rounded)))
    clauses.push(`${roundingOf(shown, rounded, write)} (${words[rounding]})`);
  if (!isZero(extra))
    clauses.push(`${sumOf([rounded, extra], write)} = ${write(part)} (${words.extra})`);
  return clauses.join("; ");
}

export const partEquations = (step: StepOf<"part">, say: Wording, words: QuotaWords): string => {
  const { total, weight, sum } = step;
  const quota = divide(multiply(total, weight), sum);
  const expression = `${say.number(total)} × ${say.number(weight)} ÷ ${say.number(sum)}`;
  return quotaEquations(expression, quota, step, step, say.number, words);
};

/** "8 × 1 ÷ 3 ≈ 2,666666666666667": as many places as a cell shows. */
export function exactQuotaEquation(
  { total, weight, sum }: StepOf<"exactQuota">,
  say: Wording,
): string {
  const quota = divide(multiply(total, weight), sum);
  const expression = `${say.number(total)} × ${say.number(weight)} ÷ ${say.number(sum)}`;
  return equation(expression, quota, shownAs(quota, 15), say.number);
}

/** "8,0 VZÄ − 1,0 VZÄ − 2,0 VZÄ = 5,0 VZÄ" */
export const keyTotalEquation = (
  { total, agreed, held, rest }: StepOf<"keyTotal">,
  say: Wording,
): string => `${sumOf([total, negate(agreed), negate(held)], say.fte)} = ${say.fte(rest)}`;

/** "1,0 VZÄ + 2,5 VZÄ × 52.000 ÷ 113.000 ≈ 2,150442 VZÄ" */
export function keyShareEquation(
  { held, rest, weight, sum, share }: StepOf<"keyShare">,
  say: Wording,
): string {
  const part = `${say.fte(rest)} × ${say.number(weight)} ÷ ${say.number(sum)}`;
  return calculated(isZero(held) ? part : `${say.fte(held)} + ${part}`, share, say.fte);
}

/** "12 ÷ 3 = 4" */
export const averageEquation = (weight: Fraction, divisor: number, say: Wording): string =>
  calculated(
    `${say.number(weight)} ÷ ${say.number(divisor)}`,
    divide(weight, whole(divisor)),
    say.number,
  );

/** "3 × 0,01 = 0,03" */
export const unitsEquation = ({ count, unit, part }: StepOf<"averages">, say: Wording): string =>
  equation(`${say.number(count)} × ${factor(unit, say.number)}`, part, part, say.number);

/** "1,19 VZÄ − 0,19 VZÄ = 1,0 VZÄ", and the deviation once more by itself. */
export function fteEquations({ share, fte }: StepOf<"fte">, squared: string, say: Wording): string {
  const shown = shownAs(share);
  const deviation = subtract(fte, shown);
  const posts = `${sumOf([shown, deviation], say.fte)} = ${say.fte(fte)}`;
  if (isZero(deviation)) return posts;
  const side = say.number(isNegative(deviation) ? negate(deviation) : deviation);
  const square = shownAs(squareOf(deviation), SQUARE_PLACES);
  return `${posts}; ${squared}: ${equation(`${side} × ${side}`, squareOf(deviation), square, say.number)}`;
}

/** "0,0361 + 0,0225 = 0,0586"; of many rows the sum alone. */
export function squaresEquation({ deviations, sum }: StepOf<"squares">, say: Wording): string {
  if (deviations.length === 0 || deviations.length > MOST_TERMS) return say.number(sum);
  return addition(deviations.map(squareOf), say);
}

/** The sum of squares, without those of the rows that change, with their new ones. */
export function nextBestEquation({ sum, changes }: StepOf<"nextBest">, say: Wording): string {
  const before = changes.map(({ share, fte }) => negate(squareOf(subtract(fte, share))));
  const after = changes.map(({ share, instead }) => squareOf(subtract(instead, share)));
  return addition([sum, ...before, ...after], say);
}

/** What is printed is added up, so that the sum is that of the printed terms. */
function addition(terms: readonly Fraction[], say: Wording): string {
  const [first, ...others] = terms.map((term) => shownAs(term, SQUARE_PLACES));
  const shown = [first!, ...others.filter((term) => !isZero(term))];
  return `${sumOf(shown, say.number)} = ${say.number(shown.reduce(add))}`;
}

/** "2,5 VZÄ × 55.000 € × 14 ÷ 12" */
function postsExpression({ fte, rate, terms, method }: PostsOverTime, say: Wording): string {
  const year = `${say.fte(fte)} × ${factor(rate, say.money)}`;
  return terms && method ? `${year} × ${monthsFactor(terms, method)} ÷ 12` : year;
}

/** "2,5 VZÄ × 55.000 € × 14 ÷ 12 ≈ 160.416,67 €"; after six places if it is not rounded. */
export const forwardingEquation = (step: StepOf<"forwarding">, say: Wording): string =>
  equation(postsExpression(step, say), step.exact, step.amount ?? shownAs(step.exact), say.money);

/** All posts in one expression, so that nothing is rounded before the end; of many the sum alone. */
export function contractEquation(
  { posts, exact, amount }: Pick<StepOf<"contract">, "posts" | "exact" | "amount">,
  say: Wording,
): string {
  if (posts.length > MOST_TERMS) return say.money(amount);
  const terms = posts.map((each, i) => {
    const term = postsExpression(each, say);
    return i > 0 && isNegative(each.fte) ? `(${term})` : term;
  });
  return equation(terms.join(" + "), exact, amount, say.money);
}

/** "1,0 VZÄ × 57.000 € × 6 ÷ 12 + 1,5 VZÄ × 57.000 € × 6 ÷ 12 = 71.250 €" */
export const slicesEquation = (step: StepOf<"slices">, say: Wording): string =>
  contractEquation({ ...step, amount: step.amount ?? shownAs(step.exact) }, say);

/** "1,0 VZÄ × 6 + 1,5 VZÄ × 6 = 15"; of many slices the sum alone. */
export function fteMonthsEquation(
  { counted, fteMonths }: StepOf<"fteMonths">,
  say: Wording,
): string {
  if (counted.length > MOST_TERMS) return say.number(shownAs(fteMonths));
  const terms = counted.map(
    ({ fte, terms, method }) => `${factor(fte, say.fte)} × ${monthsFactor(terms, method)}`,
  );
  return calculated(terms.join(" + "), fteMonths, say.number);
}

/** "(15 × 1,0 VZÄ + 15 × 0,5 VZÄ) ÷ 30 = 0,75 VZÄ" */
export function filledMonthEquation(
  { parts, of, filled }: StepOf<"filledMonth">,
  say: Wording,
): string {
  const terms = parts.map(({ days, fte }) => `${days} × ${factor(fte, say.fte)}`).join(" + ");
  const days = parts.length > 1 ? `(${terms})` : terms;
  return calculated(`${days} ÷ ${of}`, filled, say.fte);
}

/** "2 : 2 : 1" */
export const ratioOf = ({ ratio }: StepOf<"contract">, say: Wording): string | undefined =>
  ratio.length > MOST_TERMS ? undefined : ratio.map(say.number).join(" : ");

/** "160.416,67 € × 2 ÷ 14 ≈ …" */
export const yearEquations = (
  step: StepOf<"yearPart">,
  cent: Fraction,
  say: Wording,
  words: QuotaWords,
): string => {
  const { amount, months, allMonths, method, quota } = step;
  const ofYear = monthsFactor(months, method);
  const expression = `${say.money(amount)} × ${ofYear} ÷ ${monthsFactor(allMonths, method)}`;
  const unit = { unit: cent, rounding: "down" } as const;
  return quotaEquations(expression, quota, step, unit, say.money, words);
};

/** "14 ÷ 28 + 10 ÷ 31 ≈ 0,822581 Monate"; a count by year and month is whole. */
export const monthsEquation = ({ terms, method, months }: StepOf<"months">, write: Write): string =>
  calculated(countedMonths(terms, method), months, write);

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
  const [first] = days;
  if (!first) return `${say.money(interest)} × 0 = ${say.money(interest)}`;
  const years = days.map((span) => `${rateOf(span, say)} × ${span.days} ÷ ${span.daysInYear}`);
  const factors = years.length > 1 ? `(${years.join(" + ")})` : years[0]!;
  return equation(`${say.money(first.amount)} × ${factors}`, exact, interest, say.money);
}
