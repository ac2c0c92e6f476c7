import { invalid } from "../issue";
import { compare, type Fraction, whole } from "../number/fraction";

const LIMIT = whole(1e9);

/** Refuses euro no contract of a council reaches; sums of thousands of smaller ones fit a cell. */
export function withinContracts(amount: Fraction): Fraction {
  if (compare(amount, LIMIT) >= 0) throw invalid({ code: "tooManyDigits" });
  return amount;
}
