import { instalments } from "../funding/instalments";
import { readColumn } from "../number/column";
import { type Fraction, isZero } from "../number/fraction";
import { roundToCents } from "../number/rounding";
import { dayOf } from "./days";
import { exactOrZero, type Known } from "./exact";
import { grantedAmount } from "./grantedNotices";
import type { GrantYear, PaymentDay, PaymentKind } from "./grantYear";
import { hasContract, type Parties } from "./parties";
import { paymentDaysOf, yearOf } from "./paymentDays";

/** One payment, euro above 0. */
export interface Payment {
  /** Excel's number of the day; missing while it is open. */
  readonly day: Known<number>;
  /** Who pays, by name; missing for the Land. */
  readonly payer: Known<string>;
  readonly body: string;
  readonly amount: Fraction;
  /** Budget year whose money it is. */
  readonly year: Known<number>;
  /** GRANT: what the desk gets, as its notice or contract says. */
  readonly kind: PaymentKind | "GRANT";
}

/** What payments are made of; arrays of bodies, in each an amount per budget year. */
export interface PaymentAmounts {
  readonly years: readonly number[];
  /** What is paid to each body, money passed through included, while it is paid by the same. */
  readonly flows: readonly {
    readonly parties: Parties;
    readonly chain: readonly Known<readonly Fraction[]>[];
  }[];
  /** What the bodies of regions that refinance pay. */
  readonly refunds: readonly Known<readonly Fraction[]>[];
}

/**
 * All payments, by day, those without a day last. The desk gets what its notice prints, never what
 * is planned: the printed instalments, or what was granted in the parts of their weights. All
 * others get their contracts: each budget year by itself is paid out on its days. Who refinances
 * pays the recipient in the same way.
 */
export function payments(
  grantYear: GrantYear,
  parties: Parties,
  amounts: PaymentAmounts,
): Payment[] {
  const { all, recipient } = parties;
  const { years, flows, refunds } = amounts;
  const forwardingDays = years.map((year) => daysFor(grantYear, "FORWARDING", year));
  const refundDays = years.map((year) => daysFor(grantYear, "REFINANCING", year));
  const listed = recipient ? granted(grantYear, recipient.body.name) : [];
  for (const party of all) {
    const { index, body } = party;
    if (party === recipient || party.payer === undefined) continue;
    const payer = all[party.payer]!.body.name;
    for (const { parties: paid, chain } of flows) {
      const by = paid.all[index]!.payer;
      for (const part of by === undefined ? [] : paidOut(forwardingDays, years, chain[index]))
        listed.push({ ...part, payer: all[by!]!.body.name, body: body.name });
    }
    for (const part of paidOut(refundDays, years, refunds[index]))
      listed.push({ ...part, payer: body.name, body: payer });
  }
  // Sorting keeps the order of what is equal.
  return listed.sort((a, b) => (a.day ?? Infinity) - (b.day ?? Infinity) || 0);
}

function granted(grantYear: GrantYear, body: string): Payment[] {
  const { instalments: parts, contract } = grantYear;
  const payer = hasContract(grantYear) ? contract?.payer : undefined;
  const isPrinted = parts.some(({ amount }) => amount !== undefined);
  const amount = grantedAmount(grantYear);
  const weights = parts.map(({ weight }) => weight ?? 0);
  const split =
    !isPrinted && amount && weights.some((weight) => weight > 0)
      ? instalments(roundToCents(amount), readColumn(weights))
      : undefined;
  return parts.flatMap((part, i): Payment[] => {
    const paid = isPrinted ? roundToCents(exactOrZero(part.amount)) : split?.[i];
    if (!paid || isZero(paid)) return [];
    const day = dayOf(part.date ?? "");
    return [{ day, payer, body, amount: paid, year: yearOf(part), kind: "GRANT" }];
  });
}

/** The parts in which the amounts of the years are paid out, each on the days of its year. */
const paidOut = (
  daysOfYears: readonly (readonly PaymentDay[])[],
  years: readonly number[],
  amounts: Known<readonly Fraction[]>,
): Omit<Payment, "payer" | "body">[] =>
  (amounts ?? []).flatMap((amount, i) => {
    const days = daysOfYears[i]!;
    if (isZero(amount) || days.length === 0) return [];
    const parts = instalments(amount, readColumn(days.map(({ weight }) => weight!)));
    return parts.flatMap((part, nth) => {
      const { date, kind } = days[nth]!;
      const day = dayOf(date ?? "");
      return isZero(part) ? [] : [{ day, amount: part, year: years[i], kind }];
    });
  });

/** The days with a weight for the money of a year. */
export const daysFor = (
  grantYear: GrantYear,
  kind: PaymentKind,
  year: number,
): readonly PaymentDay[] =>
  paymentDaysOf(grantYear).filter(
    (day) => day.kind === kind && day.year === year && Boolean(day.weight),
  );
