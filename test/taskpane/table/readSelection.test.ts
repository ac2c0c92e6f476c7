import { readSelection } from "../../../src/taskpane/table/readSelection";
import { openWorkbook } from "../../workbook/kimExcel";

/** Selects the cells of a new sheet once it is prepared. */
async function select(
  address: string,
  values: unknown[][],
  prepare: (sheet: Excel.Worksheet) => void = () => undefined,
): Promise<void> {
  openWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange(address);
    range.values = values;
    prepare(sheet);
    range.select();
    await context.sync();
  });
}

const TOWNS = [
  ["Region", "Kommune", "Einwohner"],
  ["Nordkreis", "Selm", 25_300],
  ["", "Werne", 29_700],
  ["", "Lünen", 86_000],
];

test("a merged cell is that of all its rows", async () => {
  await select("B3:D6", TOWNS, (sheet) => sheet.getRange("B4:B6").merge());
  const { rows } = await readSelection("de");
  expect(rows.map(({ cells }) => cells[0])).toEqual([
    "Region",
    "Nordkreis",
    "Nordkreis",
    "Nordkreis",
  ]);
  expect(rows.map(({ merged }) => merged)).toEqual([undefined, undefined, [0], [0]]);
});

test("a cell that is merged side by side fills no rows", async () => {
  await select("A1:C4", TOWNS, (sheet) => sheet.getRange("A1:B1").merge());
  const { rows } = await readSelection("de");
  expect(rows.map(({ merged }) => merged)).toEqual([undefined, undefined, undefined, undefined]);
});

test("an empty merged cell above what is filled leaves its rows as they are", async () => {
  await select(
    "A1:B3",
    [
      ["", ""],
      ["", "Werne"],
      ["", "Lünen"],
    ],
    (sheet) => sheet.getRange("A1:A3").merge(),
  );
  const { rows } = await readSelection("de");
  expect(rows.map(({ cells, merged }) => [cells.join("|"), merged])).toEqual([
    ["Werne", undefined],
    ["Lünen", undefined],
  ]);
});

test("hidden rows and columns are said to be hidden, days are days", async () => {
  await select(
    "A1:C2",
    [
      ["Selm", 44_501, 25_300],
      ["Werne", 44_562, 29_700],
    ],
    (sheet) => {
      sheet.getRange("B1:B2").numberFormat = [["dd.mm.yyyy"], ["dd.mm.yyyy"]];
      sheet.getRange("2:2").rowHidden = true;
      sheet.getRange("C:C").columnHidden = true;
    },
  );
  expect(await readSelection("de")).toEqual({
    rows: [
      { cells: ["Selm", "01.11.2021", "25.300"], isHidden: false },
      { cells: ["Werne", "01.01.2022", "29.700"], isHidden: true },
    ],
    hiddenColumns: [2],
  });
});
