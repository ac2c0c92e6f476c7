import type { Course } from "../../grantYear/course";
import { dayOf, isoOf } from "../../grantYear/days";
import { exact, type Known, sumOf } from "../../grantYear/exact";
import type { GrantYear } from "../../grantYear/grantYear";
import { outcomeOf } from "../../grantYear/outcome";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { add, type Fraction, isZero, max, min, subtract, sum, ZERO } from "../../number/fraction";
import { publishedBaseRates } from "../../rules/baseRate";
import { isPaidOnRequest } from "../../rules/isPaidOnRequest";
import { chosenSurcharge } from "../choices";
import type { YearReport } from "../finding";
import { costUntil, isThere } from "../forecast/costUntil";
import type { PlannedItem } from "../settlement/plannedItems";
import { proofsOf, spentOnItem } from "../settlement/itemsToSettle";
import type { CoursePost } from "../staffing/coursePosts";
import { claimedInterest } from "./claim";
import { useLimit } from "./interim";

interface Given {
  readonly grantYear: GrantYear;
  /** Who is paid by the Land. */
  readonly recipient: string;
  readonly posts: readonly CoursePost[];
  readonly items: readonly PlannedItem[];
}

/**
 * Money on request that is not used within two months of its payment (year.md 4.9, VV zu § 44 LHO
 * 8.6), on the day shown: used is what all posts and items have cost until then, by proofs and by
 * plan, and what was given back; what was paid first is used first. With the interest it would
 * bear so far, if the surcharge is chosen. Nothing is said while a cost is not known.
 */
export function checkUse(
  course: Course,
  { grantYear, recipient, posts, items }: Given,
  report: YearReport,
): void {
  const asOf = dayOf(course.asOf ?? "");
  if (asOf === undefined || !isPaidOnRequest(grantYear.programme, grantYear.module)) return;
  const paid = (end: "from" | "to", isBack: boolean) =>
    (course.payments ?? []).flatMap((transfer, index) => {
      const { kind, actual, actualOn = "" } = transfer;
      const [amount, day] = [exact(actual), dayOf(actualOn)];
      const isIt =
        nameKey(transfer[end] ?? "") === nameKey(recipient) &&
        (isBack ? kind === "RETURN" : kind === "INSTALMENT" || kind === "SETTLEMENT");
      return isIt && amount && day !== undefined && day <= asOf ? [{ index, day, amount }] : [];
    });
  const back = paid("from", true).map(({ amount }) => amount);
  const cost = costOf(course, posts, items, asOf);
  if (!cost) return;
  let used = sum([cost, ...back]);
  for (const { index, day, amount } of paid("to", false).sort((a, b) => a.day - b.day)) {
    const unused = max(ZERO, subtract(amount, used));
    used = subtract(used, min(used, amount));
    const limit = useLimit(day);
    if (isZero(unused) || asOf <= limit) continue;
    const interest = interestOn(unused, { start: day, end: asOf }, course);
    report("notUsedWithinTwoMonths", {
      ...{ list: "payments", index, day: isoOf(limit), received: nearestCell(unused) },
      expected: interest ? nearestCell(interest) : "–",
    });
  }
}

function costOf(
  { proofs = [], staffing = [], itemProofs = [] }: Course,
  posts: readonly CoursePost[],
  items: readonly PlannedItem[],
  asOf: number,
): Known<Fraction> {
  const ofPosts = posts.map(({ named, staffed }) => {
    if (!staffed) return undefined;
    const end = Math.min(asOf, staffed.post.granted.period.end);
    return costUntil({ named, staffed }, { proofs, staffing }, { asOf, end }).cost;
  });
  const ofItems = items.map((item) => {
    const known = proofsOf(itemProofs, item).filter((proof) => isThere(proof, asOf));
    return spentOnItem(item, known).cost;
  });
  const all = sumOf(ofPosts);
  return all && add(all, sum([ZERO, ...ofItems]));
}

/** Missing while the surcharge is not chosen, or a day's base rate is not known. */
function interestOn(
  amount: Fraction,
  days: { readonly start: number; readonly end: number },
  { choices = [] }: Course,
): Known<Fraction> {
  const surcharge = chosenSurcharge(choices);
  if (!surcharge) return undefined;
  const claim = { amount, ...days, returns: [], baseRates: publishedBaseRates(), surcharge };
  const outcome = outcomeOf(() => claimedInterest(claim));
  return "value" in outcome ? outcome.value.interest : undefined;
}
