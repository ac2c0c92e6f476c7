import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Transfer } from "../../../src/engine/grantYear/course";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { balancesAfter } from "../../../src/taskpane/tasks/payments/core/balanceAfter";
import { replanned } from "../../../src/taskpane/tasks/payments/core/plannedPayments";
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
    const { payments: rows, added, dropped } = replanned(planned, {});
    expect(rows.map(({ planned: amount }) => amount)).toEqual(
      planned.payments.map(({ amount }) => amount),
    );
    expect([added, dropped]).toEqual([rows.length, 0]);
    expect(replanned(planned, { payments: rows })).toEqual({
      payments: rows,
      added: 0,
      dropped: 0,
    });
  },
);

describe("the plan against the ledger", () => {
  const begun = { ...mittelkreis, amendments: [] };
  const halves = (from: string | undefined, to: string, half: number) =>
    (["2023-03-15", "2023-06-30"] as const).map((plannedOn) => ({
      ...{ ...(from !== undefined && { from }), to, kind: "INSTALMENT" },
      ...{ planned: half, plannedOn },
    }));
  const all = [
    ...halves(undefined, "Kreis Unna", 71_250),
    ...halves("Kreis Unna", "Bergkamen", 71_250),
    ...halves("Bergkamen", "Kamen", 28_500),
    ...halves("Bergkamen", "Bönen", 14_250),
  ] as Transfer[];
  const rowsOf = (given: GrantYear, payments: readonly Transfer[]) => {
    const { payments: rows, added, dropped } = replanned(plan(given), { payments });
    const own = rows.filter(({ to }) => to === "Bönen");
    return [own.map(({ planned, actual }) => actual ?? planned), added, dropped];
  };
  const paid = (first: number): Transfer[] =>
    all.map((row) => (row === all[6] ? { ...row, actual: first, actualOn: "2023-04-15" } : row));

  test("as it was before anything changed", () => {
    const { payments } = replanned(plan(begun), {});
    expect(payments).toEqual(expect.arrayContaining(all));
    expect(payments).toHaveLength(all.length);
  });

  test.each<readonly [string, GrantYear, readonly Transfer[], readonly unknown[]]>([
    ["a payment that is missing is added", begun, all.slice(0, 7), [[14_250, 14_250], 1, 0]],
    [
      "what was paid as planned is not planned again",
      begun,
      paid(14_250),
      [[14_250, 14_250], 0, 0],
    ],
    ["paid without being planned", begun, [], [[14_250, 14_250], 8, 0]],
    // 28,500 − 10,000, on the day that is left.
    ["less was paid than planned", begun, paid(10_000), [[10_000, 18_500], 1, 1]],
    // Half a post from January to June is 14,250 €, and Bergkamen has the other half from July.
    ["Bönen gives its post back, one half is paid", mittelkreis, paid(14_250), [[14_250], 0, 1]],
    ["Bönen gives its post back, nothing is paid", mittelkreis, all, [[7125, 7125], 2, 2]],
    ["more was paid than there is now", mittelkreis, paid(20_000), [[20_000], 0, 1]],
  ])("%s", (_, given, payments, expected) => {
    expect(rowsOf(given, payments)).toEqual(expected);
  });

  test("nothing is planned for a day on which nothing is due", () => {
    const [first, second] = begun.instalments;
    const once = { ...begun, instalments: [first!, { ...second!, weight: 0 }] };
    const paidOut = { ...all[0]!, actual: 100_000, actualOn: "2023-03-15" };
    const { payments } = replanned(plan(once), { payments: [paidOut] });
    const own = payments.filter(({ to }) => to === "Kreis Unna");
    expect(own).toEqual([paidOut, { ...all[0], planned: 42_500 }]);
  });

  test("what is still open once all days are paid is planned for the last", () => {
    const least = all.map((row) => ({ ...row, actual: 1000, actualOn: "2023-07-01" }));
    const { payments } = replanned(plan(begun), { payments: least });
    expect(payments.slice(all.length)).toContainEqual({ ...all[7], planned: 26_500 });
  });
});
