import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { calculatedWorkbook } from "../../../src/cli/kimWorkbook";
import { EXAMPLES } from "../../../src/workbench/examples/examples";
import { SpreadsheetGrid } from "../../../src/workbench/host/osheet/spreadsheetGrid";
import { saveWorkbook, workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { startHost } from "../../../src/workbench/host/startHost";
import { englishExcel, germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { quietly } from "../../../src/workbench/spreadsheet/quietly";
import { readGrantYears } from "../../../src/workbook/read/readGrantYears";
import { longOnly } from "../../support/runs";

const longTest = longOnly(test);

beforeAll(() => jest.spyOn(console, "debug").mockImplementation());

const cases = new Map(grantYearCases().map((each) => [each.id, each.given]));
const grantYearsOf = ({ grantYears }: (typeof EXAMPLES)[number]) =>
  grantYears.map((id) => cases.get(id)!);

test("each authority of the papers has a workbook with its grant years, each of them once", () => {
  for (const example of EXAMPLES) {
    const grantYears = grantYearsOf(example);
    expect(grantYears).not.toContain(undefined);
    const keys = grantYears.map(({ year, module }) => `${year} B${module}`);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { bodies } of grantYears)
      expect(bodies.some(({ name }) => example.authority.endsWith(name))).toBe(true);
  }
  const shown = EXAMPLES.flatMap(({ grantYears }) => grantYears);
  const others = [...cases.keys()].filter((id) => !shown.includes(id));
  // The paper's other way to look at a grant year that is shown, and what is made up.
  expect(others).toEqual(["kreis-unna-2021-refinanzierung", "musterkreis-2023-54-beteiligte"]);
});

longTest(
  "an example opens as the add-in wrote it, in the language of the page, with nothing to undo",
  async () => {
    const example = EXAMPLES.find(({ id }) => id === "stadt-kamen")!;
    const given = grantYearsOf(example);
    const written = saveWorkbook((await calculatedWorkbook(given, "de")).model);
    const data = JSON.parse(JSON.stringify(written)) as typeof written;
    const german = workbookModel(germanExcel, data);
    expect(saveWorkbook(german).sheets).toEqual(data.sheets);
    const english = workbookModel(englishExcel, saveWorkbook(german));
    expect(german.getters.getLocale().decimalSeparator).toBe(",");
    expect(english.getters.getLocale().decimalSeparator).toBe(".");
    expect([german.getters.canUndo(), english.getters.canUndo()]).toEqual([false, false]);

    const grid = new SpreadsheetGrid(german);
    Object.assign(globalThis, { Excel: startHost({ grid, language: "de" }).Excel });
    const read = await readGrantYears();
    expect(read.map(({ findings }) => findings)).toEqual([[]]);
    expect(read.map(({ grantYear }) => grantYear)).toEqual(given);
    const errors = quietly(() =>
      grid.sheets.all().flatMap(({ id: sheetId, name }) => {
        const used = grid.cells.used(sheetId, true)!;
        const texts = grid.cells.text({ sheetId, ...used }).flat();
        return texts.filter((text) => text.startsWith("#")).map((text) => `${name}: ${text}`);
      }),
    );
    expect(errors).toEqual([]);
  },
  60_000,
);

longTest("so does an empty one", () => {
  const { getters } = workbookModel(germanExcel);
  expect(getters.getLocale().code).toBe("de_DE");
  expect(getters.canUndo()).toBe(false);
});
