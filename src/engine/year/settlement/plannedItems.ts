import { limitAmount } from "../../funding/limitAmount";
import type { Known } from "../../grantYear/exact";
import type { GrantYear } from "../../grantYear/grantYear";
import { type ItemFigures, itemFigures } from "../../grantYear/items";
import { nameKey } from "../../names/nameKey";
import { type Fraction, max, min, sum, ZERO } from "../../number/fraction";

/** All rows of an item of the plan together; euro, whole cents. */
export interface PlannedItem {
  /** As the plan writes it first. */
  readonly item: string;
  readonly planned: Fraction;
  /** What the plan accepts of it; nothing where its limit is not known (the plan says so). */
  readonly granted: Fraction;
  /** The most its limit allows for so many FTE or days; without them for those planned. */
  readonly limitFor: (units: Known<Fraction>) => Fraction;
}

/** The items of a plan whose inputs were checked, each once, in the order of their first rows. */
export function plannedItems(grantYear: GrantYear): readonly PlannedItem[] {
  const silent = (): void => undefined; // The plan has reported it.
  const figures = itemFigures(grantYear, silent);
  const rows = new Map<string, { readonly item: string; readonly figures: ItemFigures[] }>();
  grantYear.items.forEach(({ item }, i) => {
    const known = rows.get(nameKey(item)) ?? { item, figures: [] };
    known.figures.push(figures[i]!);
    rows.set(nameKey(item), known);
  });
  return [...rows.values()].map(({ item, figures: own }) => ({
    item,
    planned: sum(own.map(({ planned }) => planned)),
    granted: sum(own.map(({ accepted }) => accepted ?? ZERO)),
    limitFor: (units) => limitOf(own, units),
  }));
}

/** Do rows state different limits, the highest holds, as in the plan. */
function limitOf(rows: readonly ItemFigures[], units: Known<Fraction>): Fraction {
  const value = rows.map(({ unit }) => unit?.value ?? ZERO).reduce(max);
  const limits = rows.map(({ unit }) => unit?.most);
  const most = limits.includes(undefined) ? undefined : limits[0];
  const upTo = (quantity: Fraction): Fraction =>
    limitAmount(value, most ? min(quantity, most) : quantity);
  if (units) return upTo(units);
  const all = sum(rows.map(({ limit }) => limit ?? ZERO));
  return most ? min(all, upTo(sum(rows.map(({ quantity }) => quantity)))) : all;
}
