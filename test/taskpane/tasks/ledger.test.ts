import { readFileSync } from "node:fs";
import { join } from "node:path";
import { without } from "../../../src/engine/grantYear/entries";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { balancesAfter } from "../../../src/taskpane/tasks/payments/core/balanceAfter";
import { plannedPayments } from "../../../src/taskpane/tasks/payments/core/plannedPayments";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";

const { given: mittelkreis } = JSON.parse(
  readFileSync(join(__dirname, "../../cases/year/whole/mittelkreis-2023.json"), "utf8"),
) as { given: GrantYear };

test("who pays on sees what is left of the grant after each payment", () => {
  // 71,250 received on 31.03., 28,500 and 14,250 passed on 15.04., and so on up to the returns.
  expect(balancesAfter(mittelkreis.course!.payments!)).toEqual([
    ...[undefined, 0, 28500, 28500, undefined, 0, 71250],
    ...[43000, 0, 68875, 0],
  ]);
});

test("below 0 is who pays before it has the money; rows without a day are not judged", () => {
  const early = { from: "A", to: "B", kind: "INSTALMENT", actual: 5 } as const;
  expect(
    balancesAfter([
      { ...early, actualOn: "2023-01-01" },
      { to: "A", kind: "INSTALMENT", actual: 5, actualOn: "2023-01-02" },
      early,
      { ...early, actualOn: "2023-01-03", kind: "TOPUP" },
    ]),
  ).toEqual([-5, undefined, undefined, 0]);
});

test.each(grantYearCases().map(({ id, given }) => [id, given] as const))(
  "%s: every payment of the plan is planned once",
  (_, given) => {
    const planned = plan(given);
    const rows = plannedPayments(planned, undefined);
    expect(rows.map(({ planned: amount }) => amount)).toEqual(
      planned.payments.map(({ amount }) => amount),
    );
    expect(plannedPayments(planned, { payments: rows })).toEqual([]);
    expect(plannedPayments(planned, { payments: rows.slice(1) })).toEqual(rows.slice(0, 1));
  },
);

test("what was paid as planned is not planned again", () => {
  const planned = plan(
    grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given,
  );
  const [first, ...others] = plannedPayments(planned, undefined);
  const ends = without(first!, "planned", "plannedOn");
  const paid = { ...ends, actual: first!.planned!, actualOn: "2021-12-24" };
  expect(plannedPayments(planned, { payments: [paid] })).toEqual(others);
});
