import { newExcel } from "./excel";

/** What a cell holds and shows, with a format of days. */
const shown = async (dates: "1900" | "1904", formula: string | number, isDay = false) => {
  const { Excel } = newExcel({ dates });
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    if (isDay) range.numberFormat = [["dd.mm.yyyy"]];
    range.formulas = [[formula]];
    range.load("values,text");
    await context.sync();
    return isDay ? [range.values[0]![0], range.text[0]![0]] : range.values[0]![0];
  });
};

test("in the 1904 date system every day has a number smaller by 1462", async () => {
  expect(await shown("1900", "=DATE(1904,1,2)")).toBe(1463);
  expect(await shown("1904", "=DATE(1904,1,2)")).toBe(1);
  expect(await shown("1904", 43041, true)).toEqual([43041, "03.11.2021"]);
  expect(await shown("1900", 44503, true)).toEqual([44503, "03.11.2021"]);
  expect(await shown("1904", "2021-11-03", true)).toEqual([43041, "03.11.2021"]);
});

test.each<[string, string | number]>([
  ["=YEAR(DATE(2021,11,3))", 2021],
  ["=MONTH(43041)", 11],
  ["=DAY(43041)", 3],
  ["=WEEKDAY(43041,2)", 3],
  ["=EDATE(43041,1)-DATE(2021,12,3)", 0],
  ["=EOMONTH(43041,0)-DATE(2021,11,30)", 0],
  ["=DATE(2021,12,3)-43041", 30],
  ['=DATEDIF(43041,DATE(2023,11,3),"y")', 2],
  ["=NETWORKDAYS(DATE(2021,11,1),DATE(2021,11,7))", 5],
  ['=TEXT(43041,"yyyy-mm-dd")', "2021-11-03"],
  ['=TEXT(43041,"0")', "43041"],
])("there %s is still right", async (formula, value) => {
  expect(await shown("1904", formula)).toBe(value);
});
