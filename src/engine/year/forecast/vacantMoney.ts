import { type Fraction, subtract } from "../../number/fraction";
import { type MonthCount, type PostToStaff, staffedPost } from "../staffing/staffedPost";

/** Money for what is vacant of a post, euro, exact. */
export interface VacantMoney {
  /** After the day shown: it can still be handed out. */
  readonly free: Fraction;
  /** Up to it. */
  readonly lost: Fraction;
}

/**
 * rate × vacant FTE-months ÷ 12 of a post, as granted − filled (year.md 4.6), after a day and up to
 * it. Unavailable as `staffedPost` is.
 */
export function vacantMoney(post: PostToStaff, asOf: number, count: MonthCount): VacantMoney {
  const { fte, period } = post.granted;
  const later = { start: Math.max(asOf + 1, period.start), end: period.end };
  const all = vacant(post, count);
  if (later.start > later.end) return { free: subtract(all, all), lost: all };
  const free = vacant({ ...post, granted: { fte, period: later } }, count);
  return { free, lost: subtract(all, free) };
}

function vacant(post: PostToStaff, count: MonthCount): Fraction {
  const { grantedMoney, filledMoney } = staffedPost(post, count);
  return subtract(grantedMoney, filledMoney);
}
