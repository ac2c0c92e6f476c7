import { forwarding } from "../../engine/funding/forwarding";
import { centsToCell, fromCell } from "../../engine/number/cell";
import type { CallArgument } from "./call";
import { type BesideColumn, numbersAround, periodBeside } from "./candidates";
import { gridOf, isFitting } from "./fit";
import type { HandColumn } from "./handColumn";
import type { Proposal, Taken } from "./proposal";
import { resultOf } from "./resultOf";
import { cellsIn } from "./totals";

/** Between these lies every rate per full post and year, in euro. */
const LEAST_RATE = 1000;
const MOST_RATE = 200_000;
/** More posts nobody has alone. */
const MOST_POSTS = 200;

type Period = NonNullable<ReturnType<typeof periodBeside>>;

/** Euro per post: one for all rows, or a column. */
type Rate = Taken | { readonly column: BesideColumn };

/** Amounts that are posts times a rate, from a day to another or for a year. */
export function forwardProposals(hand: HandColumn, beside: readonly BesideColumn[]): Proposal[] {
  const period = periodBeside(beside);
  const posts = beside.filter(
    (column) => !column.areDays && Math.max(...column.values) <= MOST_POSTS,
  );
  return posts.flatMap((by) => {
    const within = period ? proposalsBy(hand, beside, by, period) : [];
    return within.length > 0 ? within : proposalsBy(hand, beside, by, undefined);
  });
}

function proposalsBy(
  hand: HandColumn,
  beside: readonly BesideColumn[],
  by: BesideColumn,
  period: Period | undefined,
): Proposal[] {
  const values = hand.values.map((value) => value ?? 0);
  const grid = gridOf(values.filter((value) => value !== 0));
  const fits = (rate: Rate): boolean => {
    const amounts = amountsOf(by, rate, period);
    return isAmounts(amounts) && isFitting(values, amounts, grid);
  };
  const isRate = (value: number): boolean => value >= LEAST_RATE && value <= MOST_RATE;
  const columns = beside.filter(
    (column) => column !== by && column.values.every((value) => value === 0 || isRate(value)),
  );
  const found: Rate[] = [
    ...columns.map((column) => ({ column })).filter(fits),
    ...numbersAround(hand, (value) => isRate(value) && fits({ value })),
  ];
  const implied = impliedRate(values, by, period);
  if (found.length === 0 && isRate(implied) && fits({ value: implied }))
    found.push({ value: implied });
  return found.map((rate) => proposalOf(hand, { by, rate, period }));
}

/** Rates are whole hundreds of euro: that by which half of the amounts are larger, half smaller. */
function impliedRate(values: readonly number[], by: BesideColumn, period: Period | undefined) {
  const PROBE = 100_000;
  const amounts = amountsOf(by, { value: PROBE }, period);
  if (!isAmounts(amounts)) return 0;
  const rates = values
    .map((value, row) => (value * PROBE) / amounts[row]!)
    .filter((rate) => rate > 0 && Number.isFinite(rate))
    .sort((a, b) => a - b);
  return Math.round((rates[Math.floor(rates.length / 2)] ?? 0) / 100) * 100;
}

const amountsOf = (by: BesideColumn, rate: Rate, period: Period | undefined) =>
  resultOf(() =>
    by.values.map((fte, row) => {
      const perPost = "column" in rate ? rate.column.values[row]! : rate.value;
      const days = period && {
        start: period.start.values[row]!,
        end: period.end.values[row]!,
        method: "CALENDAR" as const,
      };
      return centsToCell(forwarding(fromCell(fte), fromCell(perPost), days));
    }),
  );

const isAmounts = (result: ReturnType<typeof amountsOf>): result is readonly number[] =>
  Array.isArray(result);

function proposalOf(
  hand: HandColumn,
  { by, rate, period }: { by: BesideColumn; rate: Rate; period: Period | undefined },
): Proposal {
  const cells = (column: BesideColumn): CallArgument => ({ cells: cellsIn(hand, column.column) });
  return {
    ...{ kind: "forward", by, ...(period && { hasPeriod: true }) },
    rate: "column" in rate ? { heading: rate.column.heading } : rate,
    call: {
      id: "FORWARD",
      args: [
        cells(by),
        "column" in rate ? cells(rate.column) : numberArgument(rate),
        ...(period ? [cells(period.start), cells(period.end)] : []),
      ],
    },
    result: amountsOf(by, rate, period),
  };
}

const numberArgument = ({ address, value }: Taken): CallArgument =>
  address === undefined ? { number: value } : { cells: address };
