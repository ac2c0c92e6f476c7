import { UNFINISHED } from "../../workbook/naming";

/** The beginning of the sheets that are tried on: what is left of them counts as unfinished. */
const SCRATCH = `${UNFINISHED}KIM Test `;

/** A name and a table of a sheet that is tried on. */
export const SCRATCH_NAME = "KIM_SELFTEST";
export const SCRATCH_TABLE = "KIM_SELFTEST_TABLE";

export const scratchName = (number: number): string => SCRATCH + String(number);

export const isScratch = (sheetName: string): boolean => sheetName.startsWith(SCRATCH);
