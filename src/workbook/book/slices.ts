import { at, isSliced, versionsOf } from "../../engine/grantYear/at";
import { checkedInputs } from "../../engine/grantYear/checkedInputs";
import { dayOf } from "../../engine/grantYear/days";
import type { Amendment, GrantYear } from "../../engine/grantYear/grantYear";
import { exact } from "../../engine/grantYear/exact";
import { keyOf } from "../../engine/grantYear/names";
import { daysOf } from "../../engine/grantYear/parties";
import { timeSlices } from "../../engine/grantYear/timeSlices";
import { compare } from "../../engine/number/fraction";
import { inOrder } from "../layout/amended";

/** Amendments that count only from a day within the period, or even later. */
const laterIn = (latest: GrantYear, amendments: readonly Amendment[]): readonly number[] => {
  const { start } = daysOf([latest]);
  return amendments.flatMap((amendment, index) =>
    isSliced(amendment) && start !== undefined && effectiveOf(amendment) > start ? [index] : [],
  );
};

const effectiveOf = ({ effective = "" }: Amendment): number => dayOf(effective) ?? -Infinity;

/** Whether the sheets calculate by time slices: anything counts only from a day, and they can. */
export const calculatesSlices = (given: GrantYear): boolean =>
  laterIn(at(given), given.amendments).length > 0 && isAgreedInOneYear(given);

/**
 * Positions of amendments from a day on that the sheets cannot calculate. They can where posts are
 * agreed with each body, in one budget year, and the rate or posts change.
 */
export function unslicedAmendments(given: GrantYear): readonly number[] {
  const { amendments } = given;
  const latest = at(given);
  const later = laterIn(latest, amendments);
  if (later.length === 0) return [];
  if (!isAgreedInOneYear(given)) return later;
  const { end } = daysOf([latest]);
  return later.filter((index) => {
    const amendment = amendments[index]!;
    const isHeld = isOfAll(amendment) || isAgreed(amendment);
    const isWithin = end !== undefined && effectiveOf(amendment) <= end;
    const isNumber = typeof amendment.value === "number";
    return !(isHeld && isWithin && isNumber && isInOrder(amendments, amendment));
  });
}

/** Where posts are agreed, those of all together decide on no amount. */
const isOfAll = ({ body, region, field }: Amendment): boolean =>
  keyOf(body) === undefined && keyOf(region) === undefined && ["rate", "posts"].includes(field);

const isAgreed = ({ body, field }: Amendment): boolean =>
  keyOf(body) !== undefined && field === "agreed";

/** Each body has what was agreed, and of the recipient's own posts none are paid in another way. */
function isAgreedInOneYear(given: GrantYear): boolean {
  const latest = at(given);
  const { bodies, regions, items, assistantPosts, topUpPerPost, start, end } = latest;
  const isOther =
    items.length > 0 ||
    !!assistantPosts ||
    topUpPerPost !== undefined ||
    regions.some(({ model }) => model === "REFINANCING") ||
    bodies.some(({ costKey }) => costKey !== undefined);
  return !isOther && start?.slice(0, 4) === end?.slice(0, 4) && isAgreedThroughout(given);
}

/**
 * Whether each body has, in all versions, the posts that were agreed with it: where neither a key
 * nor regions hand out any, or where they come to just that.
 */
export function isAgreedThroughout(given: GrantYear): boolean {
  const { bodies, regions, kiPosts } = at(given);
  const isKeyed = bodies.some(({ weight, rawShare }) => (weight ?? rawShare) !== undefined);
  if (!isKeyed && regions.length === 0 && !kiPosts) return true;
  // Nothing to be compared, and the posts of many bodies take their time.
  if (given.amendments.length === 0) return false;
  const silent = (): void => undefined; // The plan reports it.
  const checked = checkedInputs(given, silent);
  const days = [BEFORE_ALL, ...given.amendments.map(({ date }) => date)];
  return days.every((day) =>
    timeSlices(versionsOf(checked, day, silent), silent).every(({ parties, fte }) =>
      parties.forwarded.every(({ index, body: { agreed } }) => {
        const own = fte[index];
        return Boolean(agreed) && own !== undefined && compare(own, exact(agreed)!) === 0;
      }),
    ),
  );
}

/** A day on which no amendment is known yet. */
const BEFORE_ALL = "0000-00-00";

/** Of one cell the later amendment counts from no earlier day: what it replaces, is what was before. */
function isInOrder(amendments: readonly Amendment[], { body, field }: Amendment): boolean {
  const days = inOrder(amendments)
    .map((index) => amendments[index]!)
    .filter((other) => keyOf(other.body) === keyOf(body) && other.field === field)
    .map(effectiveOf);
  return days.every((day, index) => index === 0 || day >= days[index - 1]!);
}
