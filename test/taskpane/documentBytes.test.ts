import { documentBytes } from "../../src/taskpane/excel/documentBytes";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { type ExcelOptions, newExcel } from "../workbench/host/excel";

function open(options: ExcelOptions = {}) {
  const excel = newExcel(options);
  Object.assign(globalThis, { Excel: excel.Excel, Office: excel.Office });
  return excel;
}

const enter = (address: string, value: unknown): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = [[value]];
    await context.sync();
  });

test("the file of the workbook has what was just entered, and can be asked for again and again", async () => {
  open();
  for (const value of [1, 2, 3, 4]) {
    await enter("B2", value);
    const { workbook } = readWorkbook(await documentBytes());
    expect(workbook.sheets[0]!.rows[0]!.cells).toMatchObject([{ column: 1, value }]);
  }
});

test("a file of several slices arrives whole", async () => {
  const { Office } = open();
  const bytes = Uint8Array.from({ length: 2_500_000 }, (_, index) => (index * 7) % 251);
  Object.assign(Office.context.document, {
    getFileAsync: (_: string, { sliceSize }: { sliceSize: number }, done: (r: object) => void) =>
      done({
        status: "succeeded",
        value: {
          ...{ size: bytes.length, sliceCount: Math.ceil(bytes.length / sliceSize) },
          getSliceAsync: (at: number, give: (r: object) => void) =>
            give({
              status: "succeeded",
              value: { data: [...bytes.subarray(at * sliceSize, (at + 1) * sliceSize)] },
            }),
          closeAsync: () => undefined,
        },
      }),
  });
  // Not by `toEqual`, which takes seconds for so many numbers.
  expect(Buffer.compare(await documentBytes(), bytes)).toBe(0);
});

test("Excel on the web hands out no workbook, and says so", async () => {
  open({ platform: "OfficeOnline" });
  await expect(documentBytes()).rejects.toMatchObject({ code: 5016 });
});
