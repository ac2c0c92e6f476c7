import type { Proof } from "../../grantYear/course";
import { exactOrZero } from "../../grantYear/exact";
import { nameKey } from "../../names/nameKey";
import { type Fraction, sum, ZERO } from "../../number/fraction";

/** What the proofs of a post come to, euro. */
export interface ProvenCost {
  readonly cost: Fraction;
  readonly nonEligible: Fraction;
  /** CHECKED: at least one counts. RECEIVED: one lies there to be checked. MISSING: none does. */
  readonly status: "CHECKED" | "RECEIVED" | "MISSING";
}

/** Adds up the checked proofs of a post; others count nothing. */
export function provenCost(proofs: readonly Proof[], post: string): ProvenCost {
  const own = proofs.filter((proof) => nameKey(proof.post ?? "") === nameKey(post));
  const checked = own.filter(({ status }) => status === "CHECKED");
  const total = (field: "cost" | "nonEligible"): Fraction =>
    sum([ZERO, ...checked.map((proof) => exactOrZero(proof[field]))]);
  const isReceived = own.some(({ status }) => status === "RECEIVED");
  return {
    cost: total("cost"),
    nonEligible: total("nonEligible"),
    status: checked.length > 0 ? "CHECKED" : isReceived ? "RECEIVED" : "MISSING",
  };
}
