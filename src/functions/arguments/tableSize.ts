import { invalid } from "../../engine/issue";

/** A larger table comes from a mistyped year or count. */
const MOST_CELLS = 1_000_000;

/** Refuses a table that is too large, naming the argument that makes it so wide. */
export function checkTableSize(rows: number, columns: number, parameter: string): void {
  if (rows * columns > MOST_CELLS)
    throw invalid({ code: "tooManyCells", parameter, most: MOST_CELLS });
}
