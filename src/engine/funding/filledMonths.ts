import { add, divide, type Fraction, multiply, sum, whole, ZERO } from "../number/fraction";
import { daysInMonth, fromSerial, toSerial } from "../period/calendar";
import type { Period } from "../period/period";
import type { Recorder } from "../steps/step";
import { heldPosts } from "./heldPosts";
import type { TimedPosts } from "./postsByKey";

/** A calendar month and its days. */
export interface CalendarMonth extends Period {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
}

/** The calendar months that a period touches, each with all its days, in order. */
export function calendarMonths({ start, end }: Period): readonly CalendarMonth[] {
  const months: CalendarMonth[] = [];
  let { year, month } = fromSerial(start);
  let firstDay = toSerial({ year, month, day: 1 });
  while (firstDay <= end) {
    const next = firstDay + daysInMonth(year, month);
    months.push({ year, month, start: firstDay, end: next - 1 });
    firstDay = next;
    if (month === 12) year++;
    month = (month % 12) + 1;
  }
  return months;
}

/**
 * The FTE filled in each month: fte × days filled ÷ days of the month, of overlapping rows
 * together, with `cap` at most that much on any day. Exact; over all days of a month, whatever
 * the days of the grid. Refuses as `heldPosts` does.
 */
export function filledMonths(
  rows: readonly TimedPosts[],
  months: readonly CalendarMonth[],
  cap: Fraction | undefined,
  record?: Recorder,
): readonly Fraction[] {
  const spans = heldPosts(rows, cap).map(({ period, posts, isCapped }) => ({
    period,
    fte: posts.reduce((all, each) => add(all, each.fte), ZERO),
    isCapped,
  }));
  let next = 0;
  return months.map(({ start, end, year, month }, column) => {
    while (next < spans.length && spans[next]!.period.end < start) next++;
    const parts = [];
    for (let i = next; i < spans.length && spans[i]!.period.start <= end; i++) {
      const { period, fte, isCapped } = spans[i]!;
      const days = Math.min(end, period.end) - Math.max(start, period.start) + 1;
      parts.push({ days, fte, isCapped });
    }
    const of = end - start + 1;
    const filled = averageOver(of, parts);
    if (parts.length > 0) record?.({ kind: "filledMonth", column, year, month, parts, of, filled });
    return filled;
  });
}

function averageOver(
  of: number,
  parts: readonly { readonly days: number; readonly fte: Fraction }[],
): Fraction {
  const [first] = parts;
  // Most months are filled alike from the first day to the last, or not at all.
  if (!first) return ZERO;
  if (first.days === of) return first.fte;
  const fteDays = sum(parts.map(({ days, fte }) => multiply(fte, whole(days))));
  return divide(fteDays, whole(of));
}
