import type { Course, ItemProof, NamedPost, Proof } from "../../grantYear/course";
import { dayOf } from "../../grantYear/days";
import { exactOrZero, type Known } from "../../grantYear/exact";
import { nameKey } from "../../names/nameKey";
import { type Fraction, sum, ZERO } from "../../number/fraction";
import type { CoursePost } from "../staffing/coursePosts";
import { expectedCost } from "./expectedCost";
import { plannedCosts } from "./plannedCosts";

/** What a post has cost by its proofs and costs by its plan; euro. */
export interface CostUntil {
  /** Missing where a row without a planned cost would count. */
  readonly cost: Known<Fraction>;
  readonly nonEligible: Fraction;
  /** Such rows, by their positions in the staffing. */
  readonly unplanned: readonly number[];
}

/**
 * The eligible cost of a post until the end of a day, as it is known on another: what is proven,
 * and what is planned for the days after the last one proven (year.md 4.11). Without a proof all of
 * it is planned. A proof that does not say until when is one until the day it is known.
 */
export function costUntil(
  { named, staffed }: { named: NamedPost; staffed: NonNullable<CoursePost["staffed"]> },
  { proofs, staffing }: Required<Pick<Course, "proofs" | "staffing">>,
  { asOf, end }: { readonly asOf: number; readonly end: number },
): CostUntil {
  const own = proofs.filter(
    (proof) => nameKey(proof.post ?? "") === nameKey(named.post) && isThere(proof, asOf),
  );
  const total = (field: "cost" | "nonEligible"): Fraction =>
    sum([ZERO, ...own.map((proof) => exactOrZero(proof[field]))]);
  const { start } = staffed.post.granted.period;
  const provenUntil = Math.max(
    start - 1,
    ...own.map((proof) => dayOf(proof.provenUntil ?? "") ?? asOf),
  );
  const rows = plannedCosts(staffing, named.post, { start: provenUntil + 1, end });
  const planned = rows.flatMap((row) => row.planned ?? []);
  const cost = expectedCost(total("cost"), planned, {
    asOf: provenUntil,
    post: { start, end },
    method: staffed.count.method,
  });
  const unplanned = rows.flatMap((row) => (row.planned ? [] : [row.index]));
  return {
    cost: unplanned.length > 0 ? undefined : cost,
    nonEligible: total("nonEligible"),
    unplanned,
  };
}

/** What lies there on a day, checked or still to be checked. */
export function isThere({ status, receivedOn }: Proof | ItemProof, asOf: number): boolean {
  const received = dayOf(receivedOn ?? "");
  const counts = status === "CHECKED" || status === "RECEIVED";
  return counts && (received ?? asOf) <= asOf;
}
