import { add, compare, type Fraction, isZero, negate, ZERO } from "../../number/fraction";
import { isoOf } from "../days";
import { compared } from "../exact";
import type { Figures } from "../figures";
import type { Report } from "../finding";
import type { PaymentKind } from "../grantYear";
import { daysFor, type Payment } from "../payments";

/** Whether all money has a day, and is there when it is passed on. */
export function checkPayments(figures: Figures, report: Report): void {
  const { grantYear, parties, years, chainByYear, refundsByYear, coverage } = figures;
  // Nobody has named a day yet: that is a finding of its own.
  if (grantYear.instalments.length === 0 && grantYear.paymentDays === undefined) return;
  const passedOn = parties.forwarded.filter((party) => party !== parties.recipient);
  years.forEach((year, i) => {
    const sumIn = (amounts: typeof chainByYear, indices: readonly number[]): Fraction =>
      indices.reduce((sum, index) => add(sum, amounts[index]?.[i] ?? ZERO), ZERO);
    const ofRecipient = passedOn.filter(({ payer }) => payer === parties.recipient?.index);
    const forwarded = sumIn(
      chainByYear,
      ofRecipient.map(({ index }) => index),
    );
    const refunds = sumIn(refundsByYear, [...parties.all.keys()]);
    const check = (kind: PaymentKind, amount: Fraction): void => {
      if (isZero(amount) || daysFor(grantYear, kind, year).length > 0) return;
      const code = kind === "FORWARDING" ? "paymentDayMissing" : "refundDayMissing";
      report(code, { list: "paymentDays", field: "year" }, { year, ...compared(amount, ZERO) });
    };
    check("FORWARDING", forwarded);
    check("REFINANCING", refunds);
    const covered = coverage.find((each) => each.year === year);
    // What was not granted cannot come: that is a finding of its own.
    if (covered?.granted && covered.planned && compare(covered.granted, covered.planned) >= 0)
      checkOrder(figures, year, report);
  });
}

/** The first day on which more of a year's money has gone than come. */
function checkOrder({ parties, payments }: Figures, year: number, report: Report): void {
  const name = parties.recipient?.body.name;
  const ofYear = payments.filter((each) => each.year === year && each.kind !== "REFINANCING");
  const grants = payments.filter(({ kind }) => kind === "GRANT");
  if (!grants.some((each) => each.year === year)) return;
  // Money that comes nobody knows when may come in time.
  if (grants.some(({ day }) => day === undefined)) return;
  let [received, passedOn] = [ZERO, ZERO];
  for (const payment of ofYear) {
    if (payment.day === undefined) return;
    if (payment.kind === "GRANT") received = add(received, payment.amount);
    else if (payment.payer === name) passedOn = add(passedOn, payment.amount);
    if (isZero(passedOn) || compare(add(received, negate(passedOn)), ZERO) >= 0) continue;
    const where = { list: "paymentDays", field: "date" } as const;
    return report("passedOnBeforeReceived", where, {
      ...{ year, names: [dayOf(payment)] },
      ...compared(received, passedOn),
    });
  }
}

const dayOf = ({ day }: Payment): string => isoOf(day!);
