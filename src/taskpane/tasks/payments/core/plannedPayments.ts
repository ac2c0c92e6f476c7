import type { Course, Transfer } from "../../../../engine/grantYear/course";
import { withoutMissing } from "../../../../engine/grantYear/entries";
import type { Plan } from "../../../../engine/grantYear/plan";
import { nameKey } from "../../../../engine/names/nameKey";
import { fromCell, nearestCell } from "../../../../engine/number/cell";
import { readColumn } from "../../../../engine/number/column";
import { add, compare, type Fraction, isZero, sum, ZERO } from "../../../../engine/number/fraction";
import { openInstalments } from "../../../../engine/year/ledger/openInstalments";

/** The ledger once it plans what the plan pays. */
export interface Replanned {
  readonly payments: readonly Transfer[];
  /** Planned payments that no row was there for. */
  readonly added: number;
  /** Planned payments that were there and are not any more. */
  readonly dropped: number;
}

/**
 * Plans what the plan pays and the ledger does not have: what is paid stays, and where an amount has
 * changed, the rest is paid in the parts that are open (year.md 4.2). Nothing is added or dropped
 * between two of whom the ledger has all.
 */
export function replanned({ payments: all }: Plan, course: Course): Replanned {
  const planned = all.map(({ payer, body, amount, date, kind }): Transfer => ({
    ...withoutMissing({ from: payer, to: body, planned: amount, plannedOn: date }),
    kind: kind === "REFINANCING" ? "REFINANCING" : "INSTALMENT",
  }));
  const { payments = [] } = course;
  const dropped = new Set<Transfer>();
  const added = new Map<Transfer, Transfer>();
  for (const first of planned) {
    const wanted = planned.filter((each) => isAlike(each, first));
    // Each two once.
    if (wanted[0] !== first) continue;
    const known = payments.filter((each) => isAlike(each, first));
    const open = known.filter(({ actual }) => actual === undefined);
    const paid = known.filter(({ actual }) => actual !== undefined);
    const [amount, left] = [total(wanted, "planned"), total(paid, "actual")];
    if (compare(add(left, total(open, "planned")), amount) === 0) continue;
    const stale = new Set(open);
    for (const [day, fresh] of anew(wanted, amount, left, paid.length)) {
      const same = [...stale].find((each) => isSame(each, fresh));
      if (same) stale.delete(same);
      else added.set(day, fresh);
    }
    for (const each of stale) dropped.add(each);
  }
  const fresh = planned.flatMap((each) => added.get(each) ?? []);
  const rest = payments.filter((each) => !dropped.has(each));
  return { payments: [...rest, ...fresh], added: fresh.length, dropped: dropped.size };
}

const isSame = (one: Transfer, other: Transfer): boolean =>
  one.planned === other.planned && one.plannedOn === other.plannedOn;

/** Payments of the same kind between the same two. */
const isAlike = (one: Transfer, other: Transfer): boolean =>
  one.kind === other.kind &&
  (["from", "to"] as const).every((end) => nameKey(one[end] ?? "") === nameKey(other[end] ?? ""));

/** A cell that holds no number counts nothing, as in the figures of the year. */
const total = (rows: readonly Transfer[], field: "planned" | "actual"): Fraction =>
  sum([
    ZERO,
    ...rows.flatMap(({ [field]: cell }) => (typeof cell === "number" ? [fromCell(cell)] : [])),
  ]);

/** What is left, on the days that were not paid yet, or on the last one; beside what was planned. */
function anew(
  wanted: readonly Transfer[],
  amount: Fraction,
  paid: Fraction,
  count: number,
): readonly (readonly [Transfer, Transfer])[] {
  const due = wanted.filter(({ planned = 0 }) => planned > 0);
  const days = due.slice(Math.min(count, Math.max(0, due.length - 1)));
  if (days.length === 0) return [];
  const weights = readColumn(days.map(({ planned = 0 }) => planned));
  const { open } = openInstalments(amount, paid, weights);
  return days.flatMap((day, at) =>
    isZero(open[at]!) ? [] : [[day, { ...day, planned: nearestCell(open[at]!) }] as const],
  );
}
