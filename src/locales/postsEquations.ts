import { type Fraction, isNegative } from "../engine/number/fraction";
import type { PostsOverTime, StepOf } from "../engine/steps/step";
import { calculated, equation, factor, MOST_TERMS, shownAs, type Write } from "./equations";
import { countedMonths, monthsFactor } from "./monthTermsText";
import { quotaEquations, type QuotaWords } from "./splitEquations";
import type { Wording } from "./wording";

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
