import type { Body } from "../../../src/engine/grantYear/grantYear";
import { paperAmount } from "../../../src/engine/grantYear/paperAmount";
import { payments } from "../../../src/engine/grantYear/payments";
import { plan } from "../../../src/engine/grantYear/plan";
import { shareChart } from "../../../src/engine/grantYear/shareChart";
import { grantYearCases } from "./grantYearCases";

const caseOf = (id: string) => grantYearCases().find((each) => each.id === id)!;
const unna = caseOf("kreis-unna-2021-weiterleitung");
const planned = plan(unna.given);

test("the pay-out list goes by the day and names who pays whom", () => {
  const list = payments(planned);
  expect(list.map(({ date, payer, body }) => [date, payer, body]).slice(0, 5)).toEqual([
    ["2021-11-30", undefined, "Kreis Unna"],
    ["2021-11-30", "Kreis Unna", "Lünen"],
    ["2021-11-30", "Kreis Unna", "Bergkamen"],
    ["2021-11-30", "Bergkamen", "Kamen"],
    ["2021-11-30", "Bergkamen", "Bönen"],
  ]);
  expect(list).toContainEqual({
    date: "2022-06-30",
    payer: "Kreis Unna",
    body: "Bergkamen",
    amount: 80208.34,
    instalment: 2,
    of: 2,
  });
});

test("undated instalments come last", () => {
  const open = { ...unna.given, instalments: [{ weight: 1 }, { date: "2022-06-30", weight: 1 }] };
  const dates = payments(plan(open)).map(({ date }) => date);
  expect(dates.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => "2022-06-30"));
  expect(dates.slice(5)).toEqual(Array.from({ length: 5 }, () => undefined));
});

test("a contract that cannot be computed yet is not in the list", () => {
  const bodies = unna.given.bodies.map((body) => ({ ...body, start: "2023-01-01" }));
  expect(payments(plan({ ...unna.given, bodies })).map(({ body }) => body)).toEqual([]);
});

test("the chart shows shares before and after, not the recipient", () => {
  expect(shareChart(planned)).toEqual({
    names: ["Lünen", "Bergkamen", "Kamen", "Bönen"],
    raw: [3.08, 1.19, 0.85, 0.38],
    final: [3, 1, 1, 0.5],
  });
});

test.each(Object.entries(unna.expected.paper!))(
  "a council paper rounds for %s",
  (name, rounded) => {
    const { chainAmount } = planned.rows.find((row) => row.name === name)!;
    expect(paperAmount(chainAmount!, unna.given.paperStep!)).toBe(rounded);
  },
);

test.each([
  [58333.33, 10000, 60000],
  [250, 500, 500],
  [-250, 500, -500],
  [160416.67, 0, 160416.67],
])("%d to %d is %d", (amount, step, rounded) => {
  expect(paperAmount(amount, step)).toBe(rounded);
});

test("a town without a key bears nothing of what a region refinances", () => {
  const guest: Body = { name: "Gast", kind: "STADT", region: "Südkreis", payer: "Kreis Unna" };
  const { rows } = plan({ ...unna.given, bodies: [...unna.given.bodies, guest] });
  expect(rows.at(-1)).toMatchObject({ name: "Gast", ownShare: 0 });
  expect(rows.at(-2)).toMatchObject({ name: "Holzwickede", ownShare: 7000 });
});

test("the lead municipality's budget: what comes, what is passed on, by year", () => {
  const bergkamen = planned.rows.find(({ name }) => name === "Bergkamen")!.index;
  expect(planned.budget.filter(({ body }) => body === bergkamen)).toEqual([
    {
      body: bergkamen,
      side: "REVENUE",
      item: "grant",
      amount: 160416.67,
      byYear: [22916.67, 137500],
    },
    {
      body: bergkamen,
      side: "EXPENDITURE",
      item: "passedOn",
      amount: 96250,
      byYear: [13750, 82500],
    },
  ]);
});

test("the Kreis's budget holds what the towns of the south refinance", () => {
  const lines = planned.budget.filter(({ body }) => body === 0);
  expect(lines).toContainEqual({
    body: 0,
    side: "REVENUE",
    item: "refinancing",
    amount: 58333.33,
    // The towns' own splits, added up.
    byYear: [8333.34, 49999.99],
  });
  expect(lines).toContainEqual({
    body: 0,
    side: "EXPENDITURE",
    item: "personnelCost",
    amount: 218750,
    byYear: [31250, 187500],
  });
});
