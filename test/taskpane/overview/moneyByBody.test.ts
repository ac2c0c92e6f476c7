import { plan } from "../../../src/engine/grantYear/plan";
import { moneyByBody } from "../../../src/taskpane/overview/core/moneyByBody";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";

const cents = (euro = 0): number => Math.round(euro * 100);
const cases = grantYearCases().map(({ title, id, given }) => ({ title, id, planned: plan(given) }));
const unna = cases.find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.planned;

test.each(cases)("$title: the chart's amounts add up to the plan's", ({ planned }) => {
  const { amount, itemAmount } = planned.totals;
  const sum = moneyByBody(planned).reduce((all, body) => all + cents(body.amount), 0);
  expect(sum).toBe(cents(amount) + cents(itemAmount));
});

test("the largest amount comes first; whoever gets nothing stands by the own share", () => {
  expect(moneyByBody(unna).map(({ name }) => name)).toEqual([
    "Teilregion Nord (Aufteilung offen)",
    "Kreis Unna",
    "Bergkamen",
    "Kamen",
    "Bönen",
    "Schwerte",
    "Kreisstadt Unna",
    "Fröndenberg/Ruhr",
    "Holzwickede",
  ]);
});

test("who neither gets nor bears anything is left out; what is not known is not 0", () => {
  const [north] = moneyByBody(unna);
  expect(north).toEqual({
    index: north!.index,
    name: "Teilregion Nord (Aufteilung offen)",
    amount: 192500,
  });
  const rows = unna.rows.map((row) => ({ ...row, amount: 0, ownShare: 0 }));
  expect(moneyByBody({ ...unna, rows, totals: { ...unna.totals, itemAmount: 0 } })).toEqual([]);
});
