import type { FrameLocator } from "playwright-core";
import type { BookCells } from "../../support/bookFigures";

/** Longer than Excel takes for an answer, even where the machine has other things to do. */
const PAUSE = 1_000;

/**
 * What the sheets of "2021 B2" show, by the words their names begin with. Excel says that it has
 * calculated while functions still owe their answers: what counts is what stands there twice.
 */
export async function readBook(pane: FrameLocator, place: string): Promise<BookCells> {
  let before: string | undefined;
  for (;;) {
    const sheets = await readOnce(pane, place);
    const now = JSON.stringify(sheets);
    if (now === before) return sheets;
    before = now;
    await new Promise((done) => setTimeout(done, PAUSE));
  }
}

async function readOnce(pane: FrameLocator, place: string): Promise<BookCells> {
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
