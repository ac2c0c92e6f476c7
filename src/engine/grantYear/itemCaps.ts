import { share } from "../apportion/share";
import { limitAmount } from "../funding/limitAmount";
import { CENT, fromCents } from "../funding/wholeCents";
import { add, compare, type Fraction, max, min, ZERO } from "../number/fraction";
import { compared, type Known, sumOf } from "./exact";
import type { Report, Where } from "./finding";
import { fractionColumn } from "./fractionColumn";
import type { Item } from "./grantYear";
import type { UnitLimit } from "./itemLimit";

/** A row of an item with what its own limit leaves of it, euro. */
export interface LimitedRow {
  readonly item: Item;
  readonly where: Where;
  readonly unit: Known<UnitLimit>;
  readonly quantity: Fraction;
  readonly within: Known<Fraction>;
}

interface CappedRow extends LimitedRow {
  readonly index: number;
  readonly value: Fraction;
  readonly most: Fraction;
}

/**
 * What is accepted of each row. A maximum holds for an item, not for each of its rows: if they are
 * above it together, it is split among them by what each has within its own limit (largest
 * remainder in cents), and each row that gets less is a finding. Missing where a limit is.
 */
export function sharedCaps(rows: readonly LimitedRow[], report: Report): Known<Fraction>[] {
  const accepted = rows.map(({ within }) => within);
  for (const group of cappedRows(rows).values()) {
    checkQuantity(group, report);
    const within = group.map((row) => row.within);
    const sum = sumOf(within);
    const cap = capOf(group);
    if (!sum || compare(sum, cap) <= 0) continue;
    const weights = fractionColumn(within.map((own) => own!));
    const parts = share({ total: cap, weights, unit: CENT, method: "HAMILTON" });
    group.forEach(({ index, where }, position) => {
      const [part, own] = [fromCents(BigInt(parts[position]!)), within[position]!];
      accepted[index] = part;
      if (compare(part, own) < 0)
        report("itemSharesLimit", { ...where, field: "planned" }, compared(part, own));
    });
  }
  return accepted;
}

/** Rows of the same item that share a maximum. */
function cappedRows(rows: readonly LimitedRow[]): ReadonlyMap<string, readonly CappedRow[]> {
  const groups = new Map<string, CappedRow[]>();
  rows.forEach((row, index) => {
    if (row.unit?.most === undefined) return;
    const { value, most } = row.unit;
    const { item } = row.item;
    groups.set(item, [...(groups.get(item) ?? []), { ...row, index, value, most }]);
  });
  return groups;
}

const unitsOf = (group: readonly CappedRow[]): Fraction =>
  group.map(({ quantity }) => quantity).reduce(add, ZERO);

/** Do rows state different limits, the highest holds. */
const capOf = (group: readonly CappedRow[]): Fraction =>
  limitAmount(group.map(({ value }) => value).reduce(max), min(unitsOf(group), group[0]!.most));

/** Days and posts of all rows together against the most that is funded; a year counts once. */
function checkQuantity(group: readonly CappedRow[], report: Report): void {
  const { most, where, unit } = group[0]!;
  const named = group.filter(
    ({ item }) => unit!.unit !== "FTE_YEAR" || item.quantity !== undefined,
  );
  const units =
    unit!.unit === "YEAR" ? group.map(({ quantity }) => quantity).reduce(max) : unitsOf(named);
  if (compare(units, most) > 0)
    report("itemQuantityAboveMost", { ...where, field: "quantity" }, compared(most, units));
}
