import { limitAmount } from "../funding/limitAmount";
import { compare, type Fraction, max, min, ONE, subtract, ZERO } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import { withinContracts } from "./contractLimit";
import { compared, exact, exactOrZero, type Known, sumOf } from "./exact";
import type { Report, Where } from "./finding";
import type { GrantYear, Item } from "./grantYear";
import { publishedLimit } from "./published";
import { attemptFor } from "./yearlyAmount";

/** A budget item of module 1 against its limit; items do not balance each other. Euro. */
export interface ItemFigures {
  readonly quantity: Fraction;
  readonly planned: Fraction;
  readonly limit: Known<Fraction>;
  /** min(planned, limit) */
  readonly accepted: Known<Fraction>;
  /** What is planned above the limit: not funded. */
  readonly excess: Known<Fraction>;
  /** Where the limit is stated. */
  readonly citation: Known<string>;
}

/** The limit of one unit of quantity. */
interface UnitLimit {
  readonly value: Fraction;
  readonly most: Known<Fraction>;
  readonly isPerFte: boolean;
  readonly citation: Known<string>;
}

export const itemFigures = (grantYear: GrantYear, report: Report): ItemFigures[] =>
  grantYear.items.map((item, index) => {
    const where: Where = { list: "items", index, name: item.item };
    const unit = unitLimit(grantYear, item, where, report);
    const quantity = exact(item.quantity) ?? usualQuantity(grantYear, unit);
    const planned = roundToCents(exactOrZero(item.planned));
    const limit = unit && limitOf(unit, quantity, where, report);
    if (limit && compare(planned, limit) > 0)
      report("itemAboveLimit", { ...where, field: "planned" }, compared(limit, planned));
    return {
      quantity,
      planned,
      limit,
      accepted: limit && min(planned, limit),
      excess: limit && max(ZERO, subtract(planned, limit)),
      citation: unit?.citation,
    };
  });

/** The notice's own limit, else the published one. */
function unitLimit(
  grantYear: GrantYear,
  item: Item,
  where: Where,
  report: Report,
): Known<UnitLimit> {
  const published = publishedLimit(grantYear, item.item);
  const isPerFte = "value" in published && published.record.unit === "FTE_YEAR";
  if (item.limit !== undefined) {
    if (!item.limitCitation)
      report(
        "itemLimitWithoutSource",
        { ...where, field: "limitCitation" },
        { received: item.limit },
      );
    return {
      value: exactOrZero(item.limit),
      most: undefined,
      isPerFte,
      citation: item.limitCitation,
    };
  }
  if ("value" in published)
    return { value: published.value, most: published.most, isPerFte, citation: published.citation };
  report("itemLimitNotPublished", { ...where, field: "limit" }, { issue: published.issue });
  return undefined;
}

const usualQuantity = (grantYear: GrantYear, unit: Known<UnitLimit>): Fraction =>
  unit?.isPerFte
    ? sumOf([exactOrZero(grantYear.posts), exactOrZero(grantYear.assistantPosts)])!
    : ONE;

/** The limit for a quantity, but for no more units than the source grants. */
function limitOf(
  { value, most }: UnitLimit,
  quantity: Fraction,
  where: Where,
  report: Report,
): Known<Fraction> {
  const isAboveMost = most !== undefined && compare(quantity, most) > 0;
  if (isAboveMost)
    report("itemQuantityAboveMost", { ...where, field: "quantity" }, compared(most, quantity));
  const attempt = attemptFor(report, { ...where, field: "limit" });
  return attempt(() => withinContracts(limitAmount(value, isAboveMost ? most : quantity)));
}
