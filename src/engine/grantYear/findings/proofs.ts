import { compare, isZero } from "../../number/fraction";
import { compared, exact, exactOrZero } from "../exact";
import type { Figures } from "../figures";
import type { Report } from "../finding";

/** What was paid and proven against what each body may keep. */
export function checkProofs({ parties, entitlements }: Figures, report: Report): void {
  const isSettling = parties.all.some(({ body }) => body.proven !== undefined);
  for (const { index, body } of parties.all) {
    const where = { list: "bodies", index, name: body.name } as const;
    const entitlement = entitlements[index];
    const paid = exactOrZero(body.paid);
    const proven = exact(body.proven);
    if (entitlement && compare(paid, entitlement) > 0)
      report("paidAboveEntitlement", { ...where, field: "paid" }, compared(entitlement, paid));
    if (entitlement && proven && isZero(entitlement) && !isZero(proven))
      report(
        "provenWithoutEntitlement",
        { ...where, field: "proven" },
        compared(entitlement, proven),
      );
    if (!isZero(paid) && proven === undefined)
      report(
        isSettling ? "evidenceMissing" : "evidencePending",
        { ...where, field: "proven" },
        { expected: body.paid! },
      );
  }
}
