import type { PostRows } from "../../engine/funding/postsByKey";
import { type Fraction, isZero } from "../../engine/number/fraction";
import { amountIn, columnOf, numbersOf } from "./numbers";
import { beside, clearedBeside, isOmitted, type Range, shapeOf } from "./range";
import { textsOf } from "./texts";

/** The rows of posts that belong to keys; a single value counts for every row. */
export function postRowsOf(args: {
  readonly rowKeys: Range;
  readonly fte: Range;
  readonly rate?: Range;
  readonly from: Range;
  readonly until: Range;
}): PostRows {
  const { rowKeys, fte, rate, from, until } = args;
  const shape = shapeOf([rowKeys, fte, ...(rate ? [rate] : []), from, until]);
  return {
    rowKeys: textsOf(beside(rowKeys, shape)),
    fte: columnOf(beside(fte, shape)),
    ...(rate && { rate: columnOf(beside(rate, shape)) }),
    from: numbersOf(beside(from, shape)),
    until: numbersOf(beside(until, shape)),
  };
}

/** The most FTE of each key; blank, 0 or residue beside the FTE of the posts: as many as there are. */
export function capsOf(cap: Range, keys: Range, fte: Range): readonly (Fraction | undefined)[] {
  const most = clearedBeside(cap, fte);
  if (isOmitted(most)) return keys.cells.map(() => undefined);
  const each = beside(most, keys);
  return each.cells.map((_, position) => {
    const ftes = amountIn(each, position);
    return isZero(ftes) ? undefined : ftes;
  });
}
