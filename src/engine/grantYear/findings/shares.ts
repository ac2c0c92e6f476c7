import { compare, isZero } from "../../number/fraction";
import { compared, exactOrZero } from "../exact";
import type { Figures } from "../figures";
import type { Report } from "../finding";

/** The share of each body to which posts are forwarded. */
export function checkShares(figures: Figures, report: Report): void {
  const { parties, fte, rawShares, rules } = figures;
  for (const { index, body } of parties.forwarded) {
    const where = { list: "bodies", index, name: body.name } as const;
    const own = fte[index];
    const { minimum } = rules;
    if (own && !isZero(own) && minimum !== "NONE" && compare(own, minimum) < 0)
      report("shareBelowMinimum", { ...where, field: "agreed" }, compared(minimum, own));

    const share = rawShares[index];
    const waiver = exactOrZero(body.waiver);
    if (share && compare(waiver, share) > 0)
      report("waiverAboveShare", { ...where, field: "waiver" }, compared(share, waiver));

    if (isZero(exactOrZero(body.agreed))) continue;
    for (const field of ["agreedReason", "agreedDate", "agreedReference"] as const)
      if (!body[field]) report("agreedWithoutReason", { ...where, field });
  }
}
