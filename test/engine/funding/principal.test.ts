import { principals } from "../../../src/engine/funding/principal";
import { fromCell, nearestCell } from "../../../src/engine/number/cell";

/** What is left on which days, of returns as [day, euro]. */
const left = (
  amount: number,
  start: number,
  end: number,
  ...returns: readonly [number, number][]
) =>
  principals(
    { amount: fromCell(amount), start, end },
    returns.map(([day, back]) => ({ day, amount: fromCell(back) })),
  ).map((span) => [nearestCell(span.amount), span.start, span.end]);

test("each return lowers what is left from its day on, in whatever order they stand", () => {
  expect(left(100, 10, 40, [30, 20], [20, 50])).toEqual([
    [100, 10, 20],
    [50, 20, 30],
    [30, 30, 40],
  ]);
});

test("returns of one day, of the first day and of days before it leave no span without days", () => {
  expect(left(100, 10, 40, [20, 30], [20, 20])).toEqual([
    [100, 10, 20],
    [50, 20, 40],
  ]);
  expect(left(100, 10, 40, [10, 30], [5, 20])).toEqual([[50, 10, 40]]);
  expect(left(100, 10, 40, [40, 30])).toEqual([[100, 10, 40]]);
  expect(left(100, 10, 10)).toEqual([]);
});

test("once all is returned nothing is left to tell, and more than all cannot be", () => {
  expect(left(100, 10, 40, [20, 100], [30, 5])).toEqual([[100, 10, 20]]);
  expect(left(100, 10, 40, [20, 150])).toEqual([[100, 10, 20]]);
});
