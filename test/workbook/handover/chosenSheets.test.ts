import { calculatedWorkbook, kimWorkbookFile } from "../../../src/cli/kimWorkbook";
import { plan, type Plan } from "../../../src/engine/grantYear/plan";
import { chosenSheets } from "../../../src/workbook/handover/chosenSheets";
import {
  isLeftOut,
  type OfferedSheet,
  offeredSheets,
} from "../../../src/workbook/handover/offeredSheets";
import type { Cell, Sheet } from "../../../src/xlsx/model/sheet";
import type { Workbook } from "../../../src/xlsx/model/workbook";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { LONG } from "../../support/runs";
import { fileProblems } from "../../xlsx/fileProblems";
import { hasOffice, openInOffice } from "../../xlsx/openInOffice";
import { readPackage } from "../../xlsx/readPackage";

const unna = plan(grantYearCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given);

const PAGE = {
  landscape: true,
  paperSize: 9,
  zoom: { percent: 100 },
  margins: { left: 0, right: 0, top: 0, bottom: 0, header: 0, footer: 0 },
  centered: { horizontally: false, vertically: false },
  ...{ printGridlines: false, printHeadings: false, blackAndWhite: false },
  header: { left: "", center: "", right: "" },
  footer: { left: "", center: "", right: "" },
};

/** A sheet whose first row has these cells. */
function sheetOf(name: string, cells: readonly Omit<Cell, "column">[], more: Partial<Sheet> = {}) {
  const sheet: Sheet = {
    ...{ name, state: "visible", gridlines: true, defaultRowHeight: 15, columns: [] },
    rows: [{ row: 0, cells: cells.map((cell, column) => ({ column, ...cell })) }],
    ...{ merges: [], conditionalFormats: [], validations: [], links: [], notes: [] },
    ...{ charts: [], tables: [], page: PAGE },
    ...more,
  };
  return sheet;
}

const nameFor = (sheet: string, word: string) => ({
  name: `Seite_${word}_2021_B2`,
  formula: `'${sheet}'!$A$1`,
});

const TABLE = {
  ...{ zone: { top: 0, left: 0, bottom: 1, right: 0 }, showHeaders: true, showTotals: false },
  ...{ showFilter: false, showBandedRows: false },
};

const small: Workbook = {
  sheets: [
    sheetOf("Haushalt 2021 B2", [{ value: "Kamen, Mittelkreis" }, { value: "Bönen: 2 Stellen" }]),
    sheetOf("Beteiligte 2021 B2", [{ value: "Bönen" }, { value: "Schwerte, Südkreis" }], {
      tables: [{ ...TABLE, name: "Beteiligte_2021_B2", columns: [{ name: "Bönen" }] }],
    }),
    sheetOf("Bescheid 2021 B2", [{ value: "Kreis Unna" }], {
      tables: [{ ...TABLE, name: "Bescheide_2021_B2", columns: [{ name: "Kreis Unna" }] }],
      columns: [{ column: 4, width: 10, hidden: true }],
    }),
    sheetOf("Zahlungen 2021 B2", [
      { value: { error: "#NAME?" }, formula: { text: "_xldudf_KIM_PAYMENTS(A1)" } },
      { formula: { text: "A1" } },
      { value: 1, formula: { text: "1" } },
    ]),
    sheetOf("Eigene Notizen", [{ value: "Schwerte" }]),
    sheetOf("Kontrolle 2021 B2", [{ value: "Schwerte" }], { state: "hidden" }),
  ],
  activeSheet: 0,
  names: [
    nameFor("Haushalt 2021 B2", "Haushalt"),
    nameFor("Beteiligte 2021 B2", "Beteiligte"),
    nameFor("Bescheid 2021 B2", "Bescheid"),
    nameFor("Zahlungen 2021 B2", "Zahlungen"),
    nameFor("Kontrolle 2021 B2", "Kontrolle"),
  ],
};

const indexOf = ({ rows }: Plan, wanted: string): number =>
  rows.find(({ name }) => name === wanted)!.index;
const offer = (receiver?: string): OfferedSheet[] =>
  offeredSheets(small, {
    ...{ plan: unna, ending: "2021_B2" },
    receiver: receiver === undefined ? undefined : indexOf(unna, receiver),
  });

test("offered are the visible sheets of the grant year, and what is broken on them is named", () => {
  expect(offer().map(({ name, broken }) => [name, broken])).toEqual([
    ["Haushalt 2021 B2", []],
    ["Beteiligte 2021 B2", []],
    ["Bescheid 2021 B2", []],
    ["Zahlungen 2021 B2", ["A1", "B1"]],
  ]);
  expect(offer().map(({ hasHidden }) => hasHidden)).toEqual([false, false, true, false]);
  expect(offer().flatMap(({ others }) => others)).toEqual([]);
});

test("who a sheet names beside its receiver; entries that concern others stay", () => {
  expect(offer("Kamen").map((sheet) => [sheet.others, isLeftOut(sheet)])).toEqual([
    [["Bönen"], false],
    [["Bönen", "Schwerte", "Südkreis"], true],
    // On its way, and no mention of the town that is called Unna.
    [[], false],
    [[], false],
  ]);
  // It pays Bönen.
  expect(offer("Bergkamen").map(({ others }) => others)).toEqual([
    [],
    ["Schwerte", "Südkreis"],
    [],
    [],
  ]);
  expect(offer("Kreis Unna").flatMap(({ others }) => others)).toEqual([]);
});

test("a name is a whole word, and of two the longer one is meant", () => {
  const bodies = unna.grantYear.bodies.map((body) =>
    body.name === "Schwerte" ? { ...body, name: "Kamen Ost" } : body,
  );
  const renamed = plan({ ...unna.grantYear, bodies });
  const texts = ["Kamen Ost", "Bönener Straße", "Altbönen"].map((value) => ({ value }));
  const book = { ...small, sheets: [sheetOf("Haushalt 2021 B2", texts)] };
  const receiver = indexOf(renamed, "Kamen");
  expect(
    offeredSheets(book, { plan: renamed, ending: "2021_B2", receiver }).map(({ others }) => others),
  ).toEqual([["Kamen Ost"]]);
});

const mixed = sheetOf(
  "Haushalt 2021 B2",
  [
    { value: 2, formula: { text: "_xldudf_KIM_SHARE(Beteiligte_2021_B2[Schlüssel])" } },
    { value: 3, isSpilled: true },
    { value: 5, formula: { text: "SUM(A1:B1)" } },
    { value: 7, formula: { text: "'Kontrolle 2021 B2'!A1+A1" } },
    { value: 11, formula: { text: "Pauschale_2021_B2*2" } },
    { value: 13, formula: { text: "TODAY()-A1" } },
    { value: "x", formula: { text: 'IF(A1=2,"x [1]","y")' } },
    { value: 17, formula: { text: "ROUND(C1,2)", fills: zone(0, 7, 0, 7) } },
    { value: 19, formula: { text: "SUM(A1:B1)", fills: zone(0, 8, 1, 8) } },
  ],
  {
    validations: [
      {
        ...{ zones: [zone(0, 0, 0, 0)], severity: "stop", allowBlank: true },
        rule: { kind: "list", formula: "'Kontrolle 2021 B2'!$A$1:$A$9", dropDown: true },
      },
    ],
    conditionalFormats: [
      { zones: [zone(0, 0, 0, 8)], condition: { kind: "formula", formula: "$A1>2" }, look: {} },
      {
        ...{ zones: [zone(0, 0, 0, 8)], look: {} },
        condition: { kind: "value", operator: "equal", formulas: ["Pauschale_2021_B2"] },
      },
    ],
    links: ["'Kontrolle 2021 B2'!A1", "'Haushalt 2021 B2'!A1"].map((location) => ({
      ...{ zone: zone(0, 0, 0, 0), location },
    })),
    charts: ["'Haushalt 2021 B2'!$A$1:$B$1", "'Kontrolle 2021 B2'!$A$1:$B$1", "Geld"].map(
      (values) => ({
        ...{ name: values, type: "bar", stacked: false, title: "", legend: "none" },
        ...{ showValues: false, series: [{ values, color: "#000000" }] },
        place: { row: 3, column: 0, offset: { x: 0, y: 0 }, width: 100, height: 100 },
      }),
    ) as Sheet["charts"],
    tables: [
      {
        ...{ ...TABLE, name: "Mittel_2021_B2", showTotals: true },
        columns: [
          { name: "a", formula: "Pauschale_2021_B2", total: { text: "Summe" } },
          { name: "b", total: { formula: "SUBTOTAL(109,Mittel_2021_B2[b])" } },
        ],
      },
    ],
  },
);

function zone(top: number, left: number, bottom: number, right: number) {
  return { top, left, bottom, right };
}

test("links to elsewhere become values, sums within the sheet go on, nothing refers to what stays", () => {
  const { workbook, missing } = chosenSheets(
    { ...small, sheets: [mixed, ...small.sheets.slice(1)], title: "Intern" },
    ["Haushalt 2021 B2"],
  );
  const [sheet, ...more] = workbook.sheets;
  expect(more).toEqual([]);
  expect(workbook).toMatchObject({ activeSheet: 0, names: [] });
  expect(workbook.title).toBeUndefined();
  const cells = sheet!.rows[0]!.cells;
  expect(cells.map(({ value }) => value)).toEqual([2, 3, 5, 7, 11, 13, "x", 17, 19]);
  expect(cells.flatMap(({ formula }) => formula?.text ?? [])).toEqual([
    "SUM(A1:B1)",
    "ROUND(C1,2)",
  ]);
  expect(cells.some(({ isSpilled }) => isSpilled)).toBe(false);
  expect(sheet!.validations).toEqual([]);
  expect(sheet!.conditionalFormats.map(({ condition }) => condition.kind)).toEqual(["formula"]);
  expect(sheet!.links.map(({ location }) => location)).toEqual(["'Haushalt 2021 B2'!A1"]);
  expect(sheet!.charts).toHaveLength(1);
  expect(sheet!.tables[0]!.columns).toEqual([
    { name: "a", total: { text: "Summe" } },
    { name: "b" },
  ]);
  expect(missing).toEqual([
    { sheet: "Haushalt 2021 B2", what: "chart", needs: "Kontrolle 2021 B2" },
    { sheet: "Haushalt 2021 B2", what: "chart" },
    { sheet: "Haushalt 2021 B2", what: "condition" },
  ]);
});

test("what a chart needs comes along when it is chosen too", () => {
  const both = { ...small, sheets: [mixed, ...small.sheets.slice(1)] };
  const { missing } = chosenSheets(both, ["Haushalt 2021 B2", "Kontrolle 2021 B2"]);
  expect(missing.filter(({ needs }) => needs !== undefined)).toEqual([]);
});

const officeTest = hasOffice && LONG ? test : test.skip;

officeTest(
  "LibreOffice opens the sheets of a grant year one by one, with the figures of the whole workbook (long run)",
  async () => {
    jest.spyOn(console, "debug").mockImplementation();
    const whole = await calculatedWorkbook([unna.grantYear], "de");
    const { bytes } = kimWorkbookFile(whole, { form: "excel", store: { type: "ExCatalog" } });
    const { workbook } = readWorkbook(bytes);
    const offered = offeredSheets(workbook, { plan: unna, ending: "2021_B2" });
    expect(offered.length).toBeGreaterThan(8);
    expect(offered.flatMap(({ broken }) => broken)).toEqual([]);
    const files = offered.map(({ name }) => writeWorkbook(chosenSheets(workbook, [name]).workbook));
    for (const file of files) expect(fileProblems(readPackage(file))).toEqual([]);
    // Without results, so that LibreOffice calculates what still is a formula.
    const opened = openInOffice(
      Object.fromEntries(files.map((file, index) => [`s${index}`, withoutResults(file)])),
    );
    let formulas = 0;
    for (const [index, { name }] of offered.entries()) {
      const cells = opened[`s${index}`]![name]!;
      expect([name, cells.flat().filter((text) => /^(?:#|Err:)/.test(text))]).toEqual([name, []]);
      const sheet = workbook.sheets.find((each) => each.name === name)!;
      for (const { row, cells: wanted } of sheet.rows)
        for (const { column, value, look } of wanted) {
          if (typeof value !== "number" || /[dmy]/i.test(look?.numberFormat ?? "")) continue;
          const shown = Number(cells[row]?.[column]);
          expect([name, row, column, Math.abs(shown - value) < 0.005]).toEqual([
            ...[name, row, column, true],
          ]);
        }
      formulas += readWorkbook(files[index]!)
        .workbook.sheets[0]!.rows.flatMap((each) => each.cells)
        .filter(({ formula }) => formula).length;
    }
    expect(formulas).toBeGreaterThan(0);
  },
);

function withoutResults(bytes: Uint8Array): Uint8Array {
  const { workbook } = readWorkbook(bytes);
  const strip = ({ value, ...cell }: Cell): Cell =>
    cell.formula || value === undefined ? cell : { ...cell, value };
  return writeWorkbook({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(strip) })),
    })),
  });
}
