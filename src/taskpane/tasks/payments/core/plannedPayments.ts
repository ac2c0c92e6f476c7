import type { Course, Transfer } from "../../../../engine/grantYear/course";
import { withoutMissing } from "../../../../engine/grantYear/entries";
import type { Plan } from "../../../../engine/grantYear/plan";
import { nameKey } from "../../../../engine/names/nameKey";

/** What the plan pays and the ledger has no row for yet, as planned payments. */
export function plannedPayments({ payments }: Plan, course: Course | undefined): Transfer[] {
  const open = [...(course?.payments ?? [])];
  return payments.flatMap(({ payer, body, amount, date, kind }): Transfer[] => {
    const planned = withoutMissing({
      ...{ from: payer, to: body, planned: amount, plannedOn: date },
      kind: kind === "REFINANCING" ? ("REFINANCING" as const) : ("INSTALMENT" as const),
    });
    const known = open.findIndex((row) => isPlanned(row, planned));
    if (known >= 0) open.splice(known, 1);
    return known >= 0 ? [] : [planned];
  });
}

/** The same payment, once it was planned or paid as planned. */
function isPlanned(row: Transfer, planned: Transfer): boolean {
  const key = (name = "") => nameKey(name);
  return (
    row.kind === planned.kind &&
    key(row.from) === key(planned.from) &&
    key(row.to) === key(planned.to) &&
    (row.planned ?? row.actual) === planned.planned &&
    (row.planned === undefined || (row.plannedOn ?? "") === (planned.plannedOn ?? ""))
  );
}
