import { Refusal } from "../../engine/issue";
import { inPosition, type Recorder } from "../../engine/steps/step";
import { isSingle, type Range, requireSameShape } from "./range";

/**
 * Calculates cell by cell: the result has the shape of the first range, a single value counts for
 * every cell. `calculate` is told, for each cell of the result, the position in each argument.
 */
export function elementwise<Result>(
  ranges: readonly Range[],
  record: Recorder | undefined,
  calculate: (at: (range: Range) => number, record: Recorder | undefined) => Result,
): Result[][] {
  const shape = ranges.find((range) => !isSingle(range)) ?? ranges[0]!;
  for (const range of ranges) if (!isSingle(range)) requireSameShape(range, shape);
  const cells = shape.cells.map((_, cell) =>
    inCell(cell, () =>
      calculate((range) => (isSingle(range) ? 0 : cell), inPosition(record, cell)),
    ),
  );
  return inShapeOf(shape, cells);
}

/** Names the cell in a refusal of the engine, which sees only its values. */
export function inCell<Result>(position: number, calculate: () => Result): Result {
  try {
    return calculate();
  } catch (error) {
    if (error instanceof Refusal && error.issue.position === undefined)
      throw new Refusal(error.kind, { ...error.issue, position });
    throw error;
  }
}

/** Lays out values row by row in the shape of a range. */
export function inShapeOf<Value>({ rows, columns }: Range, values: ArrayLike<Value>): Value[][] {
  const shaped = new Array<Value[]>(rows);
  for (let row = 0; row < rows; row++) {
    const cells = new Array<Value>(columns);
    for (let column = 0; column < columns; column++)
      cells[column] = values[row * columns + column]!;
    shaped[row] = cells;
  }
  return shaped;
}
