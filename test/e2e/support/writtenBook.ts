import type { FrameLocator } from "playwright-core";
import type { BookCells } from "../../support/bookFigures";

/** Waits until Excel has calculated. */
const calculated = (pane: FrameLocator): Promise<void> =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      for (;;) {
        application.load("calculationState");
        await context.sync();
        if (application.calculationState === Excel.CalculationState.done) return;
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }),
  );

/** What the sheets of "2021 B2" show when Excel has calculated, by the words their names begin with. */
export async function readBook(pane: FrameLocator, place: string): Promise<BookCells> {
  await calculated(pane);
  const sheets = await pane.locator("html").evaluate(
    (_, ending) =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load("items/name");
        await context.sync();
        const own = worksheets.items.filter(({ name }) => name.endsWith(` ${ending}`));
        const used = own.map((sheet) => sheet.getUsedRange().load("values"));
        await context.sync();
        return own.map(({ name }, index) => [name, used[index]!.values] as const);
      }),
    place,
  );
  return Object.fromEntries(
    sheets.map(([name, values]) => [name.slice(0, -place.length - 1), values as unknown[][]]),
  );
}

/** What the first sheet says about the checks, at the right of its second row. */
export const verdictOf = (sheets: BookCells): string =>
  String(sheets.KIM![1]!.findLast((value) => value !== ""));
