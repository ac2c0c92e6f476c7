import { demoWorkbook } from "../../../src/workbench/demo/demoWorkbook";
import { SpreadsheetGrid } from "../../../src/workbench/host/osheet/spreadsheetGrid";
import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { helpers } from "../../../src/workbench/spreadsheet/library";
import { type Demo, openDemo } from "./openDemo";

let demo: Demo;
beforeAll(async () => {
  demo = await openDemo();
});

const { sheets, styles, formats, borders } = demoWorkbook();

const isCheck = (content: unknown) => /^=IF\(.*"stimmt"/.test(String(content));

test("one sheet for each case, and an overview in front", () => {
  expect(sheets.map(({ name }) => name)).toEqual([
    "Übersicht",
    "Unna 2021 Mitte",
    "Unna 2021 Süd",
    "Unna 2023",
    "Warendorf 2020–2021",
    "Bergisch Gladbach 2021",
  ]);
});

test("no cell shows an error", () => {
  const errors = demo.cells().filter((cell) => String(demo.value(cell)).startsWith("#"));
  expect(errors).toEqual([]);
});

test("every check agrees", () => {
  const checks = demo.cells().filter((cell) => isCheck(demo.written(cell)));
  expect(checks.length).toBeGreaterThan(50);
  expect(new Set(checks.map((cell) => demo.value(cell)))).toEqual(new Set(["stimmt"]));
});

test.each([
  ["Unna 2021 Mitte", "1 ", "Bewilligte Stellen", "Wert", "7", "Unna 2021"],
  ["Unna 2021 Mitte", "4 ", "Beginn", "Wert", "=DATE(2021,10,1)", "Unna 2021 Mitte"],
  ["Unna 2021 Süd", "1 ", "Personalkosten im Jahr", "Wert", "180000", "Unna 2021 Süd"],
  ["Unna 2023", "1 ", "Bewilligte Stellen", "Wert", "17.5", "Unna 2023"],
  ["Warendorf 2020–2021", "2 ", "Beratertage", "Menge", "7", "Warendorf 2021 M1"],
  ["Warendorf 2020–2021", "3 ", "Modul 2: Case-Management", "Stellen", "6", "Warendorf 2021 M2"],
])(
  "%s, %s%s: another figure shows in the overview",
  async (...[sheet, heading, label, header, typed, row]) => {
    const changed = await openDemo();
    const overview = (header: string) =>
      changed.value(changed.find("Übersicht", "Stellen und Beträge", row, header));
    const blocked = () =>
      changed.value(
        changed.find("Übersicht", "Kontrollen der Blätter", "Alle Blätter", "Kontrolle"),
      );
    expect([overview("Kontrolle"), blocked()]).toEqual(["stimmt", "stimmt"]);
    changed.type(changed.find(sheet, heading, label, header), typed);
    expect([overview("Kontrolle"), blocked()]).not.toContain("stimmt");
  },
);

test("an error anywhere shows in the overview", async () => {
  const changed = await openDemo();
  changed.type(changed.find("Unna 2021 Mitte", "4 ", "Monate", "Wert"), "=1/0");
  const all = (header: string) =>
    changed.value(changed.find("Übersicht", "Kontrollen der Blätter", "Alle Blätter", header));
  expect([all("Fehlerwerte"), all("Kontrolle")]).toEqual([1, "weicht ab"]);
});

/** Sheet, formula, and how many rows and columns its result fills. */
test.each([
  ["unna2021Middle", "KIM.ELIGIBLE", 3, 1],
  ["unna2021Middle", "KIM.ROUNDFTE", 3, 1],
  ["unna2021Middle", "KIM.SHARE", 4, 1],
  ["unna2021Middle", "KIM.CHAIN", 4, 1],
  ["unna2021Middle", "KIM.BYYEAR", 4, 2],
  ["unna2021South", "KIM.COFINANCE(B10,B9,", 4, 1],
  ["unna2021South", "KIM.SHARE", 4, 1],
  ["unna2023", "KIM.INSTALMENTS", 1, 2],
  ["unna2023", "KIM.CHAIN", 4, 1],
  ["warendorf", "KIM.FORWARD(D", 5, 1],
  ["warendorf", "KIM.INSTALMENTS", 2, 2],
  ["warendorf", "KIM.SETTLE", 2, 4],
])("%s: %s spills over %d × %d cells", (sheetId, formula, rows, columns) => {
  const { getters } = demo.model;
  const cell = demo
    .cells()
    .find((one) => one.sheetId === sheetId && demo.written(one).startsWith(`=${formula}`));
  const { top, bottom, left, right } = getters.getSpreadZone(cell!)!;
  expect([bottom - top + 1, right - left + 1]).toEqual([rows, columns]);
});

test("charts show columns of figures with their names", () => {
  const charts = sheets.flatMap(({ id, figures }) => figures.map((figure) => ({ id, figure })));
  expect(charts.length).toBeGreaterThanOrEqual(5);
  for (const { id, figure } of charts) {
    const { labelRange, dataSets } = figure.data.dataSource;
    const valuesOf = (range: string) => {
      const { top, bottom, left: col } = helpers.toZone(range);
      return Array.from(
        { length: bottom - top + 1 },
        (_, index) => typeof demo.value({ sheetId: id, row: top + index, col }),
      );
    };
    const labels = valuesOf(labelRange);
    expect(new Set(labels)).toEqual(new Set(["string"]));
    for (const { dataRange } of dataSets)
      expect(valuesOf(dataRange)).toEqual(labels.map(() => "number"));
  }
});

test("formats, looks and borders that cells refer to exist", () => {
  for (const sheet of sheets) {
    const known = (table: object) => Object.keys(table).map(Number);
    expect(known(styles)).toEqual(expect.arrayContaining(Object.values(sheet.styles)));
    expect(known(formats)).toEqual(expect.arrayContaining(Object.values(sheet.formats)));
    expect(known(borders)).toEqual(expect.arrayContaining(Object.values(sheet.borders)));
  }
});

test.each(sheets.map(({ name, id, cells }) => [name, id, Object.keys(cells)] as const))(
  "%s: everything lies in the print area, one page wide",
  (_, id, addresses) => {
    const { notes } = new SpreadsheetGrid(demo.model);
    const printed = notes.area(`printArea/${id}`)!;
    expect(printed.sheetId).toBe(id);
    const places = addresses.map((address) => helpers.toCartesian(address));
    expect(Math.max(...places.map(({ row }) => row))).toBeLessThanOrEqual(printed.bottom);
    expect(Math.max(...places.map(({ col }) => col))).toBeLessThanOrEqual(printed.right);
    expect(notes.get(`page/${id}`)).toMatchObject({ zoom: { horizontalFitToPages: 1 } });
  },
);

test("a saved workbook is the same when it is opened again", () => {
  const saved = () => saveWorkbook(demo.model);
  expect(saveWorkbook(workbookModel(germanExcel, saved())).sheets).toEqual(saved().sheets);
  expect(saved().version).toBe(demoWorkbook().version);
});
