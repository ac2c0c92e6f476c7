import { Refusal } from "../../engine/issue";
import { inPosition } from "../../engine/steps/recorder";
import type { Recorder } from "../../engine/steps/step";
import { isBlank, isSingle, type Range, requireSameShape, shapeOf } from "./range";

/**
 * Calculates cell by cell: the result has the shape of the first range, a single value counts for
 * every cell. Where all ranges are blank the result is `blank`, so that an inserted row never
 * breaks a column. `calculate` is told, for each cell, the position in each argument.
 */
export function elementwise<Result>(
  ranges: readonly Range[],
  record: Recorder | undefined,
  blank: Result,
  calculate: (at: (range: Range) => number, record: Recorder | undefined) => Result,
): Result[][] {
  const shape = shapeOf(ranges);
  const rows = ranges.filter((range) => isSingle(range) === isSingle(shape));
  for (const range of rows) requireSameShape(range, shape);
  const cells = shape.cells.map((_, cell) => {
    if (rows.every((range) => isBlank(range.cells[cell]))) return blank;
    const at = (range: Range): number => (isSingle(range) ? 0 : cell);
    const { parameter } = shape;
    return inCell(cell, () => calculate(at, inPosition(record, cell, parameter)), { parameter });
  });
  return inShapeOf(shape, cells);
}

/**
 * Names the cell in a refusal of the engine, which sees only its values. The position counts the
 * cells of `parameter`; a refusal of another argument, a single one perhaps, is told where in
 * these it occurred. `apart` is an argument of another shape, such as the weights of instalments:
 * it is named without a cell.
 */
export function inCell<Result>(
  position: number,
  calculate: () => Result,
  { parameter, apart }: { readonly parameter?: string; readonly apart?: string } = {},
): Result {
  try {
    return calculate();
  } catch (error) {
    if (!(error instanceof Refusal) || error.issue.position !== undefined) throw error;
    if (apart !== undefined && error.issue.parameter === apart) throw error;
    const place = { position, ...(parameter !== undefined && { countedIn: parameter }) };
    throw new Refusal(error.kind, { ...error.issue, ...place });
  }
}

/** Lays out values row by row in the shape of a range. */
export function inShapeOf<Value>({ rows, columns }: Range, values: ArrayLike<Value>): Value[][] {
  const shaped = new Array<Value[]>(rows);
  for (let row = 0; row < rows; row++) {
    const first = row * columns;
    const cells = [values[first]!];
    for (let column = 1; column < columns; column++) cells.push(values[first + column]!);
    shaped[row] = cells;
  }
  return shaped;
}
