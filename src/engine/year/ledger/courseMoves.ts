import type { Course } from "../../grantYear/course";
import { dayOf, isoOf } from "../../grantYear/days";
import { exact } from "../../grantYear/exact";
import type { Plan } from "../../grantYear/plan";
import { nameKey } from "../../names/nameKey";
import { nearestCell } from "../../number/cell";
import { compare, type Fraction } from "../../number/fraction";
import type { YearReport } from "../finding";
import { overdrafts } from "./cover";
import { accountOf, type Move, movesOf } from "./moves";

/** The transfers of a course, as paid and as they will be; reported is what they say too little of. */
export function courseMoves(
  { payments = [] }: Course,
  { rows }: Plan,
  report: YearReport,
): { readonly actual: readonly Move[]; readonly expected: readonly Move[] } {
  const known = new Set(["", ...rows.map(({ name }) => nameKey(name))]);
  payments.forEach(({ from = "", to = "", actual, actualOn }, index) => {
    for (const name of [from, to])
      if (!known.has(nameKey(name)))
        report("bodyUnknown", { list: "payments", index, received: name });
    if (actual !== undefined && dayOf(actualOn ?? "") === undefined)
      report("transferUndated", { list: "payments", index });
  });
  const actual = movesOf(payments, "ACTUAL");
  const euro = (amount: Fraction) => nearestCell(amount);
  for (const { body, day, paid, received } of overdrafts(actual))
    report("paidBeforeReceived", {
      ...{ list: "payments", name: body, day: isoOf(day) },
      ...{ expected: euro(received), received: euro(paid) },
    });
  for (const { name, chainAmount } of rows) {
    const { paid } = accountOf(actual, name);
    const most = exact(chainAmount);
    if (most && compare(paid, most) > 0)
      report("paidAboveEntitlement", {
        ...{ list: "payments", name },
        ...{ expected: euro(most), received: euro(paid) },
      });
  }
  return { actual, expected: movesOf(payments, "EXPECTED") };
}
