import { bookSheets } from "../../src/workbook/book/bookSheets";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";

/**
 * The amounts on the pages of a grant year that are no whole cents: doubles that are added miss by
 * their last digit, so that what looks equal is not. Steps between and the checks, which round
 * their difference, may do so.
 */
export const dustyAmounts = (given: GrantYear): Promise<string[]> =>
  Excel.run(async (context) => {
    const pages = bookSheets(given, "de").filter(
      ({ id }) => !id.endsWith("alculation") && id !== "checks",
    );
    const all = pages.map(({ sheetName }) =>
      context.workbook.worksheets
        .getItem(sheetName)
        .getUsedRange()
        .load("address,values,numberFormat"),
    );
    await context.sync();
    return all.flatMap(({ address, values, numberFormat }) =>
      values.flatMap((cells: unknown[], row) =>
        cells.flatMap((value, column) => {
          const isAmount = String(numberFormat[row]![column]).includes("0.00 ");
          if (!isAmount || typeof value !== "number") return [];
          return Math.round(value * 100) / 100 === value ? [] : [`${address}: ${value}`];
        }),
      ),
    );
  });
