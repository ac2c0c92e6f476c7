import { share } from "../apportion/share";
import { CENT, fromCents } from "../funding/wholeCents";
import { type Fraction, isZero } from "../number/fraction";
import type { Period } from "../period/period";
import type { Recorder } from "../steps/step";
import { type Known, sumOf } from "./exact";
import { fractionColumn } from "./fractionColumn";

/** Posts under one contract and the days they run. */
export interface ContractPosts {
  readonly fte: Fraction;
  readonly period: Known<Period>;
}

/**
 * The amounts of the members of one contract, whole cents. The contract sum comes first: do all
 * who get posts run for the same days, `amountFor` their FTE together is rounded once and split among them by
 * FTE (largest remainder in cents). If their days differ, each amount is rounded alone and the
 * contract is the sum. Either way the contract adds up. Missing if one of the amounts is.
 */
export function contractSplit(
  posts: readonly ContractPosts[],
  amountFor: (posts: ContractPosts) => Known<Fraction>,
  record: Recorder,
): Known<readonly Fraction[]> {
  const employers = posts.filter(({ fte }) => !isZero(fte));
  const [first] = employers;
  if (!first || employers.some(({ period }) => !isSame(period, first.period)))
    return allKnown(posts.map(amountFor));
  const ftes = posts.map(({ fte }) => fte);
  const total = amountFor({ fte: sumOf(ftes)!, period: first.period });
  if (!total) return undefined;
  const weights = fractionColumn(ftes);
  const parts = share({ total, weights, unit: CENT, method: "HAMILTON" }, record);
  return Array.from(parts, (cents) => fromCents(BigInt(cents)));
}

const isSame = (a: Known<Period>, b: Known<Period>): boolean =>
  a?.start === b?.start && a?.end === b?.end;

const allKnown = (amounts: readonly Known<Fraction>[]): Known<readonly Fraction[]> => {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.length === amounts.length ? known : undefined;
};
