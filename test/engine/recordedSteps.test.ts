import { closestEligible } from "../../src/engine/apportion/closestEligible";
import type { ClosestEligibleRequest } from "../../src/engine/apportion/closestEligibleRequest";
import { byYear } from "../../src/engine/funding/byYear";
import { exactForwarding, forwarding } from "../../src/engine/funding/forwarding";
import { forwardingContracts } from "../../src/engine/funding/forwardingContracts";
import { instalments } from "../../src/engine/funding/instalments";
import { centsToCell, fromCell, nearestCell } from "../../src/engine/number/cell";
import { readColumn } from "../../src/engine/number/column";
import { type Fraction, ZERO } from "../../src/engine/number/fraction";
import type { Recorder, Step, StepKind, StepOf } from "../../src/engine/steps/step";
import { period } from "./period/dates";

/** The steps of one kind that a calculation records. */
function stepsOf<Kind extends StepKind>(
  kind: Kind,
  calculate: (record: Recorder) => unknown,
): StepOf<Kind>[] {
  const steps: Step[] = [];
  calculate((step) => steps.push(step));
  return steps.filter((step): step is Extract<Step, { kind: Kind }> => step.kind === kind) as never;
}

const numbers = (values: readonly Fraction[]): number[] => values.map(nearestCell);

describe("the steps of posts by a key", () => {
  const posts = (given: Partial<ClosestEligibleRequest>) => (record: Recorder) =>
    closestEligible(
      {
        ...{ total: fromCell(4), shares: readColumn([2, 1, 0]), basis: "KEY" },
        ...{ minimum: fromCell(0.5), step: fromCell(0.5), ...given },
      },
      record,
    );

  it("tell what is shared out beside agreements and held posts, and each share", () => {
    const given = { agreed: readColumn([0, 0, 1]), held: readColumn([0.5, 0, 0]) };
    const [total] = stepsOf("keyTotal", posts(given));
    expect(numbers([total!.agreed, total!.held, total!.rest])).toEqual([1, 0.5, 2.5]);
    const shares = stepsOf("keyShare", posts(given));
    expect(shares.map(({ position }) => position)).toEqual([0, 1]);
    expect(numbers(shares.map(({ held }) => held))).toEqual([0.5, 0]);
    expect(numbers(shares.map(({ weight }) => weight))).toEqual([2, 1]);
    expect(numbers(shares.map(({ share }) => share))).toEqual([
      2.1666666666666665, 0.8333333333333334,
    ]);
  });

  it("tell of shares alone where nothing is agreed or held", () => {
    expect(stepsOf("keyTotal", posts({}))).toEqual([]);
    expect(numbers(stepsOf("keyShare", posts({})).map(({ rest }) => rest))).toEqual([4, 4]);
  });

  it("tell of agreements alone, of held posts alone, and of no key for shares in FTE", () => {
    for (const given of [{ agreed: readColumn([0, 0, 1]) }, { held: readColumn([0.5, 0, 0]) }])
      expect(stepsOf("keyTotal", posts(given))).toHaveLength(1);
    const shares = { basis: "SHARES", shares: readColumn([2.6, 1.4, 0]) } as const;
    expect(stepsOf("keyShare", posts(shares))).toEqual([]);
  });

  it("tell what a waiver leaves, and what bound a row that gets nothing", () => {
    const waived = stepsOf(
      "fte",
      posts({
        ...{ basis: "SHARES", shares: readColumn([3, 1, 0.6]) },
        ...{ total: fromCell(3.5), waivers: readColumn([0, 0.3, 0.3]) },
      }),
    );
    expect(waived.map(({ reason }) => reason)).toEqual(["closest", "closest", "waiver"]);
    expect(waived.map(({ waiver }) => waiver && nearestCell(waiver))).toEqual([
      undefined,
      0.3,
      0.3,
    ]);
    expect(waived.map(({ most }) => most && nearestCell(most))).toEqual([
      undefined,
      0.5,
      undefined,
    ]);
  });

  it("tell who won by lot", () => {
    const lots = [2, 1, 0];
    const [drawn] = stepsOf(
      "drawn",
      posts({ total: fromCell(2.5), shares: readColumn([1, 1, 0]), lots }),
    );
    expect(drawn).toMatchObject({ positions: [1, 0], lots: [1, 2] });
    expect(numbers(drawn!.fte)).toEqual([1.5, 1]);
  });
});

describe("the steps of amounts", () => {
  const { start, end } = period("2021-11-01", "2022-12-31");

  it("tell the part of each budget year, and nothing of an amount of 0", () => {
    const yearly = (amount: number) => (record: Recorder) =>
      byYear(fromCell(amount), start, end, "CALENDAR", record);
    const parts = stepsOf("yearPart", yearly(160_416.67));
    expect(parts.map(({ year, column }) => [year, column])).toEqual([
      [2021, 0],
      [2022, 1],
    ]);
    expect(parts.map(({ part }) => centsToCell(part))).toEqual([22_916.67, 137_500]);
    expect(stepsOf("yearPart", yearly(0))).toEqual([]);
  });

  it("tell each instalment and what was paid before", () => {
    const told = stepsOf("instalment", (record) =>
      instalments(fromCell(100), readColumn([1, 1, 1]), record),
    );
    expect(told.map(({ isLast }) => isLast)).toEqual([false, false, true]);
    expect(told.map(({ before }) => centsToCell(before))).toEqual([0, 33.33, 66.66]);
  });

  it("tell the months of a forwarding amount, whole years apart", () => {
    const span = { start, end, method: "CALENDAR" } as const;
    const rate = fromCell(55_000);
    const amount = (of?: typeof span) => (record: Recorder) =>
      forwarding(fromCell(1), rate, of, record);
    expect(stepsOf("forwarding", amount(span))[0]!.terms).toHaveLength(1);
    expect(stepsOf("forwarding", amount())[0]!.terms).toBeUndefined();
    expect(exactForwarding(ZERO, rate, { ...span, end: 0 })).toBe(ZERO);
  });

  it("are left out if nobody asks", () => {
    const row = { fte: ZERO, rate: ZERO, period: undefined, exact: fromCell(100) };
    const amounts = forwardingContracts([row, row], ["A", "A"], "fte");
    expect(amounts.map(centsToCell)).toEqual([100, 100]);
  });
});
