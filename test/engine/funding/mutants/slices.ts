import type { RatedPosts } from "../../../../src/engine/funding/heldPosts";
import type { TimedPosts } from "../../../../src/engine/funding/postsByKey";
import { slicesOf, type SlicesRequest } from "../../../../src/engine/funding/slices";
import { add, type Fraction, min, ZERO } from "../../../../src/engine/number/fraction";
import { roundToCents } from "../../../../src/engine/number/rounding";

export type Slices = (
  rows: readonly TimedPosts[],
  request: SlicesRequest,
) => { readonly exact: Fraction; readonly fteMonths: Fraction };

/** Every row by itself, added up by some rule. */
const rowByRow =
  (amountOf: (exact: Fraction) => Fraction): Slices =>
  (rows, request) =>
    rows
      .map((row) => slicesOf([row], request))
      .reduce<ReturnType<Slices>>(
        (all, { exact, fteMonths }) => ({
          exact: add(all.exact, amountOf(exact)),
          fteMonths: add(all.fteMonths, fteMonths),
        }),
        { exact: ZERO, fteMonths: ZERO },
      );

const asked =
  (
    rows: (row: TimedPosts, request: SlicesRequest) => TimedPosts,
    request: (request: SlicesRequest) => SlicesRequest = (given) => given,
  ): Slices =>
  (given, wanted) =>
    slicesOf(
      given.map((row) => rows(row, wanted)),
      request(wanted),
    );

export const eachRowRounded = rowByRow(roundToCents);

export const eachRowByItself = rowByRow((exact) => exact);

export const capOfEachRow = asked(
  (row, { cap }) => (cap ? { ...row, fte: min(row.fte, cap) } : row),
  (request) => ({ ...request, cap: undefined }),
);

export const untilLeftOut = asked((row) => ({
  ...row,
  period: { ...row.period, end: Math.max(row.period.start, row.period.end - 1) },
}));

export const rulesSwapped = asked(
  (row) => row,
  (request) => ({
    ...request,
    monthRule: request.monthRule === "FIRSTDAY" ? "LASTDAY" : request.monthRule && "FIRSTDAY",
  }),
);

export const rateOfFirstRow: Slices = (rows, request) =>
  slicesOf(
    rows.map((row): TimedPosts => ({ ...row, rate: (rows[0] as RatedPosts).rate })),
    request,
  );
