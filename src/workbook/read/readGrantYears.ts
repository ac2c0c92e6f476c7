import { runExcel } from "../runExcel";
import type { CopiedSheets } from "./findBooks";
import { readBooks } from "./readBooks";
import { readGrantYear, type ReadGrantYear } from "./readGrantYear";
import { isOutdated } from "./schemaOf";

export interface ReadWorkbook {
  /** In the order of their names. */
  readonly grantYears: readonly ReadGrantYear[];
  /** Sheets of a schema that is no longer read. */
  readonly outdated: readonly string[];
  /** Copies of sheets: what is changed there counts for nothing. */
  readonly copies: readonly CopiedSheets[];
}

/** All grant years of the workbook. */
export const readWorkbook = (): Promise<ReadWorkbook> =>
  runExcel(async (context) => {
    const { books, outdated, copies } = await readBooks(context);
    return {
      grantYears: books.filter((book) => !isOutdated(book)).map(readGrantYear),
      outdated: [...outdated, ...books.filter(isOutdated).map(({ sheetName }) => sheetName)],
      copies,
    };
  });

/** Those that can be read. */
export const readGrantYears = async (): Promise<readonly ReadGrantYear[]> =>
  (await readWorkbook()).grantYears;
