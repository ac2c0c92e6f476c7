import type { FrameLocator } from "playwright-core";

/** Enters contents into cells of a sheet, through Excel's client library. */
export const enterCells = (
  pane: FrameLocator,
  sheetName: string,
  cells: Readonly<Record<string, unknown>>,
): Promise<void> =>
  pane.locator("html").evaluate(
    (_, [name, contents]) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        for (const [address, content] of Object.entries(contents))
          sheet.getRange(address).formulas = [[content]];
        await context.sync();
      }),
    [sheetName, cells] as const,
  );
