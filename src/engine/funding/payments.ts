import { invalid, unavailable } from "../issue";
import type { Fraction } from "../number/fraction";
import { nameKey } from "../names/nameKey";
import type { Recorder } from "../steps/step";
import { fromCents } from "./wholeCents";

export interface Payment {
  /** Excel's number of the day. */
  readonly day: number;
  readonly payer: string;
  readonly body: string;
  /** In euro, above 0. */
  readonly amount: Fraction;
  /** Number of the instalment, from 1. */
  readonly nth: number;
}

/** What is to be paid: a row per body, in each an amount per instalment. */
export interface Instalments {
  readonly bodies: readonly string[];
  readonly payers: readonly string[];
  /** Instalments of each body. */
  readonly count: number;
  centsOf(row: number, column: number): bigint;
  /** Excel's number of the day of an instalment; undefined for a blank one. */
  dayOf(row: number, column: number): number | undefined;
}

/**
 * The payments that are not 0, sorted by day, then in the order of the rows and the instalments.
 * A blank payer is the grantor. A negative amount flows the other way: payer and body change
 * places, the amount is positive.
 * Refused, naming the row: an amount without a body or a day. Unavailable: nothing to pay.
 */
export function payments(instalments: Instalments, grantor: string, record?: Recorder): Payment[] {
  const listed: Listed[] = [];
  for (const row of instalments.bodies.keys())
    for (let column = 0; column < instalments.count; column++)
      if (instalments.centsOf(row, column) !== 0n)
        listed.push(listedAt(instalments, row, column, grantor));
  if (listed.length === 0) throw unavailable({ code: "nothingToPay", parameter: "instalments" });
  // Sorting keeps the order of what is equal.
  listed.sort((a, b) => a.payment.day - b.payment.day);
  if (record)
    for (const [row, { position, isBack, payment }] of listed.entries())
      record({ kind: "payment", row, position, parameter: "bodies", isBack, ...payment });
  return listed.map(({ payment }) => payment);
}

/** A payment, and the row of its body. */
interface Listed {
  readonly position: number;
  readonly isBack: boolean;
  readonly payment: Payment;
}

function listedAt(
  { bodies, payers, centsOf, dayOf }: Instalments,
  position: number,
  column: number,
  grantor: string,
): Listed {
  const nth = column + 1;
  if (nameKey(bodies[position]!) === "")
    throw invalid({ code: "bodyMissing", parameter: "bodies", position });
  const day = dayOf(position, column);
  if (day === undefined) {
    const where = { parameter: "dates", position, countedIn: "bodies" } as const;
    throw invalid({ code: "dayMissing", ...where, nth });
  }
  const cents = centsOf(position, column);
  const body = bodies[position]!.trim();
  const payer = nameKey(payers[position]!) === "" ? grantor : payers[position]!.trim();
  const isBack = cents < 0n;
  const [from, to] = isBack ? [body, payer] : [payer, body];
  const amount = fromCents(isBack ? -cents : cents);
  return { position, isBack, payment: { day, payer: from, body: to, amount, nth } };
}
