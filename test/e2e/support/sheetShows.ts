import type { FrameLocator } from "playwright-core";

/** Longer than Excel takes for what a sheet shows, even where the machine has other things to do. */
const MOST_MILLISECONDS = 30_000;

/** What a sheet shows, row by row, as soon as every text wanted is in one of its rows. */
export async function sheetShows(
  pane: FrameLocator,
  sheet: string,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const end = Date.now() + MOST_MILLISECONDS;
  for (;;) {
    const rows = await rowsOf(pane, sheet);
    const missing = wanted.filter((text) => !rows.some((row) => row.includes(text)));
    if (missing.length === 0) return rows;
    if (Date.now() > end) throw new Error(`${sheet}: ${missing.join("; ")}\n${rows.join("\n")}`);
  }
}

/** The texts of the filled cells of each filled row, with a bar between them. */
const rowsOf = (pane: FrameLocator, sheet: string): Promise<readonly string[]> =>
  pane.locator("html").evaluate(
    (_, name) =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem(name).getUsedRange().load("text");
        await context.sync();
        const rows = used.text.map((row) => row.filter((cell) => cell !== "").join(" | "));
        return rows.filter((row) => row !== "");
      }),
    sheet,
  );
