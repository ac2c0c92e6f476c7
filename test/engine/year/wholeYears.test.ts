import type { Course } from "../../../src/engine/grantYear/course";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { centsToCell } from "../../../src/engine/number/cell";
import { add } from "../../../src/engine/number/fraction";
import type { MonthsMethod } from "../../../src/engine/period/months";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { atDesk, wholeYear } from "./wholeYears";

interface BodyOfYear {
  readonly contract: number;
  readonly accepted: number;
  /** Before anything was returned. */
  readonly owed: number;
  readonly ownShare: number;
  readonly interest: number;
}

const mittelkreis = wholeYear<Readonly<Record<string, BodyOfYear>>>("mittelkreis-2023");

const figuresOf = (given: GrantYear, course: Course = given.course!) => {
  const planned = plan(given);
  return { ...yearFigures(given, planned, course), rows: planned.rows };
};

const ALL = ["Kreis Unna", "Bergkamen", "Kamen", "Bönen"];

test.each<[string, GrantYear, readonly string[]]>([
  ["the Kreis", mittelkreis.given, ALL],
  ["Bergkamen", atDesk(mittelkreis.given, "LEAD", ALL.slice(1), 2.5), ALL.slice(1)],
  ["Kamen", atDesk(mittelkreis.given, "LAST", ["Kamen"], 1), ["Kamen"]],
])(`${mittelkreis.title}, at the desk of %s`, (_, given, names) => {
  const { rows, bodies, claims, reassignments, findings } = figuresOf(given);
  const shown = bodies.map(({ name, actual, settled }, i): [string, BodyOfYear] => [
    name,
    {
      contract: rows[i]!.chainAmount!,
      accepted: centsToCell(settled!.accepted),
      owed: centsToCell(add(settled!.repayment, actual.givenBack)),
      ownShare: centsToCell(settled!.ownShare),
      interest: centsToCell(claims.find(({ claim }) => claim.body === name)!.interest!),
    },
  ]);
  const expected = names.map((name) => [name, mittelkreis.expected[name]]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
  expect(bodies.map(({ settled }) => centsToCell(settled!.repayment))).toEqual(names.map(() => 0));
  // What the amendment has handed out is not handed out again.
  expect(reassignments).toEqual([]);
  const ofLedger = findings.filter(({ list }) => list === "payments");
  expect(ofLedger).toEqual([]);
});

test("who pays a desk is known from its contract, and else unknown", () => {
  const { contract, ...desk } = atDesk(mittelkreis.given, "LAST", ["Kamen"], 1);
  expect(contract).toMatchObject({ payer: "Bergkamen" });
  const found = figuresOf(desk).findings.filter(({ list }) => list === "payments");
  expect(new Set(found.map(({ received }) => received))).toEqual(new Set(["Bergkamen", 28_500]));
});

test("the year of the Mittelkreis is without a word where it is in order", () => {
  const { findings } = figuresOf(mittelkreis.given);
  expect(findings.map(({ code, name }) => [code, name])).toEqual([
    ["postVacant", "Bergkamen 2"],
    ["postVacant", "Kamen 1"],
    ["evidenceMissing", "Bönen 1"],
    ["costAboveCeiling", "Bergkamen"],
    ["deadlinePassed", "Bönen"],
  ]);
});

interface Warendorf {
  readonly ceilings: readonly number[];
  readonly STAFFED: { readonly accepted: number; readonly repayment: number };
  readonly CONTRACT: { readonly accepted: number; readonly repayment: number };
}

const warendorf = wholeYear<Readonly<Record<MonthsMethod, Warendorf>>>("warendorf-2020-modul-3");

test.each(
  (["CALENDAR", "FULL", "STARTED", "DAYS"] as const).flatMap((method) =>
    (["STAFFED", "CONTRACT"] as const).map((basis) => [method, basis] as const),
  ),
)(`${warendorf.title}: %s, %s`, (prorationMethod, basis) => {
  const { given, expected } = warendorf;
  const value = { rule: "entitlementBasis", value: basis, section: "offen" } as const;
  const scope = { rule: "ceilingScope", value: "POST", section: "offen" } as const;
  const course = { ...given.course!, choices: [value, scope] };
  const { posts, bodies } = figuresOf({ ...given, prorationMethod }, course);
  const { ceilings, [basis]: settled } = expected[prorationMethod];
  expect(posts.map(({ staffed }) => centsToCell(staffed!.staffedCeiling))).toEqual(ceilings);
  expect({
    accepted: centsToCell(bodies[0]!.settled!.accepted),
    repayment: centsToCell(bodies[0]!.settled!.repayment),
  }).toEqual(settled);
});

interface South {
  readonly landMoney: number;
  readonly bodies: Readonly<Record<string, { readonly due: number; readonly back: number }>>;
}

test("Südkreis 2021: what the towns were asked for, trued up by the real cost", () => {
  const { given, expected } = wholeYear<South>("suedkreis-2021");
  const [south] = figuresOf(given).regions;
  const bodies = south!.bodies!.map(({ name, due, back }) => [
    name,
    { due: centsToCell(due), back: centsToCell(back) },
  ]);
  expect({
    landMoney: centsToCell(south!.accepted),
    bodies: Object.fromEntries(bodies) as unknown,
  }).toEqual(expected);
});
