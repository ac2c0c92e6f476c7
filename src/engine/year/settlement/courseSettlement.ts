import { type Answer, CHOICES, type Course, type Rule } from "../../grantYear/course";
import { contractsOf } from "../../grantYear/contractsOf";
import type { Known } from "../../grantYear/exact";
import { outcomeOf } from "../../grantYear/outcome";
import type { Parties } from "../../grantYear/parties";
import { nearestCell } from "../../number/cell";
import { compare, type Fraction, isZero, sum, ZERO } from "../../number/fraction";
import type { YearReport } from "../finding";
import type { Move } from "../ledger/moves";
import type { CoursePost } from "../staffing/coursePosts";
import { contractCeilings } from "../staffing/staffedPost";
import { movedSince } from "./closed";
import { provenCost } from "./provenCost";
import { type BodyToSettle, type SettledFigures, settledYear } from "./settledYear";
import { nameKey } from "../../names/nameKey";

/**
 * The settlement of all bodies, in their order, where some have proven something; missing while a
 * figure it needs is, or while answers nobody has chosen would make it differ.
 */
export function courseSettlement(
  { proofs = [], closings = [], choices = [] }: Course,
  { parties, amounts, posts, moves }: Given,
  report: YearReport,
): Known<readonly SettledFigures[]> {
  if (proofs.length === 0) return undefined;
  const labels = new Map<number, string>();
  for (const { top, members } of contractsOf(parties))
    for (const { index } of members) labels.set(index, top.body.name);
  const bodies = parties.all.map(({ index, body }): Known<BodyToSettle> => {
    const own = posts.filter(({ party }) => party?.index === index);
    const staffed = own.flatMap((each) => each.staffed ?? []);
    const amount = amounts[index];
    if (staffed.length < own.length || !amount) return undefined;
    // Money for posts that nobody has named cannot be held against their cost.
    if (own.length === 0 && !isZero(amount)) return undefined;
    const ceilings = contractCeilings(
      amount,
      staffed.map(({ grantedMoney }) => grantedMoney),
    );
    return {
      name: body.name,
      ...(body.payer !== undefined && { payer: body.payer }),
      contract: labels.get(index) ?? body.name,
      posts: own.map(({ named }, i) => ({
        ...provenCost(proofs, named.post),
        contractCeiling: ceilings[i]!,
        staffedCeiling: staffed[i]!.staffedCeiling,
      })),
    };
  });
  const known = bodies.filter((body) => body !== undefined);
  if (known.length < bodies.length) return undefined;
  const answers = <Of extends "entitlementBasis" | "ceilingScope">(rule: Of) => {
    const chosen = chosenAnswer(choices, rule);
    return chosen ? [chosen] : (CHOICES[rule] as readonly Answer<Of>[]);
  };
  const results = answers("entitlementBasis").flatMap((basis) =>
    answers("ceilingScope").flatMap((scope) => {
      const outcome = outcomeOf(() => settledYear(known, moves, { basis, scope }));
      return "value" in outcome ? [outcome.value] : [];
    }),
  );
  const [first, ...others] = results;
  if (!first) return undefined;
  const other = others.find((each) => !isSame(first, each));
  if (other) {
    const [expected, received] = [first, other].map((each) => nearestCell(acceptedOf(each)));
    report("entitlementOpen", { list: "choices", expected: expected!, received: received! });
    return undefined;
  }
  reportSettled(first, { parties, closings }, report);
  return first;
}

interface Given {
  readonly parties: Parties;
  /** The money of each body for the posts it employs. */
  readonly amounts: readonly Known<Fraction>[];
  readonly posts: readonly CoursePost[];
  readonly moves: readonly Move[];
}

/** The answer chosen, if it is one of the rule's. */
function chosenAnswer<Of extends Rule>(
  choices: NonNullable<Course["choices"]>,
  rule: Of,
): Known<Answer<Of>> {
  const value = choices.find((choice) => choice.rule === rule)?.value;
  return (CHOICES[rule] as readonly Answer<Of>[]).find((answer) => answer === value);
}

const isSame = (a: readonly SettledFigures[], b: readonly SettledFigures[]): boolean =>
  a.every(({ acceptedOwn }, i) => compare(acceptedOwn, b[i]!.acceptedOwn) === 0);

const acceptedOf = (settled: readonly SettledFigures[]): Fraction =>
  sum([ZERO, ...settled.map(({ acceptedOwn }) => acceptedOwn)]);

function reportSettled(
  settled: readonly SettledFigures[],
  {
    parties,
    closings,
  }: { readonly parties: Parties; readonly closings: NonNullable<Course["closings"]> },
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
      for (const { closed, now } of movedSince(closing, settled[at]!)) {
        const values = { expected: nearestCell(closed), received: nearestCell(now) };
        report("changedAfterClosing", { list: "closings", index, name: body, ...values });
      }
  });
}
