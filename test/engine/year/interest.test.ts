import fc from "fast-check";
import { type BaseRates, NO_BASE_RATE } from "../../../src/engine/funding/baseRates";
import { interest } from "../../../src/engine/funding/interest";
import { dayOf, isoOf } from "../../../src/engine/grantYear/days";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { compare, type Fraction, fraction } from "../../../src/engine/number/fraction";
import { publishedBaseRates } from "../../../src/engine/rules/baseRate";
import { claimedInterest, type InterestClaim } from "../../../src/engine/year/interest/claim";
import { interimInterest } from "../../../src/engine/year/interest/interim";
import { refusalOf } from "../refusalOf";

const THREE = fromCell(0.03);
const FIVE = fromCell(0.05);
const baseRates: BaseRates = publishedBaseRates();

const claim = (
  amount: number,
  start: string,
  end: string,
  more: Partial<InterestClaim> = {},
): InterestClaim => ({
  ...{ amount: fromCell(amount), start: dayOf(start)!, end: dayOf(end)! },
  ...{ returns: [], baseRates, surcharge: THREE, ...more },
});
const owed = (of: InterestClaim) => {
  const { interest: amount } = claimedInterest(of);
  return amount && centsToCell(amount);
};
const dated = (day: string, euro: number) => ({ day: dayOf(day)!, amount: fromCell(euro) });

test.each([
  ["Y-26: over the turn of the year", 16_500, "2024-10-01", "2025-03-01", 404.76, 541.05],
  ["Y-27: a negative base rate", 10_000, "2016-07-01", "2017-01-01", 106.58, 207.13],
])("%s", (_, amount, start, end, three, five) => {
  expect(owed(claim(amount, start, end))).toBe(three);
  expect(owed(claim(amount, start, end, { surcharge: FIVE }))).toBe(five);
});

test("Y-28: the last base rate is not carried on, only the part up to it is told", () => {
  const { interest: amount, known } = claimedInterest(claim(10_000, "2026-05-01", "2026-09-01"));
  expect(amount).toBeUndefined();
  expect([isoOf(known!.until), centsToCell(known!.interest)]).toEqual(["2026-07-01", 71.36]);
  const later = claimedInterest(claim(10_000, "2026-08-01", "2026-09-01"));
  expect(centsToCell(later.known!.interest)).toBe(0);
});

test("what is wholly returned while the rates are known has its interest, however late it is", () => {
  const returns = [dated("2026-06-01", 8000), dated("2026-05-15", 2000)];
  expect(owed(claim(10_000, "2026-05-01", "2026-09-01", { returns }))).toBe(
    owed(claim(10_000, "2026-05-01", "2026-06-01", { returns })),
  );
  const [first] = returns;
  const partly = claim(10_000, "2026-05-01", "2026-09-01", { returns: [first!] });
  expect(claimedInterest(partly).interest).toBeUndefined();
});

test("a contract's own rate has no last day", () => {
  const contract = { baseRates: NO_BASE_RATE, surcharge: FIVE };
  expect(owed(claim(36_500, "2027-01-01", "2028-01-01", contract))).toBe(1825);
});

test("the amount falls with each return, whatever their order", () => {
  const returns = [dated("2023-03-12", 20_000), dated("2023-01-11", 6500)];
  const contract = { baseRates: NO_BASE_RATE, surcharge: FIVE };
  // 10 days of 36,500, 60 of 30,000, 50 of 10,000 at 5 % ÷ 365
  const euro = Math.round((5 * (10 * 36_500 + 60 * 30_000 + 50 * 10_000)) / 365) / 100;
  expect(owed(claim(36_500, "2023-01-01", "2023-05-01", { ...contract, returns }))).toBe(euro);
  const all = [...returns, dated("2022-12-01", 50_000), dated("2024-01-01", 1)];
  expect(owed(claim(36_500, "2023-01-01", "2023-05-01", { ...contract, returns: all }))).toBe(0);
});

test("nobody chose the surcharge, and an end before the start", () => {
  const open = () =>
    claimedInterest(claim(1, "2024-01-01", "2024-02-01", { surcharge: undefined }));
  expect(refusalOf(open)).toMatchObject({ code: "surchargeMissing" });
  const turned = () => claimedInterest(claim(1, "2024-02-01", "2024-01-01"));
  expect(refusalOf(turned)).toMatchObject({ code: "endBeforeStart" });
});

const PAID = { paid: dated("2024-03-15", 100_000), baseRates, surcharge: THREE };
test("Y-30: module 1, money not used within two months", () => {
  const uses = [dated("2024-09-30", 70_000), dated("2024-05-10", 30_000)];
  const found = interimInterest({ ...PAID, uses, asOf: dayOf("2024-12-31")! });
  expect(isoOf(found.limitDay)).toBe("2024-05-15");
  expect([found.late, found.interest!].map(centsToCell)).toEqual([70_000, 2476.07]);
});

test("what is not used yet is late only after the two months, and no use counts in advance", () => {
  const uses = [dated("2024-05-10", 30_000), dated("2024-09-30", 90_000)];
  const at = (day: string) =>
    centsToCell(interimInterest({ ...PAID, uses, asOf: dayOf(day)! }).late);
  expect([at("2024-05-15"), at("2024-05-16"), at("2024-12-31")]).toEqual([0, 70_000, 70_000]);
  const inTime = interimInterest({ ...PAID, uses, asOf: dayOf("2024-05-15")! });
  expect(centsToCell(inTime.interest!)).toBe(0);
});

test.each([
  ["2023-12-31", "2024-02-29"],
  ["2022-12-30", "2023-02-28"],
  ["2023-11-15", "2024-01-15"],
])("two months after %s end on %s", (paidOn, last) => {
  const { limitDay } = interimInterest({
    ...PAID,
    ...{ paid: dated(paidOn, 1), uses: [], asOf: dayOf(paidOn)! },
  });
  expect(isoOf(limitDay)).toBe(last);
});

test("K15: a claim in parts that are returned on the last day is the claim as a whole", () => {
  const euro = fc
    .integer({ min: 1, max: 10_000_000 })
    .map((cents) => fraction(BigInt(cents), 100n));
  const day = fc.integer({ min: dayOf("2005-01-01")!, max: dayOf("2026-06-30")! });
  fc.assert(
    fc.property(euro, day, day, fc.array(euro, { maxLength: 4 }), (amount, a, b, parts) => {
      const [start, end] = [Math.min(a, b), Math.max(a, b)];
      const returns = parts.map((part) => ({ day: end, amount: part }));
      const found = claimedInterest({
        ...{ amount, start, end, returns, baseRates, surcharge: THREE },
      });
      const whole: Fraction = interest({ amount, start, end, baseRates, surcharge: THREE });
      expect(compare(found.interest!, whole)).toBe(0);
    }),
  );
});
