import { fromSerial } from "../period/calendar";
import { dayOf } from "./days";
import { withoutMissing } from "./entries";
import type { GrantYear, Instalment, PaymentDay } from "./grantYear";

/**
 * The days on which money is passed on and paid by towns that refinance. Without days of their own
 * contracts are paid out on those of the Land's instalments, each for its budget year.
 */
export const paymentDaysOf = ({ paymentDays, instalments }: GrantYear): readonly PaymentDay[] =>
  paymentDays ??
  instalments.map((instalment) =>
    withoutMissing({
      kind: "FORWARDING" as const,
      year: yearOf(instalment),
      date: instalment.date,
      weight: instalment.weight,
    }),
  );

/** The budget year an instalment is for: that of its day unless it says another. */
export function yearOf({ year, date }: Instalment): number | undefined {
  const serial = dayOf(date ?? "");
  return year ?? (serial === undefined ? undefined : fromSerial(serial).year);
}
