import { invalid, unavailable } from "../issue";
import { costScale, rowCosts } from "./closestEligibleCosts";
import { type OpenRow, type RowLimits, rowLimits } from "./closestEligibleLimits";
import { optimalOptions } from "./closestEligibleOptima";
import { checkRequest, type ClosestEligibleRequest } from "./closestEligibleRequest";
import { fteOf, restForOpenRows } from "./closestEligibleRest";
import { recordPosts } from "./recordPosts";
import { costTable } from "./closestEligibleTable";
import { compareLots } from "./lots";
import { nextBest } from "./nextBest";
import type { Recorder } from "../steps/step";

/**
 * The eligible distribution closest to the shares: FTE in multiples of `step`, each 0 or at least
 * `minimum`, adding up to `total`, with the least sum of squared deviations from the shares.
 * Returns whole numbers of steps, row by row. Always the exact optimum: a table of the least
 * costs over rows × steps, each entry exact (see costTable).
 *
 * A share of 0 gets 0; a row with a waiver no more than share − waiver; an agreed value stands
 * whatever share, minimum and waiver of its row say.
 * Ties: of several optimal distributions the one that gives more to the row with the lowest lot,
 * then to the next; rows without a lot come after all drawn. What the lots leave open is
 * unavailable, naming every row whose FTE still differs: half a post is not given by position.
 */
export function closestEligible(
  request: ClosestEligibleRequest,
  record?: Recorder,
): readonly number[] {
  checkRequest(request);
  const { minimum, step, lots } = request;
  const limits = rowLimits(request);
  const rest = restForOpenRows(request, limits);
  const costsOf = rowCosts(costScale(request, rest), rest);
  const rows = openRows(limits, lots);
  const layers = costTable(rows, rest, costsOf);
  if (minimum !== "NONE" && layers.at(-1)!.high[0] === Infinity)
    throw invalid({
      code: "minimumCannotBeMet",
      parameter: "minimum",
      rest: fteOf(rest, step),
      minimum,
    });

  const optima = optimalOptions(rows, layers, costsOf, (position) => Boolean(lots?.[position]));
  const tied = optima.filter(({ position, options }) => !lots?.[position] && options.length > 1);
  if (tied.length > 0)
    throw unavailable({
      code: "tieNeedsLots",
      parameter: "lots",
      positions: tied.map(({ position }) => position).sort((a, b) => a - b),
    });
  const steps = limits.map((row) => (row.kind === "agreed" ? row.steps : 0));
  for (const { position, options } of optima) steps[position] = options[0]!;
  if (record) {
    const all = optimalOptions(rows, layers, costsOf, () => false);
    const different = all.filter(({ options }) => options.length > 1);
    recordPosts(
      {
        ...{ request, limits, steps },
        tied: different.map(({ position }) => position),
        other: nextBest(rows, layers, costsOf, steps),
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
