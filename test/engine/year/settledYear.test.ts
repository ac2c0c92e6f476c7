import fc from "fast-check";
import type { Proof, Transfer } from "../../../src/engine/grantYear/course";
import { dayOf } from "../../../src/engine/grantYear/days";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { add, compare, fraction } from "../../../src/engine/number/fraction";
import { expectedCost } from "../../../src/engine/year/forecast/expectedCost";
import { movesOf } from "../../../src/engine/year/ledger/moves";
import { carriedOver } from "../../../src/engine/year/settlement/carryOver";
import { beforePaying, movedSince } from "../../../src/engine/year/settlement/closed";
import { provenCost } from "../../../src/engine/year/settlement/provenCost";
import {
  type BodyToSettle,
  settledYear,
  type SettlementRules,
} from "../../../src/engine/year/settlement/settledYear";

const LEDGER: readonly Transfer[] = [
  { to: "Kreis Unna", kind: "INSTALMENT", actual: 142_500 },
  { from: "Kreis Unna", to: "Bergkamen", kind: "INSTALMENT", actual: 142_500 },
  { from: "Bergkamen", to: "Kamen", kind: "INSTALMENT", actual: 57_000 },
  { from: "Bergkamen", to: "Bönen", kind: "INSTALMENT", actual: 28_500 },
];
const PROOFS: readonly Proof[] = [
  { post: "Bergkamen 1", status: "CHECKED", cost: 70_000, nonEligible: 300 },
  { post: "BERGKAMEN 1", status: "CHECKED", cost: 2300 },
  { post: "Kamen 1", status: "CHECKED", cost: 49_000 },
  { post: "Kamen 1", status: "REJECTED", cost: 5000 },
  { post: "Bönen 1", status: "CHECKED", cost: 20_000 },
];
const RULES: SettlementRules = { basis: "CONTRACT", scope: "BODY", itemScope: "EACH_ITEM" };

function mittelkreis(proofs: readonly Proof[], staffed = 57_000): readonly BodyToSettle[] {
  const body = (name: string, payer: string, ceiling: number, staffedCeiling = ceiling) => ({
    ...{ name, payer, contract: "Mittelkreis", items: [] },
    posts: [
      {
        ...provenCost(proofs, `${name} 1`),
        contractCeiling: fromCell(ceiling),
        staffedCeiling: fromCell(staffedCeiling),
      },
    ],
  });
  return [
    { name: "Kreis Unna", contract: "", posts: [], items: [] },
    body("Bergkamen", "Kreis Unna", 57_000),
    body("Kamen", "Bergkamen", 57_000, staffed),
    body("Bönen", "Bergkamen", 28_500),
  ];
}

const settle = (proofs: readonly Proof[], rules = RULES, staffed?: number, more: Transfer[] = []) =>
  settledYear(mittelkreis(proofs, staffed), movesOf([...LEDGER, ...more], "ACTUAL"), rules);

test("Y-15 from the ledger: who proves too little gives back, each to its payer", () => {
  const settled = settle(PROOFS);
  const column = (of: "accepted" | "repayment" | "ownShare" | "ceiling") =>
    settled.map((each) => centsToCell(each[of]));
  expect(column("accepted")).toEqual([126_000, 126_000, 49_000, 20_000]);
  expect(column("repayment")).toEqual([16_500, 16_500, 8000, 8500]);
  expect(column("ownShare")).toEqual([0, 15_600, 0, 0]);
  expect(column("ceiling")).toEqual([0, 57_000, 57_000, 28_500]);
});

test("what is given back already is owed no more", () => {
  const back = [{ from: "Kamen", to: "Bergkamen", kind: "RETURN", actual: 8000 }] as const;
  const settled = settle(PROOFS, RULES, undefined, [...back]);
  expect(settled.map((each) => centsToCell(each.repayment))).toEqual([16_500, 16_500, 0, 8500]);
});

test("Y-17 in the middle: who hands in nothing cuts off those below it", () => {
  const settled = settle(
    PROOFS.filter(({ post }) => post !== "Bergkamen 1" && post !== "BERGKAMEN 1"),
  );
  expect(settled.map(({ isSilent }) => isSilent)).toEqual([false, true, false, false]);
  expect(settled.map((each) => centsToCell(each.repayment))).toEqual([
    ...[142_500, 142_500, 8000, 8500],
  ]);
  expect(centsToCell(settled[1]!.cutOff)).toBe(69_000);
});

test("the ceiling of a contract is shared within it, that of a staffed post by its days", () => {
  const more = PROOFS.map((proof) =>
    proof.post === "Kamen 1" ? { ...proof, cost: 49_000 } : proof,
  );
  const contract = settle(more, { ...RULES, scope: "CONTRACT" });
  expect(centsToCell(contract[1]!.acceptedOwn)).toBe(72_300);
  const staffed = settle(PROOFS, { ...RULES, basis: "STAFFED", scope: "POST" }, 42_750);
  expect(centsToCell(staffed[2]!.acceptedOwn)).toBe(42_750);
  expect(centsToCell(staffed[2]!.ownShare)).toBe(6250);
});

test.each([
  [[], "MISSING", 0],
  [["RECEIVED"], "RECEIVED", 0],
  [["REJECTED"], "MISSING", 0],
  [["MISSING"], "MISSING", 0],
  [["RECEIVED", "CHECKED"], "CHECKED", 100],
] as const)("proofs %p: %s, only checked ones count", (states, status, cost) => {
  const found = provenCost(
    [
      ...states.map((each) => ({ post: "Kamen 1", status: each, cost: 100 })),
      { status: "CHECKED" },
    ],
    "kamen 1",
  );
  expect(found.status).toBe(status);
  expect(centsToCell(found.cost)).toBe(cost);
});

test("Y-22: unused money goes back, or is carried over by a budget note", () => {
  const nextGrant = fromCell(1_026_000);
  const of = (rule: "NONE" | "BUDGET_NOTE") => {
    const { repayment, carried } = carriedOver(fromCell(16_500), rule);
    return [repayment, carried, add(nextGrant, carried)].map(centsToCell);
  };
  expect(of("NONE")).toEqual([16_500, 0, 1_026_000]);
  expect(of("BUDGET_NOTE")).toEqual([0, 16_500, 1_042_500]);
});

test("K14: unused = repayment + carried", () => {
  const euro = fc.integer({ min: 0, max: 9_000_000 }).map((cents) => fraction(BigInt(cents), 100n));
  fc.assert(
    fc.property(euro, fc.constantFrom("NONE", "BUDGET_NOTE"), (unused, rule) => {
      const { repayment, carried } = carriedOver(unused, rule);
      expect(compare(add(repayment, carried), unused)).toBe(0);
    }),
  );
});

test("a closed settlement says what has moved since, with both values", () => {
  const closing = {
    body: "Kamen",
    date: "2024-03-01",
    accepted: 49_000,
    repayment: 8000,
    outstanding: 0,
  };
  expect(movedSince(closing, settle(PROOFS)[2]!)).toEqual([]);
  const later = settle([...PROOFS, { post: "Kamen 1", status: "CHECKED", cost: 500 }])[2]!;
  const moved = movedSince({ ...closing, ownShare: 0 }, later);
  expect(
    moved.map(({ figure, closed, now }) => [figure, centsToCell(closed), centsToCell(now)]),
  ).toEqual([
    ["accepted", 49_000, 49_500],
    ["repayment", 8000, 7500],
  ]);
});

const BACK = { from: "Kamen", to: "Bergkamen", kind: "RETURN" } as const;
const AFTER = { from: "Bergkamen", to: "Kamen", kind: "SETTLEMENT" } as const;

test.each<readonly [string, readonly Transfer[], string | undefined, readonly number[]]>([
  [
    "all of it afterwards",
    [{ ...BACK, actual: 8000, actualOn: "2024-03-02" }],
    "2024-03-01",
    [8000, 0],
  ],
  [
    "a part afterwards",
    [{ ...BACK, actual: 3000, actualOn: "2024-03-02" }],
    "2024-03-01",
    [8000, 0],
  ],
  [
    "on the day itself",
    [{ ...BACK, actual: 3000, actualOn: "2024-03-01" }],
    "2024-03-01",
    [5000, 0],
  ],
  ["without a day", [{ ...BACK, actual: 3000 }], "2024-03-01", [5000, 0]],
  [
    "to a closing without a day",
    [{ ...BACK, actual: 3000, actualOn: "2024-03-01" }],
    undefined,
    [8000, 0],
  ],
  [
    "by another",
    [{ ...BACK, from: "Bönen", actual: 1, actualOn: "2024-03-02" }],
    "2024-03-01",
    [8000, 0],
  ],
  // More comes back than was owed, and some of that is paid out again: 8,000 is still what was owed.
  [
    "too much, and again",
    [
      { ...BACK, from: "KAMEN", actual: 9000, actualOn: "2024-03-02" },
      { ...AFTER, actual: 1000, actualOn: "2024-03-03" },
    ],
    "2024-03-01",
    [8000, 0],
  ],
  [
    "what another instalment changes",
    [{ ...AFTER, kind: "INSTALMENT", actual: 100, actualOn: "2024-03-02" }],
    "2024-03-01",
    [8100, 0],
  ],
])("what is returned after a closing leaves it as it was: %s", (_, more, date, expected) => {
  const moves = movesOf([...LEDGER, ...more], "ACTUAL");
  const now = settledYear(mittelkreis(PROOFS), moves, RULES)[2]!;
  const closing = { body: "Kamen", ...(date !== undefined && { date }) };
  const { repayment, outstanding, accepted } = beforePaying(closing, now, moves);
  expect([repayment, outstanding, accepted].map(centsToCell)).toEqual([...expected, 49_000]);
});

test("a closing that names nobody is not moved by what others return", () => {
  const moves = movesOf([...LEDGER, { ...AFTER, actual: 8000, actualOn: "2024-05-01" }], "ACTUAL");
  const now = settledYear(mittelkreis(PROOFS), moves, RULES)[2]!;
  const before = beforePaying({ date: "2024-03-01" }, now, moves);
  expect([before.repayment, before.outstanding]).toEqual([now.repayment, now.outstanding]);
});

test("what is still paid after a closing leaves what was outstanding as it was", () => {
  const ledger = LEDGER.map((row) => (row.to === "Kamen" ? { ...row, actual: 40_000 } : row));
  const moves = movesOf([...ledger, { ...AFTER, actual: 9000, actualOn: "2024-05-01" }], "ACTUAL");
  const now = settledYear(mittelkreis(PROOFS), moves, RULES)[2]!;
  expect(centsToCell(now.outstanding)).toBe(0);
  const before = beforePaying({ body: "Kamen", date: "2024-03-01" }, now, moves);
  expect([before.repayment, before.outstanding].map(centsToCell)).toEqual([0, 9000]);
});

test("Y-33: Kamen at 30.06.2023, by the contract and by the days it was filled", () => {
  const days = (start: string, end: string) => ({ start: dayOf(start)!, end: dayOf(end)! });
  const post = days("2023-01-01", "2023-12-31");
  const filled = { perMonth: fromCell(5500), period: days("2023-04-01", "2024-03-31") };
  const past = { perMonth: fromCell(9999), period: days("2023-01-01", "2023-03-31") };
  const at = { asOf: dayOf("2023-06-30")!, post, method: "CALENDAR" } as const;
  const cost = expectedCost(fromCell(16_500), [filled, past], at);
  expect(centsToCell(cost)).toBe(49_500);
  const proofs = [{ post: "Kamen 1", status: "CHECKED", cost: centsToCell(cost) }] as const;
  const figures = (basis: SettlementRules["basis"]) => {
    const kamen = settle(proofs, { ...RULES, basis, scope: "POST" }, 42_750)[2]!;
    return [kamen.ceiling, kamen.acceptedOwn, kamen.repayment, kamen.ownShare].map(centsToCell);
  };
  expect(figures("CONTRACT")).toEqual([57_000, 49_500, 7500, 0]);
  expect(figures("STAFFED")).toEqual([42_750, 42_750, 14_250, 6750]);
});
