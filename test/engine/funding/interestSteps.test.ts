import { interest } from "../../../src/engine/funding/interest";
import { centsToCell, fromCell } from "../../../src/engine/number/cell";
import { publishedBaseRates } from "../../../src/engine/rules/baseRate";
import type { Recorder } from "../../../src/engine/steps/step";
import { serial } from "../period/dates";
import { refusalOf } from "../refusalOf";

/** On 10,000 euro at 5 points above the published base rates. */
const onTenThousand = (start: string, end: string, record?: Recorder) => {
  const days = { start: serial(start), end: serial(end), baseRates: publishedBaseRates() };
  return interest({ amount: fromCell(10_000), surcharge: fromCell(0.05), ...days }, record);
};

test("interest is told in one step, or span by span before their sum", () => {
  const stepsOf = (start: string, end: string): string[] => {
    const steps: string[] = [];
    onTenThousand(start, end, ({ kind }) => void steps.push(kind));
    return steps;
  };
  expect(stepsOf("2023-02-01", "2023-06-30")).toEqual(["interest"]);
  expect(stepsOf("2023-02-01", "2023-07-02")).toEqual(["interestDays", "interestDays", "interest"]);
});

test("the first half-year whose base rate is known is like all others", () => {
  // 28 days at 2.57 % and 5 points.
  expect(centsToCell(onTenThousand("2002-01-01", "2002-01-29"))).toBe(58.07);
  expect(refusalOf(() => onTenThousand("2002-01-01", "2026-09-01"))).toMatchObject({
    parameter: "end",
    day: serial("2026-07-01"),
  });
});
