import { limitAmount } from "../funding/limitAmount";
import { compare, type Fraction, min, ONE, subtract } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import { withinContracts } from "./contractLimit";
import { compared, exact, exactOrZero, type Known } from "./exact";
import type { Report, Where } from "./finding";
import type { GrantYear } from "./grantYear";
import { sharedCaps } from "./itemCaps";
import { allPosts, type UnitLimit, unitLimit } from "./itemLimit";
import { attemptFor } from "./attempt";

/** A row of module 1 against the limit of its item; items do not balance each other. Euro. */
export interface ItemFigures {
  readonly quantity: Fraction;
  readonly planned: Fraction;
  /** Of this row alone. */
  readonly limit: Known<Fraction>;
  /** min(planned, limit), less where several rows of one item are above its limit together. */
  readonly accepted: Known<Fraction>;
  /** What is planned and not accepted: not funded. */
  readonly excess: Known<Fraction>;
  /** What one unit is funded with at most, and for how many of them for all rows of the item. */
  readonly unit: Known<UnitLimit>;
}

export function itemFigures(grantYear: GrantYear, report: Report): ItemFigures[] {
  const rows = grantYear.items.map((item, index) => {
    const where: Where = { list: "items", index, name: item.item };
    const unit = unitLimit(grantYear, item, where, report);
    const usual = unit?.unit === "FTE_YEAR" ? allPosts(grantYear) : ONE;
    const quantity = exact(item.quantity) ?? usual;
    const planned = roundToCents(exactOrZero(item.planned));
    const limit = unit && limitOf(unit, quantity, where, report);
    if (limit && compare(planned, limit) > 0)
      report("itemAboveLimit", { ...where, field: "planned" }, compared(limit, planned));
    return { item, where, unit, quantity, planned, limit };
  });
  const accepted = sharedCaps(
    rows.map(({ planned, limit, ...row }) => ({
      ...row,
      limit,
      within: limit && min(planned, limit),
    })),
    report,
  );
  return rows.map(({ quantity, planned, limit, unit }, index) => {
    const own = accepted[index];
    return {
      quantity,
      planned,
      limit,
      accepted: own,
      excess: own && subtract(planned, own),
      unit,
    };
  });
}

/** The limit for a quantity, but for no more units than the source grants. */
function limitOf(
  { value, most }: UnitLimit,
  quantity: Fraction,
  where: Where,
  report: Report,
): Known<Fraction> {
  const attempt = attemptFor(report, { ...where, field: "limit" });
  return attempt(() => withinContracts(limitAmount(value, most ? min(quantity, most) : quantity)));
}
