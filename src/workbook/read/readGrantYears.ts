import { readGrantYear, type ReadGrantYear } from "./readGrantYear";
import { readRanges } from "./readRanges";

/** All grant years of the workbook, in the order of their names, or the one with that prefix. */
export const readGrantYears = (prefix?: string): Promise<ReadGrantYear[]> =>
  Excel.run(async (context) => (await readRanges(context, prefix)).map(readGrantYear));
