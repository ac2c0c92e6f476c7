import * as fc from "fast-check";
import { newExcel } from "./excel";

test("every number a cell can hold comes back as it was written", async () => {
  const { Excel } = newExcel();
  // Excel has nothing closer to zero than 2.2251E-308, the grid nothing beyond E-307.
  const number = fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -9e307, max: 9e307 })
    .map((value) => (Math.abs(value) < 1e-306 ? 0 : value));
  await fc.assert(
    fc.asyncProperty(fc.array(number, { minLength: 1, maxLength: 50 }), async (numbers) => {
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const range = sheet.getRangeByIndexes(0, 0, numbers.length, 1);
        range.values = numbers.map((value) => [value]);
        range.load("values");
        await context.sync();
        expect(range.values).toEqual(numbers.map((value) => [value]));
      });
    }),
    { numRuns: 100, examples: [[[0.1 + 0.2, 1e21, 1e-7, 123456789012345680000, -1e-300]]] },
  );
}, 60_000);
