import type { Known } from "../../grantYear/exact";
import { nameKey } from "../../names/nameKey";
import { add, compare, type Fraction, sum, ZERO } from "../../number/fraction";
import { isOfGrant, type Move } from "./moves";

/** A body that has paid more of the grant than it had. */
export interface Overdraft {
  /** As first written. */
  readonly body: string;
  /** The first day at whose end it is so; both sums up to then, euro. */
  readonly day: number;
  readonly received: Fraction;
  readonly paid: Fraction;
}

interface Balance {
  readonly body: string;
  received: Fraction;
  paid: Fraction;
}

/**
 * Who has paid, given back or passed on more than it had received, counted from the first day on;
 * each with the first such day, in the order of these days. What comes in and goes out on one day
 * counts together. Moves without a day cannot be judged and are left out.
 */
export function overdrafts(moves: readonly Move[]): readonly Overdraft[] {
  const byDay = new Map<number, Move[]>();
  for (const move of moves.filter(isOfGrant))
    if (move.day !== undefined) byDay.set(move.day, [...(byDay.get(move.day) ?? []), move]);
  const balances = new Map<string, Balance>();
  const balanceOf = (body: string): Balance => {
    const key = nameKey(body);
    const balance = balances.get(key) ?? { body, received: ZERO, paid: ZERO };
    balances.set(key, balance);
    return balance;
  };
  const found = new Map<Balance, Overdraft>();
  for (const [day, ofDay] of [...byDay].sort(([a], [b]) => a - b)) {
    for (const { from, to, amount } of ofDay) {
      const [payer, payee] = [balanceOf(from), balanceOf(to)];
      payer.paid = add(payer.paid, amount);
      payee.received = add(payee.received, amount);
    }
    for (const balance of balances.values())
      if (nameKey(balance.body) !== "" && !found.has(balance))
        if (compare(balance.paid, balance.received) > 0) found.set(balance, { ...balance, day });
  }
  return [...found.values()];
}

export interface DatedAmount {
  readonly day: number;
  /** Euro */
  readonly amount: Fraction;
}

/**
 * The earliest day of each payment, in the order given: its day in the contract, or `lag` days
 * after all receipts up to a day cover all payments up to this one, if that is later. Sums are
 * compared from the first day on, since instalments that are rounded down miss a later one by a
 * cent. Missing where the receipts never cover it.
 */
export function earliestDays(
  receipts: readonly DatedAmount[],
  payments: readonly DatedAmount[],
  lag: number,
): readonly Known<number>[] {
  const byDay = (rows: readonly DatedAmount[]) => [...rows].sort((a, b) => a.day - b.day);
  const inOrder = byDay(payments);
  const running = byDay(receipts).map(({ day }, i, all) => ({
    day,
    sum: sum(all.slice(0, i + 1).map(({ amount }) => amount)),
  }));
  const earliest = new Map<DatedAmount, Known<number>>();
  inOrder.forEach((payment, i) => {
    const needed = sum(inOrder.slice(0, i + 1).map(({ amount }) => amount));
    const covered = running.find((receipt) => compare(receipt.sum, needed) >= 0);
    earliest.set(payment, covered && Math.max(payment.day, covered.day + lag));
  });
  return payments.map((payment) => earliest.get(payment));
}
