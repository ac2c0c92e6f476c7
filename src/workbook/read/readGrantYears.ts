import { runExcel } from "../runExcel";
import { readGrantYear, type ReadGrantYear } from "./readGrantYear";
import { readRanges } from "./readRanges";
import { isOutdated } from "./schemaOf";

export interface ReadWorkbook {
  /** In the order of their names. */
  readonly grantYears: readonly ReadGrantYear[];
  /** Sheets of a schema that is no longer read. */
  readonly outdated: readonly string[];
}

/** All grant years of the workbook. */
export const readWorkbook = (): Promise<ReadWorkbook> =>
  runExcel(async (context) => {
    const sheets = await readRanges(context);
    return {
      grantYears: sheets.filter((sheet) => !isOutdated(sheet)).map(readGrantYear),
      outdated: sheets.filter(isOutdated).map(({ sheetName }) => sheetName),
    };
  });

/** Those that can be read. */
export const readGrantYears = async (): Promise<readonly ReadGrantYear[]> =>
  (await readWorkbook()).grantYears;
