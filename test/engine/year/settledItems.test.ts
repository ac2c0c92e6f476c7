import fc from "fast-check";
import type { Choice, Course, ItemProof } from "../../../src/engine/grantYear/course";
import type { GrantYear, Item } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { centsToCell } from "../../../src/engine/number/cell";
import {
  add,
  compare,
  type Fraction,
  fraction,
  isNegative,
  min,
  subtract,
  sum,
  ZERO,
} from "../../../src/engine/number/fraction";
import { settledItems } from "../../../src/engine/year/settlement/settledItems";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { yearCases } from "./yearCases";
import warendorf from "../../cases/grantYears/kreis-warendorf-2021-modul-1.json";

const KREIS = "Kreis Warendorf";
const PLAIN = warendorf.given as GrantYear;
const POSTS: Course = {
  posts: [
    { post: "KI 1", body: KREIS, role: "COORDINATION", granted: 3.5 },
    { post: "KI 2", body: KREIS, role: "ASSISTANT", granted: 0.5 },
  ],
};

interface Given {
  readonly items: readonly Item[];
  readonly proofs: readonly ItemProof[];
  readonly choice?: string;
}
interface Expected {
  readonly accepted?: Readonly<Record<string, number>>;
  readonly ownShare?: Readonly<Record<string, number>>;
  readonly findings: readonly unknown[];
}

const OF_ITEMS = ["itemScopeOpen", "itemProofUnknown", "nonEligibleAboveCost"];

function settle({ items, proofs, choice }: Given, more: Course = {}) {
  const given = { ...PLAIN, items };
  const choices = (
    choice ? [{ rule: "itemScope", value: choice, section: "§ 1" }] : []
  ) as Choice[];
  const course = { ...POSTS, itemProofs: proofs, choices, ...more };
  return yearFigures(given, plan(given), course);
}

test.each(yearCases<Given, Expected>("itemSettlement"))("$id: $title", ({ given, expected }) => {
  const { bodies, findings } = settle(given);
  const [{ settled }] = bodies as [(typeof bodies)[number]];
  const of = (figure: "accepted" | "ownShare") =>
    settled &&
    Object.fromEntries(settled.items.map((each) => [each.item, centsToCell(each[figure])]));
  expect(of("accepted")).toEqual(expected.accepted);
  expect(of("ownShare")).toEqual(expected.ownShare);
  const found = findings.filter(({ code }) => OF_ITEMS.includes(code));
  expect(
    found.map(({ code, name = null, expected: most = null, received = null }) => [
      ...[code, name, most, received],
    ]),
  ).toEqual(expected.findings);
});

const MEASURES: Given = {
  items: [{ item: "MEASURES", planned: 8000 }],
  proofs: [{ item: "MEASURES", cost: 9000, nonEligible: 400, status: "CHECKED" }],
};

test("the posts of the recipient are named with its assistants", () => {
  const against = (course: Course) =>
    settle(MEASURES, course).findings.filter(({ code }) => code === "postsDifferFromFte");
  expect(against(POSTS)).toEqual([]);
  expect(against({ posts: POSTS.posts!.slice(0, 1) })).toMatchObject([
    { name: KREIS, expected: 4, received: 3.5 },
  ]);
});

test("items are settled with the posts of the recipient, in the one chain", () => {
  const { bodies } = settle(MEASURES, {
    proofs: [{ post: "KI 1", cost: 200_000, nonEligible: 50, status: "CHECKED" }],
    payments: [{ to: KREIS, kind: "INSTALMENT", actual: 223_000, actualOn: "2021-03-01" }],
    choices: [
      { rule: "entitlementBasis", value: "CONTRACT", section: "§ 1" },
      { rule: "ceilingScope", value: "POST", section: "§ 1" },
    ],
  });
  const { cost, nonEligible, ceiling, acceptedOwn, ownShare, repayment, isSilent } =
    bodies[0]!.settled!;
  expect([cost, nonEligible, ceiling, acceptedOwn, ownShare, repayment].map(centsToCell)).toEqual([
    ...[208_600, 450, 223_000, 200_500, 8550, 22_500],
  ]);
  expect(isSilent).toBe(false);
});

test("what is open about posts and about items is said of both", () => {
  const open = settle(
    { ...MEASURES, items: [...MEASURES.items, { item: "INTERFACE", planned: 1000 }] },
    { proofs: [{ post: "KI 2", cost: 200_000, status: "CHECKED" }] },
  );
  const codes = open.findings.map(({ code }) => code);
  expect(codes).toContain("entitlementOpen");
  expect(codes).toContain("itemScopeOpen");
  expect(open.bodies[0]!.settled).toBeUndefined();
});

test.each([
  ["nothing is checked", "RECEIVED", true],
  ["the proof of an item is", "CHECKED", false],
] as const)("silent is who has proven neither posts nor items: %s", (_, status, isSilent) => {
  const proofs = MEASURES.proofs.map((proof) => ({ ...proof, status }));
  expect(settle({ ...MEASURES, proofs }).bodies[0]!.settled!.isSilent).toBe(isSilent);
});

test.each([
  ["what is planned, while nothing is known", [], 8000],
  ["what was received up to the day", [["RECEIVED", "2021-06-30", 3000]], 3000],
  ["not what comes later", [["CHECKED", "2021-07-01", 3000]], 8000],
  ["what has no day", [["CHECKED", undefined, 2000]], 2000],
] as const)("expected of an item is %s", (_, rows, expected) => {
  const proofs = rows.map(([status, receivedOn, cost]) => ({
    ...({ item: "MEASURES", status, cost } as const),
    ...(receivedOn && { receivedOn }),
  }));
  const staffing = POSTS.posts!.map(({ post, granted }) => ({
    ...({ post, status: "FILLED", share: granted!, from: "2021-01-01" } as const),
    costPerMonth: 1000,
  }));
  const { bodies } = settle({ ...MEASURES, proofs }, { asOf: "2021-06-30", staffing });
  expect(centsToCell(bodies[0]!.forecast!.settled!.items[0]!.accepted)).toBe(expected);
});

const cents = fc
  .integer({ min: 0, max: 4_000_000 })
  .map((amount) => fraction(BigInt(amount), 100n));
const items = fc.array(
  fc
    .record({ granted: cents, more: cents, cost: cents, nonEligible: cents })
    .map(({ more, ...item }) => ({
      ...{ ...item, item: "MEASURES", limit: add(item.granted, more), isProven: true },
    })),
  { maxLength: 5 },
);
const all = (amounts: readonly Fraction[]): Fraction => sum([ZERO, ...amounts]);

test("K9, K17: eligible and not eligible = accepted + own share; limits and grant hold in both", () => {
  fc.assert(
    fc.property(items, (given) => {
      const [each, together] = (["EACH_ITEM", "ALL_ITEMS"] as const).map((scope) =>
        settledItems(given, scope),
      );
      for (const settled of [each!, together!]) {
        for (const { cost, eligible, accepted, ownShare, limit } of settled) {
          expect(compare(cost, add(accepted, ownShare))).toBe(0);
          for (const left of [accepted, ownShare, subtract(eligible, accepted)])
            expect(isNegative(left)).toBe(false);
          expect(compare(accepted, limit)).toBeLessThanOrEqual(0);
        }
        const granted = all(given.map((item) => item.granted));
        expect(compare(all(settled.map(({ accepted }) => accepted)), granted)).not.toBe(1);
      }
      each!.forEach(({ accepted, eligible, granted, limit }, i) => {
        expect(compare(accepted, min(eligible, min(granted, limit)))).toBe(0);
        expect(compare(together![i]!.accepted, accepted)).not.toBe(-1);
      });
      const most = all(each!.map(({ eligible, limit }) => min(eligible, limit)));
      const accepted = all(together!.map((item) => item.accepted));
      expect(compare(accepted, min(most, all(given.map((item) => item.granted))))).toBe(0);
    }),
  );
});
