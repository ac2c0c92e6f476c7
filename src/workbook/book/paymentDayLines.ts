import { dayOf } from "../../engine/grantYear/days";
import type { GrantYear } from "../../engine/grantYear/grantYear";

/** A day on which a part of a budget year's money is passed on, or refunded to the recipient. */
export interface PaymentDayLine {
  readonly year: number;
  readonly kind: "FORWARDING" | "REFINANCING";
  /** Excel's number of the day; nothing while it is open. */
  readonly day?: number;
  readonly part: number;
}

/** The days of payment: those of the instalments, each for the year it lies in. */
export function paymentDayLines(
  { instalments, regions }: GrantYear,
  years: readonly number[],
): PaymentDayLine[] {
  const kinds = regions.some(({ model }) => model === "REFINANCING")
    ? (["FORWARDING", "REFINANCING"] as const)
    : (["FORWARDING"] as const);
  return kinds.flatMap((kind) =>
    instalments.flatMap(({ date, weight }): PaymentDayLine[] => {
      const day = dayOf(date ?? "");
      const year = Number(date?.slice(0, 4));
      if (day === undefined || !weight || !years.includes(year)) return [];
      return [{ year, kind, day, part: weight }];
    }),
  );
}
