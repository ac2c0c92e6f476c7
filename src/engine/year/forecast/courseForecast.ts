import type { Course, ItemProof, Staffing } from "../../grantYear/course";
import { dayOf } from "../../grantYear/days";
import { exact, type Known } from "../../grantYear/exact";
import { type Fraction, subtract, sum, ZERO } from "../../number/fraction";
import { roundToCents } from "../../number/rounding";
import type { YearReport } from "../finding";
import type { Move } from "../ledger/moves";
import { bodiesToSettle, type ToSettle } from "../settlement/bodiesToSettle";
import { settledByChoice } from "../settlement/courseSettlement";
import { proofsOf, spentOnItem } from "../settlement/itemsToSettle";
import type { PlannedItem } from "../settlement/plannedItems";
import type { ProvenCost } from "../settlement/provenCost";
import type { ItemToSettle } from "../settlement/settledItems";
import type { SettledFigures } from "../settlement/settledYear";
import type { CoursePost } from "../staffing/coursePosts";
import { costUntil, isThere } from "./costUntil";
import { vacantMoney } from "./vacantMoney";

/** What is expected of a body on the day shown; euro. */
export interface BodyForecast {
  readonly settled: Known<SettledFigures>;
  /** The council's limit − own share; below 0 it is exceeded. */
  readonly limitLeft: Known<Fraction>;
  /** Money for what is vacant after the day shown, and for what was vacant up to it. */
  readonly free: Known<Fraction>;
  readonly lost: Known<Fraction>;
}

interface Given extends ToSettle {
  readonly items: readonly PlannedItem[];
  /** What was paid and what is planned. */
  readonly moves: readonly Move[];
}

/**
 * What the year comes to if everything goes on as planned (year.md 4.11), for each body in their
 * order: the settlement with the cost proven so far and the planned cost of the days after it.
 * Missing without a day to show, and once all posts have ended.
 */
export function courseForecast(
  course: Course,
  given: Given,
  report: YearReport,
): Known<readonly BodyForecast[]> {
  const { staffing = [], itemProofs = [], choices = [] } = course;
  const { parties, posts, moves } = given;
  const asOf = dayOf(course.asOf ?? "");
  const ends = posts.flatMap(({ post }) => post?.granted.period.end ?? []);
  if (asOf === undefined || asOf >= Math.max(...ends)) return undefined;
  const isPlanned = staffing.some(({ costPerMonth }) => costPerMonth !== undefined);
  const costOf = (post: CoursePost) => expectedOf(post, course, { asOf, staffing }, report);
  const items = given.items.map((item) => expectedOfItem(item, itemProofs, asOf));
  const bodies = isPlanned ? bodiesToSettle(given, costOf, items) : undefined;
  const settled = bodies && settledByChoice(bodies, moves, choices, report);
  return parties.all.map(({ index, body }) => {
    const own = settled?.[index];
    const limit = exact(body.ownShareLimit);
    const money = posts
      .filter(({ party }) => party?.index === index)
      .map(({ staffed }) => staffed && vacantMoney(staffed.post, asOf, staffed.count));
    const all = (of: "free" | "lost"): Known<Fraction> =>
      money.includes(undefined)
        ? undefined
        : roundToCents(sum([ZERO, ...money.map((each) => each![of])]));
    return {
      settled: own,
      limitLeft: own && limit && subtract(limit, own.ownShare),
      ...{ free: all("free"), lost: all("lost") },
    };
  });
}

function expectedOf(
  { named, staffed }: CoursePost,
  { proofs = [] }: Course,
  { asOf, staffing }: { readonly asOf: number; readonly staffing: readonly Staffing[] },
  report: YearReport,
): Known<ProvenCost> {
  if (!staffed) return undefined;
  const { end } = staffed.post.granted.period;
  const { cost, nonEligible, unplanned } = costUntil(
    { named, staffed },
    { proofs, staffing },
    { asOf, end },
  );
  for (const index of unplanned)
    report("costPerMonthMissing", { list: "staffing", index, name: named.post });
  return cost && { cost, nonEligible, status: "CHECKED" };
}

/** An item whose cost is not known yet is expected to cost what is planned. */
function expectedOfItem(
  item: PlannedItem,
  proofs: readonly ItemProof[],
  asOf: number,
): ItemToSettle {
  const known = spentOnItem(
    item,
    proofsOf(proofs, item).filter((proof) => isThere(proof, asOf)),
  );
  return known.isProven ? known : { ...known, cost: item.planned, isProven: true };
}
