import { unavailable } from "../issue";
import type { Recorder } from "../steps/step";
import { optimalCandidates } from "./closestEligibleCandidates";
import { costScale, rowCosts } from "./closestEligibleCosts";
import { type OpenRow, type RowLimits, rowLimits } from "./closestEligibleLimits";
import { optimalOptions } from "./closestEligibleOptima";
import { checkRequest, type ClosestEligibleRequest } from "./closestEligibleRequest";
import {
  checkSharesFit,
  checkSize,
  minimumCannotBeMet,
  restForOpenRows,
} from "./closestEligibleRest";
import { checkFixedFte, exactShares } from "./closestEligibleShares";
import { costTable } from "./closestEligibleTable";
import { compareLots } from "./lots";
import { nextBest } from "./nextBest";
import { recordPosts } from "./recordPosts";

/**
 * The eligible distribution closest to the shares: FTE in multiples of `step`, each 0 or at least
 * `minimum`, adding up to `total`, with the least sum of squared deviations from the shares.
 * Returns whole numbers of steps, row by row. Always the exact optimum: a table of the least
 * costs over rows × steps, each entry exact (see costTable, optimalCandidates).
 *
 * A share of 0 gets 0; a row with a waiver no more than share − waiver; an agreed value stands
 * whatever share, minimum and waiver of its row say; a row that holds FTE gets these or more.
 * With the basis `KEY` the shares are computed from weights and stay fractions (see exactShares).
 * Ties: of several optimal distributions the one that gives more to the row with the lowest lot,
 * then to the next; rows without a lot come after all drawn. What the lots leave open is
 * unavailable, naming every row whose FTE still differs: half a post is not given by position.
 */
export function closestEligible(
  request: ClosestEligibleRequest,
  record?: Recorder,
): readonly number[] {
  checkRequest(request);
  checkFixedFte(request);
  const { minimum, lots } = request;
  const shares = exactShares(request);
  const limits = rowLimits(request, shares);
  checkSharesFit(request, shares, limits);
  checkSize(request);
  const rest = restForOpenRows(request, limits);
  const scale = costScale(shares, request, rest);
  const costsOf = rowCosts(scale, rest);
  const open = openRows(limits, lots);
  const rows = optimalCandidates(open, scale, rest);
  const layers = costTable(rows, rest, costsOf);
  if (minimum !== "NONE" && layers.at(-1)!.high[0] === Infinity)
    throw minimumCannotBeMet(request, minimum);

  const optima = optimalOptions(rows, layers, costsOf, (position) => Boolean(lots?.[position]));
  const tied = optima.filter(({ position, options }) => !lots?.[position] && options.length > 1);
  if (tied.length > 0)
    throw unavailable({
      code: "tieNeedsLots",
      parameter: "lots",
      positions: tied.map(({ position }) => position).sort((a, b) => a - b),
    });
  const steps = limits.map((row) => (row.kind === "fixed" ? row.steps : 0));
  for (const { position, options } of optima) steps[position] = options[0]!;
  if (record) {
    const all = optimalOptions(rows, layers, costsOf, () => false);
    const different = all.filter(({ options }) => options.length > 1);
    recordPosts(
      {
        ...{ request, shares, limits, steps },
        tied: different.map(({ position }) => position),
        // The next best is not among what an optimum can hold.
        other: nextBest(open, costTable(open, rest, costsOf), costsOf, steps),
      },
      record,
    );
  }
  return steps;
}

/** The rows of the table: those with a lot last, the lowest lot at the very end. */
function openRows(limits: readonly RowLimits[], lots: readonly number[] | undefined): OpenRow[] {
  const rows: OpenRow[] = [];
  limits.forEach((row, position) => {
    if (row.kind === "open") rows.push({ position, limits: row });
  });
  return rows.sort((a, b) => compareLots(lots, b.position, a.position));
}
