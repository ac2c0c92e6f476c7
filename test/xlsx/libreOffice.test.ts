import { strToU8, zipSync } from "fflate";
import { calculatedWorkbook, kimWorkbookFile } from "../../src/cli/kimWorkbook";
import { workbookFile } from "../../src/workbench/file/workbookFile";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { granteeCases } from "../engine/grantYear/grantYearCases";
import { registerTimes } from "../workbench/host/excel";
import { fullBook } from "../workbench/file/fullBook";
import { fileProblems, zoneOf } from "./fileProblems";
import { hasOffice, openInOffice, type Shown } from "./openInOffice";
import { all, parseXml, readPackage } from "./readPackage";

if (!hasOffice)
  process.stderr.write(
    "Skipped: LibreOffice Calc (soffice) is not installed, so it opens no file.\n",
  );
const officeTest = hasOffice ? test : test.skip;
const title = (text: string): string =>
  hasOffice ? text : `${text} (skipped: LibreOffice Calc is not installed)`;

const cases = granteeCases();
const SHEET = "xl/worksheets/sheet1.xml";
const CHANGED = "kreis-unna-2021-weiterleitung";
const FILE = {
  store: { type: "ExCatalog" },
  instance: "0f8fad5b-d9cb-469f-a165-70867728950e",
} as const;

let workbooks: Readonly<Record<string, Uint8Array>>;
let opened: ReturnType<typeof openInOffice>;

beforeAll(async () => {
  if (!hasOffice) return;
  jest.spyOn(console, "debug").mockImplementation();
  const files: Record<string, Uint8Array> = {};
  const toOpen: Record<string, Uint8Array> = {};
  for (const { id, given } of cases) {
    const workbook = await calculatedWorkbook(given, "de");
    for (const form of ["excel", "values"] as const) {
      const { bytes } = kimWorkbookFile(workbook, { form, store: { type: "ExCatalog" } });
      files[`${form}_${id}`] = bytes;
      toOpen[`${form}_${id}`] = form === "values" ? withoutResults(bytes) : bytes;
    }
  }
  toOpen.changed = withoutResults(files[`values_${CHANGED}`]!, (sheet) => {
    const other = sheet.replace(/(<c r="N11"[^>]*><v>)1(<\/v>)/, "$19.99$2");
    expect(other).not.toBe(sheet);
    return other;
  });
  registerTimes();
  const { workbook } = workbookFile(fullBook().grid, { ...FILE, form: "values" });
  toOpen.full = withoutResults(writeWorkbook(workbook));
  workbooks = files;
  opened = openInOffice(toOpen);
}, 300_000);

/** The file without the results of its formulas, so that what is shown is LibreOffice's own. */
function withoutResults(bytes: Uint8Array, change = (sheet: string) => sheet): Uint8Array {
  const results = /(<f[^>]*>[^<]*<\/f>)<v(?:\/>|[^>]*>[^<]*<\/v>)/g;
  const parts = Object.entries(readPackage(bytes)).map(([path, text]) => {
    const isSheet = path.startsWith("xl/worksheets/sheet");
    const own = path === SHEET ? change(text) : text;
    return [path, strToU8(isSheet ? own.replace(results, "$1") : own)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** The first sheet of a file. */
function first(file: string): Shown {
  const [sheet] = Object.values(opened[file]!);
  return sheet!;
}

/** The numbers that a file holds on its first sheet, by their cells. */
const numbersOf = (
  bytes: Uint8Array,
): readonly (readonly [row: number, column: number, value: number])[] =>
  all(parseXml(readPackage(bytes)[SHEET]!))
    .filter(({ name, attributes }) => name === "c" && attributes.t === undefined)
    .flatMap(({ attributes, children }) => {
      const value = children.find(({ name }) => name === "v");
      const { top, left } = zoneOf(attributes.r!);
      return value ? [[top - 1, left - 1, Number(value.text)] as const] : [];
    });

const VERDICT = /^(?:stimmt|weicht ab)$/;
const verdicts = (cells: Shown): string[] => cells.flat().filter((cell) => VERDICT.test(cell));
/** Those that the grid has calculated. */
const verdictsIn = (bytes: Uint8Array): string[] =>
  all(parseXml(readPackage(bytes)[SHEET]!))
    .filter(({ name, attributes }) => name === "c" && attributes.t === "str")
    .map(({ children }) => children.at(-1)!.text)
    .filter((text) => VERDICT.test(text));
const ERROR = /^(?:#|Err:)/;

officeTest(title("LibreOffice opens each case's valid file for Excel"), () => {
  for (const { id } of cases) {
    expect(fileProblems(readPackage(workbooks[`excel_${id}`]!))).toEqual([]);
    expect(first(`excel_${id}`)[0]![0]).toMatch(/^KIM 20\d\d, Baustein/);
  }
});

officeTest(title("LibreOffice recalculates each case with values to the same cents"), () => {
  for (const { id } of cases) {
    const bytes = workbooks[`values_${id}`]!;
    expect(fileProblems(readPackage(bytes))).toEqual([]);
    const cells = first(`values_${id}`);
    const numbers = numbersOf(bytes);
    expect(numbers.length).toBeGreaterThan(50);
    const different = numbers.filter(([row, column, value]) => {
      const shown = cells[row]?.[column] ?? "";
      return Math.abs(Number(shown) - value) >= 0.005 && !/^\d\d\.\d\d\.\d{4}$/.test(shown);
    });
    expect([id, different]).toEqual([id, []]);
    expect(cells.flat().filter((cell) => ERROR.test(cell))).toEqual([]);
  }
});

officeTest(title("LibreOffice finds every control sum right, and a changed result"), () => {
  for (const { id } of cases) {
    const stored = verdictsIn(workbooks[`values_${id}`]!);
    expect(stored.length).toBeGreaterThan(4);
    expect([id, verdicts(first(`values_${id}`))]).toEqual([id, stored]);
  }
  expect(new Set(verdicts(first(`values_${CHANGED}`)))).toEqual(new Set(["stimmt"]));
  expect(verdicts(first("changed"))).toContain("weicht ab");
});

officeTest(title("LibreOffice calculates tables, spills, ranges and names of both scopes"), () => {
  const { Ein, "Aus b": out } = opened.full!;
  expect([Ein![3]![1], Ein![1]![2], Ein![2]![2]]).toEqual(["3", "2", "4"]);
  expect(out![1]!.slice(0, 6)).toEqual(["2", "4", "12", "stimmt", "Unna", "1000"]);
  expect([out![2]![1], out![2]![5]]).toEqual(["8", "3"]);
});
