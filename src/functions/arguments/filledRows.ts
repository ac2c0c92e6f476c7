import { type Block, isBlank, isBlock } from "./range";

/**
 * More rows than this are a column selected as a whole: a sheet has 1,048,576. Below it, blank
 * rows at the end belong to the table.
 */
const MOST_ROWS = 1_000_000;

/** Lists and tables whose rows stand beside none of the others, by the argument they belong to. */
const APART: Readonly<Record<string, string>> = {
  total: "total",
  parts: "parts",
  columns: "parts",
  groupRow: "groupRow",
  baseRate: "baseRate",
  returnedBy: "returned",
  returnedOn: "returned",
  returned: "returned",
};

/**
 * How many rows of each argument count. Whole columns are cut at the last row that is filled in
 * any of those that belong together, so that these keep the same shape and nobody calculates with
 * a million blank rows.
 */
export function filledRows(args: Readonly<Record<string, unknown>>): (name: string) => number {
  const last: Record<string, number> = {};
  const belongsTo = (name: string): string => APART[name] ?? "rows";
  for (const name in args) {
    const argument = args[name];
    if (!isWholeColumn(argument)) continue;
    const to = belongsTo(name);
    last[to] = lastFilled(argument, last[to] ?? 1);
  }
  return (name) => (isWholeColumn(args[name]) ? last[belongsTo(name)]! : Infinity);
}

const isWholeColumn = (argument: unknown): argument is Block =>
  isBlock(argument) && argument.length > MOST_ROWS;

/** The number of the last row with something in it, not less than `atLeast`. */
function lastFilled(block: Block, atLeast: number): number {
  let rows = block.length;
  while (rows > atLeast && block[rows - 1]!.every(isBlank)) rows--;
  return rows;
}
