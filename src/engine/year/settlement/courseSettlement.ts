import type { Course } from "../../grantYear/course";
import type { Known } from "../../grantYear/exact";
import { outcomeOf } from "../../grantYear/outcome";
import type { Parties } from "../../grantYear/parties";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { compare, type Fraction, isZero, sum, ZERO } from "../../number/fraction";
import { openAnswers } from "../choices";
import type { YearReport } from "../finding";
import type { Move } from "../ledger/moves";
import { bodiesToSettle, type ToSettle } from "./bodiesToSettle";
import { beforePaying, movedSince } from "./closed";
import { provenCost } from "./provenCost";
import { type BodyToSettle, type SettledFigures, settledYear } from "./settledYear";

/**
 * The settlement of all bodies, in their order, where some have proven something; missing while a
 * figure it needs is, or while answers nobody has chosen would make it differ.
 */
export function courseSettlement(
  { proofs = [], closings = [], choices = [] }: Course,
  given: ToSettle & { readonly moves: readonly Move[] },
  report: YearReport,
): Known<readonly SettledFigures[]> {
  if (proofs.length === 0) return undefined;
  const bodies = bodiesToSettle(given, ({ named }) => provenCost(proofs, named.post));
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
  const results = openAnswers(choices, "entitlementBasis").flatMap((basis) =>
    openAnswers(choices, "ceilingScope").flatMap((scope) => {
      const outcome = outcomeOf(() => settledYear(bodies, moves, { basis, scope }));
      return "value" in outcome ? [outcome.value] : [];
    }),
  );
  const [first, ...others] = results;
  const other = first && others.find((each) => !isSame(first, each));
  if (!other) return first;
  const [expected, received] = [first, other].map((each) => nearestCell(acceptedOf(each)));
  report("entitlementOpen", { list: "choices", expected: expected!, received: received! });
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
