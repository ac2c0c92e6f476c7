import { readGrantYear, type ReadGrantYear } from "./readGrantYear";
import { readRanges } from "./readRanges";

/** All grant years of the workbook, in the order of their names. */
export const readGrantYears = (): Promise<ReadGrantYear[]> =>
  Excel.run(async (context) => (await readRanges(context)).map(readGrantYear));
