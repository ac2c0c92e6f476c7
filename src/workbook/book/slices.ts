import { isSliced } from "../../engine/grantYear/at";
import { dayOf } from "../../engine/grantYear/days";
import type { Amendment, GrantYear } from "../../engine/grantYear/grantYear";
import { keyOf } from "../../engine/grantYear/names";
import { daysOf } from "../../engine/grantYear/parties";
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
export const calculatesSlices = (latest: GrantYear, amendments: readonly Amendment[]): boolean =>
  laterIn(latest, amendments).length > 0 && isAgreedInOneYear(latest);

/**
 * Positions of amendments from a day on that the sheets cannot calculate. They can where posts are
 * agreed with each body, in one budget year, and the rate or posts change; `latest` is what
 * all amendments led to.
 */
export function unslicedAmendments(
  latest: GrantYear,
  amendments: readonly Amendment[],
): readonly number[] {
  const later = laterIn(latest, amendments);
  if (later.length === 0) return [];
  if (!isAgreedInOneYear(latest)) return later;
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

/** No key, no regions, nothing that the recipient keeps: each body has what was agreed. */
function isAgreedInOneYear(latest: GrantYear): boolean {
  const { bodies, regions, items, kiPosts, assistantPosts, topUpPerPost, start, end } = latest;
  const isKeyed = bodies.some(
    ({ weight, costKey, rawShare }) => (weight ?? costKey ?? rawShare) !== undefined,
  );
  const isKept = regions.length > 0 || items.length > 0 || !!kiPosts || !!assistantPosts;
  const isOneYear = start?.slice(0, 4) === end?.slice(0, 4);
  return !isKeyed && !isKept && topUpPerPost === undefined && isOneYear;
}

/** Of one cell the later amendment counts from no earlier day: what it replaces, is what was before. */
function isInOrder(amendments: readonly Amendment[], { body, field }: Amendment): boolean {
  const days = inOrder(amendments)
    .map((index) => amendments[index]!)
    .filter((other) => keyOf(other.body) === keyOf(body) && other.field === field)
    .map(effectiveOf);
  return days.every((day, index) => index === 0 || day >= days[index - 1]!);
}
