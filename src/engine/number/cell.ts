import { invalid } from "../issue";
import type { Fraction } from "./fraction";
import { powerOfTen } from "./powerOfTen";

/**
 * A number as a cell means it: significand × 10^−scale. The significand has at most 15 digits,
 * so it is a whole double; a scale below zero stands for zeros before the decimal point.
 */
export interface CellNumber {
  readonly significand: number;
  readonly scale: number;
}

/** Excel keeps and shows 15 significant digits. */
const DIGITS = 15;
const LIMIT = 10 ** DIGITS;

/** Short decimals are told without strings up to this many places. */
const SHORT_DECIMALS = 6;
export const SHORT_POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6] as const;

/** The powers of ten that a double holds exactly. */
const EXACT_POWERS: readonly number[] = Array.from({ length: 23 }, (_, n) => Number(`1e${n}`));

/**
 * Places of a short decimal, not fewer than `atLeast`; −1 for any other number.
 * Exact: u ÷ 10^k is rounded once, so x equals it only if x is the double nearest to u/10^k, and
 * a double determines its 15-digit decimal.
 */
export function shortScale(x: number, atLeast: number): number {
  // Below that size a number without all places is none with fewer.
  if (x < 1e9 && x > -1e9 && Math.round(x * 1e6) / 1e6 !== x) return -1;
  for (let scale = atLeast; scale <= SHORT_DECIMALS; scale++) {
    const power = SHORT_POWERS[scale]!;
    const units = Math.round(x * power);
    if (units / power === x) return units < LIMIT && units > -LIMIT ? scale : -1;
  }
  return -1;
}

/** Reads a double as the decimal with 15 significant digits, trailing zeros dropped. */
export function readCell(x: number): CellNumber {
  const scale = shortScale(x, 0);
  if (scale >= 0) return { significand: Math.round(x * SHORT_POWERS[scale]!), scale };
  let { significand, scale: places } = fifteenDigits(x) ?? printedDigits(x);
  // A tenth is a whole number only then; % takes ten times as long.
  for (let tenth = significand / 10; Number.isInteger(tenth); tenth /= 10) {
    significand = tenth;
    places--;
  }
  return { significand, scale: places };
}

/**
 * The 15 digits by one multiplication: a product of that size is rounded by 1/16 at most, so the
 * nearest whole number is certain unless the product lies that close to a half.
 */
function fifteenDigits(x: number): CellNumber | undefined {
  const scale = DIGITS - 1 - Math.floor(Math.log10(Math.abs(x)));
  const power = EXACT_POWERS[scale];
  if (power === undefined) return undefined;
  const product = x * power;
  const significand = Math.round(product);
  const size = Math.abs(product);
  const isCertain = Math.abs(product - significand) < 7 / 16;
  return isCertain && size >= LIMIT / 10 && size < LIMIT ? { significand, scale } : undefined;
}

function printedDigits(x: number): CellNumber {
  const [mantissa, exponent] = x.toExponential(DIGITS - 1).split("e") as [string, string];
  return { significand: Number(mantissa.replace(".", "")), scale: DIGITS - 1 - Number(exponent) };
}

/** A finite double, read as the decimal with 15 significant digits, as an exact number. */
export function fromCell(x: number): Fraction {
  const { significand, scale } = readCell(x);
  return scale >= 0
    ? { numerator: BigInt(significand), denominator: powerOfTen(scale) }
    : { numerator: BigInt(significand) * powerOfTen(-scale), denominator: 1n };
}

/**
 * The double of an exact decimal units × 10^−scale.
 * Refused if it has more than 15 significant digits: the cell could not hold it, and a total
 * would miss by cents.
 */
export function toCell(units: bigint, scale: number): number {
  const size = Number(units);
  const power = EXACT_POWERS[scale];
  if (size < LIMIT && size > -LIMIT && power !== undefined) return size / power;
  const digits = units.toString().replace("-", "").replace(/0+$/, "");
  const value = Number(`${units}e${-scale}`);
  if (digits.length > DIGITS || !Number.isFinite(value)) throw invalid({ code: "tooManyDigits" });
  return value;
}

/** The double nearest to an exact number that need not be a decimal (an unrounded quota). */
export function nearestCell(value: Fraction): number {
  const numerator = Number(value.numerator);
  const denominator = Number(value.denominator);
  // Both without rounding, so the division is the only one.
  if (Number.isSafeInteger(numerator) && Number.isSafeInteger(denominator))
    return numerator / denominator;
  // 20 digits more than the quotient needs; Number() then rounds the decimal once.
  const shift = Math.max(
    0,
    value.denominator.toString().length - value.numerator.toString().length + 40,
  );
  const digits = (value.numerator * powerOfTen(shift)) / value.denominator;
  const nearest = Number(`${digits}e${-shift}`);
  if (!Number.isFinite(nearest)) throw invalid({ code: "tooManyDigits" });
  // What is too small for a double is 0, not −0.
  return nearest + 0;
}

/** An amount of whole cents, as a cell. */
export const centsToCell = (amount: Fraction): number =>
  toCell((amount.numerator * 100n) / amount.denominator, 2);
