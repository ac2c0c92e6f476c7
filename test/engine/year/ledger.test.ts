import fc from "fast-check";
import type { Transfer } from "../../../src/engine/grantYear/course";
import { dayOf, isoOf } from "../../../src/engine/grantYear/days";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { add, compare, type Fraction, isNegative, sum } from "../../../src/engine/number/fraction";
import { earliestDays, overdrafts } from "../../../src/engine/year/ledger/cover";
import { accountOf, movesOf } from "../../../src/engine/year/ledger/moves";
import { openInstalments } from "../../../src/engine/year/ledger/openInstalments";
import { refusalOf } from "../refusalOf";
import { yearCases } from "./yearCases";

type Row = readonly [string, number];
interface Given {
  readonly receipts: readonly Row[];
  readonly payments: readonly Row[];
  readonly lag: number;
}

const dated = (rows: readonly Row[]) =>
  rows.map(([day, euro]) => ({ day: dayOf(day)!, amount: fromCell(euro) }));
const isSame = (a: Fraction, b: Fraction): boolean => compare(a, b) === 0;

test.each(yearCases<Given, readonly (string | null)[]>("payments"))(
  "$id: $title",
  ({ given: { receipts, payments, lag }, expected }) => {
    const days = earliestDays(dated(receipts), dated(payments), lag);
    expect(days.map((day) => (day === undefined ? null : isoOf(day)))).toEqual(expected);
  },
);

test("Y-36: a notice that is lowered after pay-out leaves an overpayment", () => {
  const { open, overpaid } = openInstalments(fromCell(54_000), fromCell(57_000), readColumn([1]));
  expect(centsToCell(overpaid)).toBe(3000);
  expect(open.map(centsToCell)).toEqual([0]);
});

test("what is paid stays, the open instalments take the rest", () => {
  const { open, overpaid } = openInstalments(
    ...([fromCell(71_250.01), fromCell(28_500), readColumn([1, 1])] as const),
  );
  expect(open.map(centsToCell)).toEqual([21_375, 21_375.01]);
  expect(centsToCell(overpaid)).toBe(0);
});

test("something open without an open instalment is refused", () => {
  const open = () => openInstalments(fromCell(2), fromCell(1), readColumn([0]));
  expect(refusalOf(open)).toMatchObject({ code: "allWeightsZero" });
});

const LEDGER: readonly Transfer[] = [
  { to: "Kreis Unna", kind: "INSTALMENT", actual: 142_500, actualOn: "2023-03-15" },
  {
    ...{ from: "Kreis Unna", to: "Bergkamen", kind: "INSTALMENT" },
    ...{ planned: 142_500, plannedOn: "2023-03-31", actual: 142_500, actualOn: "2023-04-03" },
  },
  {
    ...{ from: "BERGKAMEN", to: "Kamen", kind: "INSTALMENT" },
    ...{ planned: 57_000, plannedOn: "2023-04-15", actual: 57_000, actualOn: "2023-04-01" },
  },
  { from: "Bergkamen", to: "Bönen", kind: "INSTALMENT", planned: 28_500, plannedOn: "2023-04-30" },
  { from: "Kamen", to: "Bergkamen", kind: "RETURN", actual: 8000, actualOn: "2024-05-02" },
  { from: "Kamen", to: "Bergkamen", kind: "INTEREST", actual: 12, actualOn: "2024-05-02" },
  { from: "Bergkamen", to: "Bönen", kind: "SETTLEMENT" },
  { from: "Kreis Unna", kind: "RETURN", planned: 8000 },
];

test("one ledger is read from both ends, planned rows count until they are paid", () => {
  const account = (reading: "ACTUAL" | "EXPECTED", body: string) =>
    Object.values(accountOf(movesOf(LEDGER, reading), body)).map(centsToCell);
  expect(account("ACTUAL", "Bergkamen")).toEqual([142_500, 0, 142_500, 49_000, 93_500]);
  expect(account("EXPECTED", "bergkamen")).toEqual([142_500, 0, 142_500, 77_500, 65_000]);
  expect(account("ACTUAL", "Kamen")).toEqual([57_000, 8000, 49_000, 0, 49_000]);
  expect(account("ACTUAL", "Kreis Unna")).toEqual([142_500, 0, 142_500, 142_500, 0]);
  expect(account("EXPECTED", "Kreis Unna")).toEqual([142_500, 8000, 134_500, 142_500, -8000]);
  expect(account("ACTUAL", "Bönen")).toEqual([0, 0, 0, 0, 0]);
});

test("K6: nobody pays before it has received, counted from the first day", () => {
  const moves = movesOf(LEDGER, "ACTUAL");
  expect(overdrafts(moves).map(({ body, day }) => [body, isoOf(day)])).toEqual([
    ["BERGKAMEN", "2023-04-01"],
  ]);
  expect(overdrafts(moves).map(({ paid, received }) => [paid, received].map(centsToCell))).toEqual([
    [57_000, 0],
  ]);
  const undated = moves.map((move) => ({ ...move, day: undefined }));
  expect(overdrafts(undated)).toEqual([]);
  const inTime = LEDGER.map((row) => ({ ...row, actualOn: "2023-04-03" }));
  expect(overdrafts(movesOf(inTime, "ACTUAL"))).toEqual([]);
});

const cents = fc.integer({ min: 1, max: 9_000_000 }).map((amount) => amount / 100);
const BODIES = ["", "A", "B", "C", "D"];
const transfers = fc.array(
  fc
    .tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), cents, fc.nat({ max: 27 }), fc.boolean())
    .map(([payer, more, actual, day, isBack]): Transfer => {
      const down = [BODIES[payer]!, BODIES[Math.min(4, payer + 1 + more)]!] as const;
      const [from, to] = isBack ? [down[1], down[0]] : down;
      const actualOn = `2023-02-${String(day + 1).padStart(2, "0")}`;
      return { from, to, kind: isBack ? "RETURN" : "INSTALMENT", actual, actualOn };
    }),
  { minLength: 1, maxLength: 12 },
);

test("K5: what bodies hold of their own is what the Land has paid, whatever they pass on", () => {
  fc.assert(
    fc.property(transfers, (rows) => {
      const moves = movesOf(rows, "ACTUAL");
      const own = BODIES.slice(1).map((body) => accountOf(moves, body).own);
      const { passedOn } = accountOf(moves, "");
      expect(isSame(sum(own), passedOn)).toBe(true);
    }),
  );
});

test("K6: whoever holds less than nothing was overdrawn on some day", () => {
  fc.assert(
    fc.property(transfers, (rows) => {
      const moves = movesOf(rows, "ACTUAL");
      const named = overdrafts(moves).map(({ body }) => body);
      for (const body of BODIES.slice(1))
        if (isNegative(accountOf(moves, body).own)) expect(named).toContain(body);
      for (const { paid, received } of overdrafts(moves))
        expect(compare(paid, received)).toBeGreaterThan(0);
      expect(named).not.toContain("");
    }),
  );
});

test("K4: paid + open − overpaid = amount", () => {
  fc.assert(
    fc.property(cents, cents, fc.array(fc.nat({ max: 5 }), { maxLength: 4 }), (a, p, weights) => {
      const [amount, paid] = [fromCell(a), fromCell(p)];
      const { open, overpaid } = openInstalments(amount, paid, readColumn([...weights, 1]));
      expect(isSame(add(amount, overpaid), sum([paid, ...open]))).toBe(true);
    }),
  );
});
