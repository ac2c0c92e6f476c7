import fc from "fast-check";
import { closestEligible } from "../../../src/engine/apportion/closestEligible";
import type { ShareBasis } from "../../../src/engine/apportion/closestEligibleRequest";
import { Refusal } from "../../../src/engine/issue";
import type { Column } from "../../../src/engine/number/column";
import { fraction } from "../../../src/engine/number/fraction";

/**
 * Posts to distribute, in whole numbers of 10^−decimals FTE; minimum 0 = none. With the basis KEY
 * the shares are weights.
 */
export interface Posts {
  readonly decimals: number;
  readonly total: bigint;
  readonly shares: readonly bigint[];
  readonly minimum: bigint;
  readonly step: bigint;
  readonly waivers: readonly bigint[];
  readonly agreed: readonly bigint[];
  readonly lots: readonly number[];
  readonly held: readonly bigint[];
  readonly basis: ShareBasis;
}

export type Outcome =
  | { readonly fte: readonly bigint[] }
  | { readonly tied: readonly number[] }
  | { readonly impossible: true };

export type Distributor = (posts: Posts) => Outcome;

const IMPOSSIBLE = [
  "agreedExceedTotal",
  "agreedBelowTotal",
  "waiversLeaveTooLittle",
  "noShares",
  "minimumCannotBeMet",
  "heldExceedTotal",
  "heldAboveMost",
  "heldBelowMinimum",
];

/** The engine's rule in the form that properties, references and mutants share. */
export function distributor(posts: Posts): Outcome {
  const one = 10n ** BigInt(posts.decimals);
  const column = (units: readonly bigint[]): Column => ({ units, scale: posts.decimals });
  try {
    const steps = closestEligible({
      total: fraction(posts.total, one),
      shares: column(posts.shares),
      minimum: posts.minimum === 0n ? "NONE" : fraction(posts.minimum, one),
      step: fraction(posts.step, one),
      waivers: column(posts.waivers),
      agreed: column(posts.agreed),
      lots: posts.lots,
      held: column(posts.held),
      basis: posts.basis,
    });
    return { fte: steps.map((count) => BigInt(count) * posts.step) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    if (error.issue.code === "tieNeedsLots") return { tied: error.issue.positions };
    if (IMPOSSIBLE.includes(error.issue.code)) return { impossible: true };
    // Whether shares fit the total is tried by the refusals; here such a case is left out.
    fc.pre(error.issue.code !== "sharesDoNotFitTotal");
    throw error;
  }
}
