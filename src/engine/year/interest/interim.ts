import { monthsLater } from "../../period/monthsLater";
import type { BaseRates } from "../../funding/baseRates";
import type { Known } from "../../grantYear/exact";
import { type Fraction, min, subtract, sum, ZERO } from "../../number/fraction";
import type { DatedAmount } from "../ledger/cover";
import { claimedInterest, type ClaimedInterest } from "./claim";

export interface PayOut {
  readonly paid: DatedAmount;
  /** What it was spent on, in any order; counted up to what was paid out. */
  readonly uses: readonly DatedAmount[];
  /** What is not yet used is late from here on. */
  readonly asOf: number;
  readonly baseRates: BaseRates;
  readonly surcharge: Known<Fraction>;
}

export interface InterimInterest extends ClaimedInterest {
  /** Last day of the two months. */
  readonly limitDay: number;
  /** Used later than that, or not used though that has passed; euro. */
  readonly late: Fraction;
}

/** The last day on which money paid on a day is used in time: two months later. */
export const useLimit = (paidOn: number): number => monthsLater(paidOn, 2);

/**
 * Zwischenzinsen on money that was not used within two months: from the day of payment to the day
 * of use, on what was used later (VV zu § 44 LHO 8.6 as changed on 20.06.2023). Whether they are
 * asked for is the switch `interimInterest`.
 */
export function interimInterest(payOut: PayOut): InterimInterest {
  const { paid, asOf, baseRates, surcharge } = payOut;
  const limitDay = useLimit(paid.day);
  const uses = [...payOut.uses].filter(({ day }) => day <= asOf).sort((a, b) => a.day - b.day);
  let left = paid.amount;
  const counted = uses.map(({ day, amount }) => {
    const used = min(left, amount);
    left = subtract(left, used);
    return { day, amount: used };
  });
  const isLate = ({ day }: DatedAmount) => day > limitDay;
  const lateUses = [...counted, { day: asOf, amount: left }].filter(isLate);
  const late = sum([ZERO, ...lateUses.map(({ amount }) => amount)]);
  const end = Math.max(paid.day, ...lateUses.map(({ day }) => day));
  const returns = lateUses;
  return {
    limitDay,
    late,
    ...claimedInterest({ amount: late, start: paid.day, end, returns, baseRates, surcharge }),
  };
}
