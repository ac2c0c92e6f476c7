import { type Block, isBlank, isBlock } from "./range";

/**
 * More rows than this are a column selected as a whole: a sheet has 1,048,576. Below it, blank
 * rows at the end belong to the table.
 */
const MOST_ROWS = 1_000_000;

/**
 * How many rows of each argument count. Whole columns are cut at the last row that is filled in
 * any of them, so that those that belong together keep the same shape and nobody calculates with
 * a million blank rows.
 */
export function filledRows(args: readonly unknown[]): (argument: unknown) => number {
  let last = 1;
  for (const argument of args) if (isWholeColumn(argument)) last = lastFilled(argument, last);
  return (argument) => (isWholeColumn(argument) ? last : Infinity);
}

const isWholeColumn = (argument: unknown): argument is Block =>
  isBlock(argument) && argument.length > MOST_ROWS;

/** The number of the last row with something in it, not less than `atLeast`. */
function lastFilled(block: Block, atLeast: number): number {
  let rows = block.length;
  while (rows > atLeast && block[rows - 1]!.every(isBlank)) rows--;
  return rows;
}
