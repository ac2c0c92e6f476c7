import { strToU8, zipSync } from "fflate";
import { checkFile } from "../../src/cli/check/checkFile";
import { calculatedWorkbook, kimWorkbookFile } from "../../src/cli/kimWorkbook";
import { fromSerial } from "../../src/engine/period/calendar";
import { workbookFile } from "../../src/workbench/file/workbookFile";
import { readWorkbook } from "../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { granteeCases } from "../engine/grantYear/grantYearCases";
import { registerTimes } from "../workbench/host/excel";
import { fullBook } from "../workbench/file/fullBook";
import { LONG, longOnly } from "../support/runs";
import { fileProblems, zoneOf } from "./fileProblems";
import { hasOffice, openInOffice, savedByOffice } from "./openInOffice";
import { all, parseXml, readPackage, type Node } from "./readPackage";

if (!hasOffice)
  process.stderr.write(
    "Skipped: LibreOffice Calc (soffice) is not installed, so it opens no file.\n",
  );
const officeTest = longOnly(hasOffice ? test : test.skip);
const title = (text: string): string =>
  hasOffice ? text : `${text} (skipped: LibreOffice Calc is not installed)`;

const CHANGED = "kreis-unna-2021-weiterleitung";
/** The files for Excel are all held against the standard; LibreOffice opens these. */
const OPENED = [CHANGED, "kreis-warendorf-2021-modul-1"];
/** All in the long run; in the daily one those alone. */
const cases = granteeCases().filter(({ id }) => LONG || OPENED.includes(id));
const PLACE = (id: string): string => {
  const { year, module } = cases.find((each) => each.id === id)!.given;
  return `${year} B${module}`;
};
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
    const workbook = await calculatedWorkbook([given], "de");
    for (const form of ["excel", "values"] as const) {
      const { bytes } = kimWorkbookFile(workbook, { form, store: { type: "ExCatalog" } });
      files[`${form}_${id}`] = bytes;
      if (form === "values") toOpen[`values_${id}`] = withoutResults(bytes);
      else if (OPENED.includes(id)) toOpen[`excel_${id}`] = bytes;
    }
  }
  // What the first body, the north, has for its own posts.
  toOpen.changed = withoutResults(files[`values_${CHANGED}`]!, (sheet) =>
    sheet.replace(/<row r="6"[^]*?<\/row>/, (row) => row.replace(/^([^]*>)192500</, "$1192501<")),
  );
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
    return [path, strToU8(isSheet ? change(text).replace(results, "$1") : text)] as const;
  });
  return zipSync(Object.fromEntries(parts));
}

/** The sheets of a file with what is in them, by their names. */
function sheetsOf(bytes: Uint8Array): readonly (readonly [name: string, sheet: Node])[] {
  const files = readPackage(bytes);
  return all(parseXml(files["xl/workbook.xml"]!))
    .filter(({ name }) => name === "sheet")
    .map(({ attributes }, index) => [
      attributes.name!,
      parseXml(files[`xl/worksheets/sheet${index + 1}.xml`]!),
    ]);
}

/** The numbers that a sheet holds, by their cells. */
const numbersOf = (
  sheet: Node,
): readonly (readonly [row: number, column: number, value: number])[] =>
  all(sheet)
    .filter(({ name, attributes }) => name === "c" && attributes.t === undefined)
    .flatMap(({ attributes, children }) => {
      const value = children.find(({ name }) => name === "v");
      const { top, left } = zoneOf(attributes.r!);
      return value ? [[top - 1, left - 1, Number(value.text)] as const] : [];
    });

/** Whether a text is that day, in whatever order. */
function isDay(shown: string, serial: number): boolean {
  if (!/^\d+[.\-/]\d+[.\-/]\d+$/.test(shown) || !Number.isInteger(serial)) return false;
  const { year, month, day } = fromSerial(serial);
  const parts = shown.match(/\d+/g)!.map(Number);
  return [year, month, day].every((part) => parts.includes(part));
}

const VERDICT = /^(?:✔ stimmt|○ passt|! Hinweis|✖ .+)$/;
const checksOf = (id: string): string => `Kontrolle ${PLACE(id)}`;
const verdicts = (file: string, id: string): string[] =>
  opened[file]![checksOf(id)]!.slice(5).flatMap((row) => row.filter((cell) => VERDICT.test(cell)));
/** Those that the grid has calculated. */
const verdictsIn = (bytes: Uint8Array, id: string): string[] =>
  all(sheetsOf(bytes).find(([name]) => name === checksOf(id))![1])
    .filter(({ name, attributes }) => name === "c" && attributes.t === "str")
    .filter(({ attributes }) => zoneOf(attributes.r!).top > 5)
    .map(({ children }) => children.at(-1)!.text)
    .filter((text) => VERDICT.test(text));
const ERROR = /^(?:#|Err:)/;

officeTest(title("each case's file for Excel is valid, and LibreOffice opens it"), () => {
  for (const { id } of cases)
    expect(fileProblems(readPackage(workbooks[`excel_${id}`]!))).toEqual([]);
  for (const id of OPENED) {
    const bodies = opened[`excel_${id}`]![`Beteiligte ${PLACE(id)}`]!;
    expect(bodies[0]![0]).toMatch(/^KIM 20\d\d, Baustein/);
  }
});

officeTest(title("LibreOffice recalculates each case with values to the same cents"), () => {
  for (const { id } of cases) {
    const bytes = workbooks[`values_${id}`]!;
    expect(fileProblems(readPackage(bytes))).toEqual([]);
    for (const [name, sheet] of sheetsOf(bytes)) {
      const cells = opened[`values_${id}`]![name]!;
      const different = numbersOf(sheet).filter(([row, column, value]) => {
        const shown = cells[row]?.[column] ?? "";
        return !(Math.abs(Number(shown) - value) < 0.005) && !isDay(shown, value);
      });
      expect([id, name, different]).toEqual([id, name, []]);
      expect([id, name, cells.flat().filter((cell) => ERROR.test(cell))]).toEqual([id, name, []]);
    }
  }
});

officeTest(title("LibreOffice comes to the same result of every check, and sees a change"), () => {
  for (const { id } of cases) {
    const stored = verdictsIn(workbooks[`values_${id}`]!, id);
    expect(stored.length).toBeGreaterThan(15);
    expect([id, verdicts(`values_${id}`, id)]).toEqual([id, stored]);
  }
  expect(verdicts(`values_${CHANGED}`, CHANGED)).not.toContain("✖ Fehler");
  expect(verdicts("changed", CHANGED)).toContain("✖ Fehler");
});

officeTest(title("LibreOffice calculates tables, spills, ranges and names of both scopes"), () => {
  const { Ein, "Aus b": out } = opened.full!;
  expect([Ein![3]![1], Ein![1]![2], Ein![2]![2]]).toEqual(["3", "2", "4"]);
  expect(out![1]!.slice(0, 6)).toEqual(["2", "4", "12", "stimmt", "Unna", "1000"]);
  expect([out![2]![1], out![2]![5]]).toEqual(["8", "3"]);
});

officeTest(title("files that LibreOffice has saved are read and checked"), () => {
  const [excel, values] = [workbooks[`excel_${CHANGED}`]!, workbooks[`values_${CHANGED}`]!];
  const saved = savedByOffice({ excel, values });
  const check = (bytes: Uint8Array) => checkFile("a.xlsx", bytes, "de");
  const codes = (bytes: Uint8Array) => check(bytes).findings.map(({ code }) => code);
  expect([codes(saved.excel!), codes(saved.values!)]).toEqual([["savedWithoutAddIn"], []]);
  for (const bytes of Object.values(saved))
    expect(check(bytes).grantYears[0]!.findings).toEqual(check(excel).grantYears[0]!.findings);

  const [before, after] = [readWorkbook(values).workbook, readWorkbook(saved.values!).workbook];
  const titles = ({ sheets }: typeof before) => sheets.map(({ name }) => name);
  expect(titles(after)).toEqual(titles(before));
  const names = ({ names: all }: typeof before) => all.map(({ name }) => name).sort();
  expect(names(after)).toEqual(expect.arrayContaining(names(before)));
  const tables = ({ sheets }: typeof before) =>
    sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, zone, columns }) => [name, zone, columns.length]),
    );
  expect(tables(after)).toEqual(tables(before));
  const numbers = ({ sheets }: typeof before) =>
    sheets.map(({ rows }) =>
      rows.flatMap(({ cells }) =>
        cells.flatMap(({ value }) =>
          typeof value === "number" ? Math.round(value * 1e6) + 0 : [],
        ),
      ),
    );
  expect(numbers(after)).toEqual(numbers(before));
});
