import { add, type Fraction, isZero, ONE } from "../number/fraction";
import type { Unit } from "../rules/programme";
import { exactOrZero, type Known } from "./exact";
import type { Report, Where } from "./finding";
import type { GrantYear, Item } from "./grantYear";
import { limitedItems, type Published, publishedLimit } from "./published";

/** The limit of one unit of quantity. */
export interface UnitLimit {
  readonly value: Fraction;
  /** What published limits of the item count: FTE, days, or the year. */
  readonly unit: Known<Unit>;
  /** Most units that are funded for all rows of the item together. */
  readonly most: Known<Fraction>;
  /** Where the limit is stated. */
  readonly citation: Known<string>;
}

/** The notice's own limit, else the published one. */
export function unitLimit(
  grantYear: GrantYear,
  item: Item,
  where: Where,
  report: Report,
): Known<UnitLimit> {
  const published = publishedLimit(grantYear, item.item);
  const unit = limitedItems(grantYear).find((known) => known.item === item.item)?.unit;
  const most = mostUnits(grantYear, item, published);
  if (item.limit !== undefined) {
    const field = "limitCitation";
    if (!item.limitCitation)
      report("itemLimitWithoutSource", { ...where, field }, { received: item.limit });
    return { value: exactOrZero(item.limit), unit, most, citation: item.limitCitation };
  }
  if ("value" in published)
    return { value: published.value, unit, most, citation: published.citation };
  report("itemLimitNotPublished", { ...where, field: "limit" }, { issue: published.issue });
  return undefined;
}

/** FTE granted, assistants included. */
export const allPosts = ({ posts, assistantPosts }: GrantYear): Fraction =>
  add(exactOrZero(posts), exactOrZero(assistantPosts));

/**
 * A yearly maximum counts once, a workplace for each post (for any number while nobody knows the
 * posts). So many days as the source says; a notice with a limit of its own says itself how many.
 */
function mostUnits(grantYear: GrantYear, item: Item, published: Published): Known<Fraction> {
  if ("issue" in published) return undefined;
  const { unit } = published.record;
  if (unit === "YEAR") return ONE;
  if (unit !== "FTE_YEAR") return item.limit === undefined ? published.most : undefined;
  const posts = allPosts(grantYear);
  return isZero(posts) ? undefined : posts;
}
