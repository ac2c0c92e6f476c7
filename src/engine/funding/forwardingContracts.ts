import { type Fraction, isZero } from "../number/fraction";
import { monthTerms } from "../period/monthTerms";
import { readPeriod } from "../period/period";
import { inPosition } from "../steps/recorder";
import type { PostsOverTime, Recorder } from "../steps/step";
import { roundContracts } from "./contracts";
import { type ForwardingPeriod, recordForwarding } from "./forwarding";

/** Posts that are forwarded, and their exact amount (`exactForwarding`). */
export interface ForwardedPosts {
  readonly fte: Fraction;
  readonly rate: Fraction;
  readonly period: ForwardingPeriod | undefined;
  readonly exact: Fraction;
}

/**
 * Forwarding amounts of rows with the same label as one contract: rounded once and split again
 * (see `roundContracts`), in euro. `parameter` is the argument whose cells the rows are.
 */
export function forwardingContracts(
  rows: readonly ForwardedPosts[],
  labels: readonly string[],
  parameter: string,
  record?: Recorder,
): readonly Fraction[] {
  const exact = rows.map((row) => row.exact);
  if (!record) return roundContracts(exact, labels);
  return roundContracts(exact, labels, {
    record: (step) => record({ ...step, parameter }),
    recordRow(position, amount) {
      const { period, ...posts } = rows[position]!;
      if (isZero(posts.fte)) return;
      const inRow = inPosition(record, position, parameter)!;
      recordForwarding({ ...posts, ...(amount && { amount }) }, period, inRow);
    },
    postsOf: (position) => [postsOverTime(rows[position]!)],
  });
}

function postsOverTime({ fte, rate, period }: ForwardedPosts): PostsOverTime {
  if (!period) return { fte, rate };
  const { start, end, method } = period;
  return { fte, rate, method, terms: monthTerms(readPeriod(start, end), method) };
}
