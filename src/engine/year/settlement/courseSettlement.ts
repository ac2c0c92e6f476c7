import type { Course } from "../../grantYear/course";
import { compared, type Known } from "../../grantYear/exact";
import { outcomeOf } from "../../grantYear/outcome";
import type { Parties } from "../../grantYear/parties";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { compare, type Fraction, isZero, sum, ZERO } from "../../number/fraction";
import { openAnswers } from "../choices";
import type { YearReport } from "../finding";
import type { Move } from "../ledger/moves";
import { bodiesToSettle, type ToSettle } from "./bodiesToSettle";
import { checkItemProofs } from "./checkItemProofs";
import { beforePaying, movedSince } from "./closed";
import { itemsToSettle } from "./itemsToSettle";
import type { PlannedItem } from "./plannedItems";
import { provenCost } from "./provenCost";
import { ofItems, settledItems } from "./settledItems";
import { type BodyToSettle, type SettledFigures, settledYear } from "./settledYear";

/**
 * The settlement of all bodies, in their order, where some have proven something; missing while a
 * figure it needs is, or while answers nobody has chosen would make it differ.
 */
export function courseSettlement(
  { proofs = [], itemProofs = [], closings = [], choices = [] }: Course,
  given: ToSettle & { readonly items: readonly PlannedItem[]; readonly moves: readonly Move[] },
  report: YearReport,
): Known<readonly SettledFigures[]> {
  checkItemProofs(itemProofs, given.items, report);
  if (proofs.length + itemProofs.length === 0) return undefined;
  const bodies = bodiesToSettle(
    given,
    ({ named }) => provenCost(proofs, named.post),
    itemsToSettle(given.items, itemProofs),
  );
  const settled = bodies && settledByChoice(bodies, given.moves, choices, report);
  if (settled) reportSettled(settled, given, closings, report);
  return settled;
}

/** The settlement by the answers chosen, if those that are open would not make it differ. */
export function settledByChoice(
  bodies: readonly BodyToSettle[],
  moves: readonly Move[],
  choices: NonNullable<Course["choices"]>,
  report: YearReport,
): Known<readonly SettledFigures[]> {
  const [itemScope, ...others] = openAnswers(choices, "itemScope");
  const isOpen = others.some((other) => {
    const [one, more] = [itemScope!, other].map((scope) =>
      sum([ZERO, ...bodies.map(({ items }) => ofItems(settledItems(items, scope), "accepted"))]),
    );
    const differs = compare(one!, more!) !== 0;
    if (differs) report("itemScopeOpen", { list: "choices", ...compared(one!, more!) });
    return differs;
  });
  const results = openAnswers(choices, "entitlementBasis").flatMap((basis) =>
    openAnswers(choices, "ceilingScope").flatMap((scope) => {
      const rules = { basis, scope, itemScope: itemScope! };
      const outcome = outcomeOf(() => settledYear(bodies, moves, rules));
      return "value" in outcome ? [outcome.value] : [];
    }),
  );
  const [first, ...more] = results;
  const other = first && more.find((each) => !isSame(first, each));
  if (!other) return isOpen ? undefined : first;
  const found = compared(acceptedOf(first), acceptedOf(other));
  report("entitlementOpen", { list: "choices", ...found });
  return undefined;
}

const isSame = (a: readonly SettledFigures[], b: readonly SettledFigures[]): boolean =>
  a.every(({ acceptedOwn, regions }, i) => {
    const other = b[i]!;
    return (
      compare(acceptedOwn, other.acceptedOwn) === 0 &&
      regions.every(({ accepted }, row) => compare(accepted, other.regions[row]!.accepted) === 0)
    );
  });

const acceptedOf = (settled: readonly SettledFigures[]): Fraction =>
  sum([ZERO, ...settled.map(({ acceptedOwn }) => acceptedOwn)]);

function reportSettled(
  settled: readonly SettledFigures[],
  { parties, moves }: { readonly parties: Parties; readonly moves: readonly Move[] },
  closings: NonNullable<Course["closings"]>,
  report: YearReport,
): void {
  settled.forEach(({ cutOff }, i) => {
    const { name } = parties.all[i]!.body;
    if (!isZero(cutOff))
      report("proofStuckInChain", { list: "proofs", name, received: nearestCell(cutOff) });
  });
  closings.forEach((closing, index) => {
    const { body = "" } = closing;
    const at = parties.all.findIndex((party) => nameKey(party.body.name) === nameKey(body));
    if (at < 0) report("bodyUnknown", { list: "closings", index, received: body });
    else
      for (const { closed, now } of movedSince(
        closing,
        beforePaying(closing, settled[at]!, moves),
      )) {
        const values = { expected: nearestCell(closed), received: nearestCell(now) };
        report("changedAfterClosing", { list: "closings", index, name: body, ...values });
      }
  });
}
