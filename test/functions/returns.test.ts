import { type FunctionId, outcomeOf } from "./outcome";
import { column } from "./tables";

const INTEREST: FunctionId = "INTEREST";
/** 01.01.2023, 11.01.2023, 12.03.2023, 01.05.2023 */
const [JANUARY_1, JANUARY_11, MARCH_12, MAY_1] = [44_927, 44_937, 44_997, 45_047];

/** 5 % of 36,500 € are 5 € a day. */
const ofContract = (returns: readonly unknown[]): unknown =>
  outcomeOf(INTEREST, [36_500, JANUARY_1, MAY_1, "OHNE", 0.05, ...returns]);

const [ON_TWO_DAYS, TWO_PARTS] = [column(MARCH_12, JANUARY_11), column(18_250, 7300)];
const [BLANK_NAME, BLANK_DAY] = [column("", "Kamen"), column("", JANUARY_11)];

test.each<[string, readonly unknown[], number]>([
  ["without any", [], 600],
  ["of all before the start", ["Kamen", "Kamen", JANUARY_1 - 30, 36_500], 0],
  ["in whatever order", ["Kamen", "kamen ", ON_TWO_DAYS, TWO_PARTS], 50 + 60 * 4 + 50 * 1.5],
  ["of more than is owed", ["Kamen", "Kamen", JANUARY_11, 50_000], 50],
  ["on the last day", ["Kamen", "Kamen", MAY_1, 36_500], 600],
  ["beside an amount of 0", ["Kamen", BLANK_NAME, BLANK_DAY, column(0, 0)], 600],
])("what was returned lowers the amount from its day on: %s", (_, returns, euro) => {
  expect(ofContract(returns)).toEqual({ values: [[euro]] });
});

test("each debtor has what it returned itself, in all of its amounts", () => {
  const amounts = [column(36_500, 36_500, 36_500), JANUARY_1, MAY_1, "OHNE", 0.05];
  const debtors = column("Kamen", "Bönen", "Kamen");
  const returns = [column("Kamen", "Bönen"), column(JANUARY_11, MARCH_12), column(36_500, 18_250)];
  expect(outcomeOf(INTEREST, [...amounts, debtors, ...returns])).toEqual({
    values: column(50, 475, 50),
  });
});

test.each<[string, readonly unknown[], RegExp]>([
  [
    "a name that owes nothing",
    ["Kamen", "Kamenn", JANUARY_11, 1],
    /^wer gab zurück: „Kamenn“ .+ „Kamen“/,
  ],
  ["no name", ["Kamen", "", JANUARY_11, 1], /^wer gab zurück: /],
  ["no day", ["Kamen", "Kamen", "", 1], /^zurück am: /],
  ["less than nothing", ["Kamen", "Kamen", JANUARY_11, -1], /^zurückgezahlt: -1 ist negativ/],
])("refused beside what was returned: %s", (_, returns, message) => {
  expect(ofContract(returns)).toMatchObject({
    code: "#VALUE!",
    message: expect.stringMatching(message),
  });
});

test("days without a published rate matter only while something is owed", () => {
  const later = [10_000, 46_143, 46_266, null, 0.03];
  expect(outcomeOf(INTEREST, later)).toMatchObject({ code: "#N/A" });
  const returned = ["Kamen", "Kamen", 46_174, 10_000];
  expect(outcomeOf(INTEREST, [...later, ...returned])).toEqual(
    outcomeOf(INTEREST, [10_000, 46_143, 46_174, null, 0.03]),
  );
});
