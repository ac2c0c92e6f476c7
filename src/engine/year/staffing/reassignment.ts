import { closestEligible } from "../../apportion/closestEligible";
import type { TimedPosts } from "../../funding/postsByKey";
import { slicesOf } from "../../funding/slices";
import { fractionColumn } from "../../grantYear/fractionColumn";
import { type Fraction, multiply, subtract, sum, whole } from "../../number/fraction";
import { roundToCents } from "../../number/rounding";
import type { Period } from "../../period/period";
import type { MonthCount } from "./staffedPost";

/** A body that would take more. */
export interface InterestedBody {
  /** FTE held, a multiple of the step. */
  readonly held: Fraction;
  /** By which what is released is shared. */
  readonly weight: Fraction;
  /** The number drawn; 0: none. */
  readonly lot: number;
}

export interface Reassignment {
  /** FTE given back, a multiple of the step. */
  readonly released: Fraction;
  readonly interested: readonly InterestedBody[];
  readonly step: Fraction;
  /** For a body that holds nothing; one that holds less than it is lifted to it if it gets more. */
  readonly minimum: Fraction | "NONE";
}

/**
 * What each interested body gets of the released FTE, on top of what it holds: the eligible
 * distribution closest to held + released × weight ÷ Σ weights, none below what it holds
 * (year.md 4.7). Ties by lots. Refuses as `closestEligible` does: undecided lots, no weight, FTE
 * that are no multiples of the step.
 */
export function reassigned({
  released,
  interested,
  step,
  minimum,
}: Reassignment): readonly Fraction[] {
  const held = interested.map((body) => body.held);
  const counts = closestEligible({
    total: sum([released, ...held]),
    shares: fractionColumn(interested.map(({ weight }) => weight)),
    basis: "KEY",
    held: fractionColumn(held),
    lots: interested.map(({ lot }) => lot),
    step,
    minimum,
  });
  return counts.map((count, i) => subtract(multiply(whole(count), step), held[i]!));
}

export interface ReassignedBody {
  /** FTE before; and what is added, below 0 for who gives back. */
  readonly held: Fraction;
  readonly added: Fraction;
  /** Euro per full FTE and year. */
  readonly rate: Fraction;
  /** The days of the contract. */
  readonly period: Period;
}

export interface ReassignedMoney {
  /** Euro, each rounded once. */
  readonly before: Fraction;
  readonly after: Fraction;
  readonly difference: Fraction;
}

/**
 * The money of a body before and after its posts change on `day`; what lies before it stays.
 * Unavailable: months count as a whole, `day` cuts one and no rule is chosen.
 */
export function reassignedMoney(
  { held, added, rate, period }: ReassignedBody,
  day: number,
  { method, monthRule }: MonthCount,
): ReassignedMoney {
  const amount = (rows: readonly TimedPosts[]): Fraction =>
    roundToCents(slicesOf(rows, { method, monthRule, cap: undefined }).exact);
  const unchanged = { fte: held, rate, period };
  const later = { start: Math.max(day, period.start), end: period.end };
  const change = later.start > later.end ? [] : [{ fte: added, rate, period: later }];
  const [before, after] = [amount([unchanged]), amount([unchanged, ...change])];
  return { before, after, difference: subtract(after, before) };
}

/** What vacant FTE come to from `day` on, and what of them lies before it: euro, exact. */
export function vacantMoney(
  vacancies: readonly TimedPosts[],
  day: number,
  { method, monthRule }: MonthCount,
): { readonly lost: Fraction; readonly free: Fraction } {
  const of = (rows: readonly TimedPosts[]): Fraction =>
    slicesOf(rows, { method, monthRule, cap: undefined }).exact;
  const free = vacancies.flatMap((row) => {
    const start = Math.max(day, row.period.start);
    return start > row.period.end ? [] : [{ ...row, period: { start, end: row.period.end } }];
  });
  const left = of(free);
  return { lost: subtract(of(vacancies), left), free: left };
}
