import { invalid, unavailable } from "../issue";
import type { Fraction } from "../number/fraction";
import { nameKey } from "../names/nameKey";
import type { Recorder } from "../steps/step";
import { type Granted, grantedPayments, recipientOf } from "./granted";
import { fromCents } from "./wholeCents";

export interface Payment {
  /** Excel's number of the day. */
  readonly day: number;
  readonly payer: string;
  readonly body: string;
  /** In euro, above 0. */
  readonly amount: Fraction;
  /** Number of the instalment or of the line of what is granted, from 1. */
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
 * places, the amount is positive. Each row is paid: a body in two rows is paid twice.
 * With `granted` the grantor pays what that list says, in place of the instalments of the body
 * without a payer, and before other payments of the same day.
 * Refused, naming the row: an amount without a body or a day; two bodies without a payer beside
 * `granted`, or none. Unavailable: nothing to pay.
 */
export function payments(
  instalments: Instalments,
  grantor: string,
  record?: Recorder,
  granted?: Granted,
): Payment[] {
  const { bodies, payers } = instalments;
  const isGranted = (row: number): boolean => isPaidBy(grantor, payers[row]!);
  const listed = granted ? grantedTo(recipientOf(bodies, isGranted), granted, grantor) : [];
  for (const row of bodies.keys()) {
    if (granted && isGranted(row) && nameKey(bodies[row]!) !== "") continue;
    for (let column = 0; column < instalments.count; column++)
      if (instalments.centsOf(row, column) !== 0n)
        listed.push(listedAt(instalments, row, column, grantor));
  }
  if (listed.length === 0) throw unavailable({ code: "nothingToPay", parameter: "instalments" });
  // Sorting keeps the order of what is equal.
  listed.sort((a, b) => a.payment.day - b.payment.day);
  if (record)
    for (const [row, { payment, ...where }] of listed.entries())
      record({ kind: "payment", row, ...where, ...payment });
  return listed.map(({ payment }) => payment);
}

/** A payment, and the row of its body or of what is granted. */
interface Listed {
  readonly parameter: "bodies" | "granted";
  readonly position: number;
  readonly isBack: boolean;
  readonly payment: Payment;
}

const isPaidBy = (grantor: string, payer: string): boolean =>
  nameKey(payer) === "" || nameKey(payer) === nameKey(grantor);

function grantedTo(recipient: string | undefined, granted: Granted, grantor: string): Listed[] {
  const lines = grantedPayments(granted);
  if (lines.length > 0 && recipient === undefined)
    throw invalid({ code: "noRecipient", parameter: "payers" });
  return lines.map(({ position, nth, day, cents }) => ({
    ...{ parameter: "granted", position },
    ...flow(cents, { day, nth, payer: grantor, body: recipient! }),
  }));
}

/** What is below 0 flows the other way. */
function flow(
  cents: bigint,
  { payer, body, ...at }: Omit<Payment, "amount">,
): Pick<Listed, "isBack" | "payment"> {
  if (cents > 0n)
    return { isBack: false, payment: { ...at, payer, body, amount: fromCents(cents) } };
  const back = { payer: body, body: payer, amount: fromCents(-cents) };
  return { isBack: true, payment: { ...at, ...back } };
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
  const body = bodies[position]!.trim();
  const payer = nameKey(payers[position]!) === "" ? grantor : payers[position]!.trim();
  const paid = flow(centsOf(position, column), { day, nth, payer, body });
  return { parameter: "bodies", position, ...paid };
}
