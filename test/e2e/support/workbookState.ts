import type { FrameLocator } from "playwright-core";

/** All that making sheets may touch: the sheets with their cells, the names, the sheet in sight. */
export const workbookState = (pane: FrameLocator) =>
  pane.locator("html").evaluate(() =>
    Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const inSight = worksheets.getActiveWorksheet();
      inSight.load("name");
      worksheets.load("items/name");
      names.load("items/name,items/formula");
      await context.sync();
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
      for (const range of used) range.load("address,formulas");
      await context.sync();
      return {
        inSight: inSight.name,
        names: names.items.map(({ name, formula }) => `${name}: ${String(formula)}`).sort(),
        sheets: Object.fromEntries(
          worksheets.items.map(({ name }, index) => {
            const range = used[index]!;
            return [name, range.isNullObject ? [] : [range.address, ...range.formulas]];
          }),
        ),
      };
    }),
  );
