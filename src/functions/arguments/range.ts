import { invalid } from "../../engine/issue";
import { nameKey } from "../../engine/names/nameKey";
import { largestOf, mayHoldResidue, withoutResidue, withoutResidueInColumns } from "./residue";

/** The cells of an argument, row by row. A single value is a range of one cell. */
export interface Range {
  readonly parameter: string;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly unknown[];
}

/** The rows of an argument that is a range. */
export type Block = readonly (readonly unknown[])[];

/** Tables whose columns hold different things. */
const TABLES: ReadonlySet<string> = new Set(["values", "baseRate", "granted"]);

export const isBlock = (argument: unknown): argument is Block => Array.isArray(argument);

/**
 * Takes an argument as Excel delivers it: a block of rows, a single value, or nothing. Of a block,
 * `rows` are taken, without the residue of floating point.
 */
export function rangeOf(parameter: string, argument: unknown, rows = Infinity): Range {
  if (!isBlock(argument)) return { parameter, rows: 1, columns: 1, cells: [argument] };
  const cells: unknown[] = [];
  const taken = Math.min(rows, argument.length);
  let smallest = Infinity;
  let largest = 0;
  for (let row = 0; row < taken; row++)
    for (const cell of argument[row]!) {
      cells.push(cell);
      if (typeof cell !== "number" || cell === 0) continue;
      const size = Math.abs(cell);
      if (size < smallest) smallest = size;
      if (size > largest) largest = size;
    }
  const range = { parameter, rows: taken, columns: cells.length / taken, cells };
  if (!mayHoldResidue(smallest, largest)) return range;
  if (!TABLES.has(parameter) || taken === 1) return cleared(range, largest);
  return { ...range, cells: withoutResidueInColumns(cells, range.columns) };
}

/** A range without residue of floating point, judged by a number of the usual size. */
export const cleared = (range: Range, largest: number): Range => ({
  ...range,
  cells: withoutResidue(range.cells, largest),
});

/** The same, judged by the largest number of another range. */
export const clearedBeside = (range: Range, other: Range): Range =>
  cleared(range, largestOf(other.cells));

export const isSingle = (range: Range): boolean => range.cells.length === 1;

/** Excel delivers an empty cell as 0, null or "", depending on the platform: all mean the same. */
export const isBlank = (cell: unknown): boolean =>
  cell === 0 || cell === "" || cell === null || cell === undefined;

/** A text of which nothing is to be seen: the cell looks empty, but Excel does not count it so. */
export const isOnlyBlanks = (cell: unknown): boolean =>
  typeof cell === "string" && cell !== "" && nameKey(cell) === "";

/** An argument that is left out, or a single empty cell. */
export const isOmitted = (range: Range): boolean => isSingle(range) && isBlank(range.cells[0]);

/** Ranges that belong together have the same shape. */
export function requireSameShape(range: Range, as: Range): void {
  if (range.rows !== as.rows || range.columns !== as.columns)
    throw invalid({
      code: "differentShape",
      parameter: range.parameter,
      other: as.parameter,
      expectedRows: as.rows,
      expectedColumns: as.columns,
      rows: range.rows,
      columns: range.columns,
    });
}

/** The one value of an argument that must not be a range. */
export function singleCell(range: Range): unknown {
  if (!isSingle(range)) throw invalid({ code: "notASingleValue", parameter: range.parameter });
  return range.cells[0];
}

/** The shape of a result: that of the first argument that is more than one cell. */
export const shapeOf = (ranges: readonly Range[]): Range =>
  ranges.find((range) => !isSingle(range)) ?? ranges[0]!;

/** A range that belongs to another one: a single value counts for every cell. */
export function beside(range: Range, shape: Range): Range {
  if (isSingle(range) && !isSingle(shape))
    return { ...shape, parameter: range.parameter, cells: shape.cells.map(() => range.cells[0]) };
  requireSameShape(range, shape);
  return range;
}

/** A table of two columns, such as dated rates. */
export function requireTwoColumns(range: Range): void {
  const { parameter, columns } = range;
  if (columns !== 2) throw invalid({ code: "notTwoColumns", parameter, columns });
}
