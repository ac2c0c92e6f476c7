import type { Plan } from "../../../engine/grantYear/plan";
import { fromCell, nearestCell } from "../../../engine/number/cell";
import { add } from "../../../engine/number/fraction";

/** What a body gets and bears, euro; only what is known. */
export interface BodyMoney {
  /** Position of the body in the grant year. */
  readonly index: number;
  readonly name: string;
  /** The Land's money for the posts it employs; of the recipient with the accepted items. */
  readonly amount?: number;
  readonly ownShare?: number;
}

/** The bodies that get or bear money, the largest amount first. The amounts add up to the plan's. */
export function moneyByBody({ rows, totals }: Plan): BodyMoney[] {
  return rows
    .map(({ index, name, isRecipient, amount, ownShare }): BodyMoney => {
      const all = isRecipient ? sum(amount, totals.itemAmount) : amount;
      return {
        ...{ index, name },
        ...(all === undefined ? {} : { amount: all }),
        ...(ownShare === undefined ? {} : { ownShare }),
      };
    })
    .filter(({ amount, ownShare }) => amount || ownShare)
    .sort((a, b) => order(b.amount, a.amount) || order(b.ownShare, a.ownShare));
}

const sum = (a: number | undefined, b: number | undefined): number | undefined =>
  a === undefined || b === undefined ? (a ?? b) : nearestCell(add(fromCell(a), fromCell(b)));

const order = (a = 0, b = 0): number => a - b;
