import {
  add,
  divide,
  type Fraction,
  isNegative,
  isZero,
  multiply,
  negate,
  subtract,
  whole,
} from "../engine/number/fraction";
import type { StepOf } from "../engine/steps/step";
import {
  calculated,
  equation,
  factor,
  MOST_TERMS,
  roundingOf,
  shownAs,
  shownQuota,
  squareOf,
  sumOf,
  type Write,
} from "./equations";
import type { Wording } from "./wording";

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

/** "0,0361 + 0,0225 = 0,0586"; of one row and of many the sum alone. */
export function squaresEquation({ deviations, sum }: StepOf<"squares">, say: Wording): string {
  if (deviations.length < 2 || deviations.length > MOST_TERMS) return say.number(sum);
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
