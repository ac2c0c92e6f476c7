import type { Fraction } from "../number/fraction";

/** The rules that decide who gets a unit when two claims are exactly equal. */
export type TieRule = "lot" | "largerWeight" | "position";

/** Why a recipient's units change after the quotas. */
export type UnitReason = "remainder" | "ratio" | "largestWeight";

/**
 * How a result came about, as data: one kind per sort of step. Positions count from 0; units are
 * multiples of the split's unit. Replaying the steps of a calculation gives its result;
 * `src/locales` has a sentence for each kind.
 */
export type Step =
  | {
      readonly kind: "split";
      readonly total: Fraction;
      readonly unit: Fraction;
      readonly sum: Fraction;
    }
  | {
      /** quota = total × weight ÷ sum of the weights; of it, `units` are given at once. */
      readonly kind: "quota";
      readonly position: number;
      readonly weight: Fraction;
      readonly quota: Fraction;
      readonly units: number;
    }
  | {
      readonly kind: "units";
      readonly position: number;
      readonly change: number;
      readonly reason: UnitReason;
    }
  | {
      /** Claims that are exactly equal, for fewer units than there are claims. */
      readonly kind: "tie";
      readonly positions: readonly number[];
      readonly units: number;
      readonly decidedBy: TieRule;
    };

/** Takes the steps of a calculation in their order; without one, none are made. */
export type Recorder = (step: Step) => void;
