import type { Deadline } from "../../../src/engine/grantYear/course";
import { dayOf } from "../../../src/engine/grantYear/days";
import { deadlineState, lateChildren } from "../../../src/engine/year/deadlines";

const PROOF: Deadline = { what: "PROOF", body: "Kamen", date: "2024-02-28", leadDays: 14 };

test.each([
  ["before its lead days", PROOF, "2024-02-13", "OPEN", 15],
  ["on the first of its lead days", PROOF, "2024-02-14", "NEAR", 14],
  ["on its day", PROOF, "2024-02-28", "NEAR", 0],
  ["the day after", PROOF, "2024-02-29", "PASSED", -1],
  ["without lead days", { ...PROOF, leadDays: undefined }, "2024-02-28", "OPEN", 0],
  ["done", { ...PROOF, doneOn: "2024-02-20" }, "2024-02-29", "DONE", -1],
  ["done only later", { ...PROOF, doneOn: "2024-03-05" }, "2024-02-29", "PASSED", -1],
  ["without a date", { what: "REPORT" }, "2024-02-29", "UNDATED", undefined],
  [
    "done without a date",
    { what: "REPORT", doneOn: "2024-02-29" },
    "2024-02-29",
    "DONE",
    undefined,
  ],
] as const)("a deadline %s", (_, deadline, asOf, state, daysLeft) => {
  expect(deadlineState(deadline as Deadline, dayOf(asOf)!)).toEqual({ state, daysLeft });
});

test("a body owes its proof no earlier than its payer owes its own", () => {
  const parent: Deadline = { what: "CONFIRMATION", body: "Bergkamen", date: "2024-02-28" };
  const boenen: Deadline = { what: "PROOF", body: "Bönen", date: "2024-01-31" };
  const rows: readonly Deadline[] = [
    ...[PROOF, parent, boenen],
    { what: "PROOF", body: "Kamen" },
    { what: "PROOF", body: "Bergkamen" },
    { what: "REPAYMENT", body: "Kamen", date: "2024-06-30" },
    { what: "PROOF", date: "2024-06-30" },
  ];
  const payerOf = (body: string) => (["Kamen", "Bönen"].includes(body) ? "BERGKAMEN" : undefined);
  expect(lateChildren(rows, payerOf)).toEqual([{ child: PROOF, parent }]);
});
