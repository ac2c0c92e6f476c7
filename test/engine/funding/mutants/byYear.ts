import type { byYear } from "../../../../src/engine/funding/byYear";
import {
  add,
  divide,
  fraction,
  multiply,
  subtract,
  whole,
  ZERO,
} from "../../../../src/engine/number/fraction";
import { floor, roundToCents } from "../../../../src/engine/number/rounding";
import { monthsByYear } from "../../../../src/engine/period/budgetYears";
import { months } from "../../../../src/engine/period/months";

export type ByYear = typeof byYear;

/** Every year's part rounded commercially, nobody looks at the sum. */
export const roundedAlone: ByYear = (amount, start, end, method) => {
  const all = months({ start, end }, method);
  return monthsByYear({ start, end }, method).map(({ year, months }) => ({
    year,
    amount: roundToCents(divide(multiply(amount, months), all)),
  }));
};

/** Every part rounded down, what is left goes into the last year. */
export const restIntoLastYear: ByYear = (amount, start, end, method) => {
  const all = months({ start, end }, method);
  const parts = monthsByYear({ start, end }, method).map(({ year, months }) => {
    const quota = divide(multiply(amount, months), all);
    return { year, amount: fraction(floor(multiply(quota, whole(100))), 100n) };
  });
  const rest = subtract(
    amount,
    parts.reduce((sum, part) => add(sum, part.amount), ZERO),
  );
  return parts.map((part, i) =>
    i === parts.length - 1 ? { ...part, amount: add(part.amount, rest) } : part,
  );
};

/** The same for a year of two months as for a whole one. */
export const equalParts: ByYear = (amount, start, end, method) => {
  const years = monthsByYear({ start, end }, method);
  return years.map(({ year }) => ({
    year,
    amount: roundToCents(divide(amount, whole(years.length))),
  }));
};
