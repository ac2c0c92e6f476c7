import { fromCell, nearestCell } from "../number/cell";
import { subtract } from "../number/fraction";
import { daysInMonth, fromSerial, toSerial } from "../period/calendar";
import { at } from "./at";
import { dayOf, isoOf } from "./days";
import { difference, type Difference } from "./difference";
import { without, withoutMissing } from "./entries";
import { noticePeriod } from "./grantedNotices";
import type {
  Body,
  GrantYear,
  Instalment,
  Item,
  Notice,
  PaymentDay,
  Region,
  Source,
} from "./grantYear";
import { isFigure } from "./isReadable";
import { nextRates } from "./nextRates";

/** Next year's grant year, and what changes against this one's latest version. */
export interface Rollover {
  readonly grantYear: GrantYear;
  readonly difference: Difference;
}

/**
 * Starts the next grant year from this one, as its amendments left it, and the new notice. The
 * year is that of the notice's first day, else the next one. Posts, rate and period come from the
 * notice and the year's rule data; days of payment move by whole years. Kept are the bodies
 * with key, agreements and costs, the regions, how posts and months are counted: whether they
 * still fit the posts, `plan` tells. Left behind is what was only this year's: days of bodies and
 * regions, lots, signed contracts, payments, proofs, printed instalments and figures, limits of the
 * notice, the sources of all of that, and everything that happened in the year.
 */
export function nextYear(grantYear: GrantYear, notice: Notice): Rollover {
  const before = at(grantYear);
  const start = dayOf(notice.start ?? "");
  const year = start === undefined ? before.year + 1 : fromSerial(start).year;
  const period = noticePeriod({ ...before, year }, notice);
  const next = withoutMissing({
    ...without(
      before,
      ...(["rate", "assistantRate", "rateSource", "rateCitation"] as const),
      ...(["contract", "stated", "course"] as const),
    ),
    year,
    notices: [notice],
    posts: postsOf(before, notice),
    start: period && isoOf(period.start),
    end: period && isoOf(period.end),
    instalments: before.instalments.map((instalment) => shifted(instalment, year - before.year)),
    paymentDays: before.paymentDays?.map((each) => shiftedDay(each, year - before.year)),
    sources: before.sources?.filter(isLasting),
    regions: before.regions.map(ofRegion),
    bodies: before.bodies.map(ofBody),
    items: before.items.map(ofItem),
  });
  const after: GrantYear = { ...next, ...nextRates(next, notice) };
  return { grantYear: after, difference: difference(before, after) };
}

/** The notice counts assistants too. */
function postsOf({ posts, assistantPosts = 0 }: GrantYear, notice: Notice): number | undefined {
  if (notice.posts === undefined) return posts;
  if (!isFigure(notice.posts) || !isFigure(assistantPosts)) return notice.posts;
  return nearestCell(subtract(fromCell(notice.posts), fromCell(assistantPosts)));
}

const ofBody = (body: Body): Body =>
  without(body, "start", "end", "lot", "contractAmount", "paid", "proven");
const ofRegion = (region: Region): Region => without(region, "start", "end");
const ofItem = (item: Item): Item => without(item, "limit", "limitCitation");

/** Of regions and bodies, which go on. */
const isLasting = ({ place }: Source): boolean => place === "regions" || place === "bodies";

const shifted = ({ date, weight }: Instalment, years: number): Instalment =>
  withoutMissing({ date: movedDay(date, years), weight });

function shiftedDay({ kind, date, year, weight }: PaymentDay, years: number): PaymentDay {
  const moved = { date: movedDay(date, years), year: isFigure(year) ? year + years : undefined };
  return withoutMissing({ kind, ...moved, weight });
}

/** The same day some years later; 29 February becomes the 28th. */
function movedDay(date: string | undefined, years: number): string | undefined {
  const serial = dayOf(date ?? "");
  if (serial === undefined) return undefined;
  const day = fromSerial(serial);
  const year = day.year + years;
  const last = daysInMonth(year, day.month);
  return isoOf(toSerial({ year, month: day.month, day: Math.min(day.day, last) }));
}
