import { dayOf } from "../../engine/grantYear/days";
import type { GrantYear, PaymentDay } from "../../engine/grantYear/grantYear";

/** The days of payment: as agreed, else those of the instalments. */
export const paymentDayLines = (
  grantYear: GrantYear,
  years: readonly number[],
): readonly PaymentDay[] => grantYear.paymentDays ?? derivedDays(grantYear, years);

/** Those of the instalments, each for the year it lies in. */
export function derivedDays(
  { instalments, regions }: GrantYear,
  years: readonly number[],
): PaymentDay[] {
  const kinds = regions.some(({ model }) => model === "REFINANCING")
    ? (["FORWARDING", "REFINANCING"] as const)
    : (["FORWARDING"] as const);
  return kinds.flatMap((kind) =>
    instalments.flatMap(({ date, weight }): PaymentDay[] => {
      if (date === undefined || dayOf(date) === undefined) return [];
      const year = Number(date.slice(0, 4));
      return weight && years.includes(year) ? [{ year, kind, date, weight }] : [];
    }),
  );
}
