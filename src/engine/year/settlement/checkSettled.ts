import type { Course } from "../../grantYear/course";
import { dayOf } from "../../grantYear/days";
import { exact, type Known } from "../../grantYear/exact";
import type { Body } from "../../grantYear/grantYear";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { compare, isZero, max, subtract, ZERO } from "../../number/fraction";
import type { YearReport } from "../finding";
import type { Account } from "../ledger/moves";
import type { SettledFigures } from "./settledYear";

interface Settled {
  readonly body: Body;
  readonly actual: Account;
  readonly settled: Known<SettledFigures>;
}

/** What a settlement leaves to do: repayments that are overdue, cost above the ceiling. */
export function checkSettled(
  { asOf = "", deadlines = [] }: Course,
  bodies: readonly Settled[],
  report: YearReport,
): void {
  const day = dayOf(asOf);
  for (const { body, actual, settled } of bodies) {
    const { name, ownShareLimit } = body;
    if (!settled) continue;
    const { cost, ceiling, ownShare, repayment, accepted } = settled;
    const limit = exact(ownShareLimit);
    const where = { list: "proofs", name } as const;
    if (compare(cost, ceiling) > 0)
      report(
        "costAboveCeiling",
        {
          ...{ ...where, received: nearestCell(ownShare) },
          ...(limit && { expected: nearestCell(limit) }),
        },
        limit && compare(ownShare, limit) > 0 ? "warning" : "hint",
      );
    const owed = max(ZERO, subtract(actual.received, accepted));
    if (compare(actual.givenBack, owed) > 0)
      report("returnedAboveRepayment", {
        ...{ list: "payments", name },
        ...{ expected: nearestCell(owed), received: nearestCell(actual.givenBack) },
      });
    deadlines.forEach(({ what, body: of = "", date = "" }, index) => {
      const due = dayOf(date);
      const isOwn = what === "REPAYMENT" && nameKey(of) === nameKey(name);
      const isPassed = day !== undefined && due !== undefined && due < day;
      if (isOwn && isPassed && !isZero(repayment))
        report("repaymentOpen", {
          ...({ list: "deadlines", index, name, day: date } as const),
          received: nearestCell(repayment),
        });
    });
  }
}
