import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kimWorkbook } from "../../src/cli/kimWorkbook";
import { grantYearCases } from "../engine/grantYear/grantYearCases";
import { strToU8, zipSync } from "fflate";
import { fileProblems } from "./fileProblems";
import { all, parseXml, readPackage } from "./readPackage";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
if (!hasOffice)
  process.stderr.write(
    "Skipped: LibreOffice Calc (soffice) is not installed, so it opens no file.\n",
  );
const officeTest = hasOffice ? test : test.skip;
const title = (text: string): string =>
  hasOffice ? text : `${text} (skipped: LibreOffice Calc is not installed)`;

const folder = mkdtempSync(join(tmpdir(), "kim-office-"));
afterAll(() => rmSync(folder, { recursive: true }));
const cases = grantYearCases();

const SHEET = "xl/worksheets/sheet1.xml";

/** The file without the results of its formulas, so that what is shown is LibreOffice's own. */
function withoutResults(bytes: Uint8Array, change = (sheet: string) => sheet): Uint8Array {
  const parts = readPackage(bytes);
  const results = /(<f[^>]*>[^<]*<\/f>)<v(?:\/>|[^>]*>[^<]*<\/v>)/g;
  const sheet = change(parts[SHEET]!).replace(results, "$1");
  const all = Object.entries({ ...parts, [SHEET]: sheet });
  return zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])));
}

/** The cells of the files as LibreOffice has them, by the names of the files. */
function openInOffice(files: Readonly<Record<string, Uint8Array>>, name: string) {
  const [input, output, profile] = ["in", "out", "profile"].map((part) =>
    join(folder, name, part),
  ) as [string, string, string];
  for (const path of [input, output]) mkdirSync(path, { recursive: true });
  for (const [file, bytes] of Object.entries(files))
    writeFileSync(join(input, `${file}.xlsx`), bytes);
  const csv = "csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1";
  const { status } = spawnSync("soffice", [
    ...[`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to", csv],
    ...["--outdir", output, ...Object.keys(files).map((file) => join(input, `${file}.xlsx`))],
  ]);
  expect(status).toBe(0);
  const written = readdirSync(output);
  expect(written).toHaveLength(Object.keys(files).length);
  return Object.fromEntries(
    Object.keys(files).map((file) => {
      const csvFile = written.find((one) => one.startsWith(`${file}-KIM `))!;
      const lines = readFileSync(join(output, csvFile), "utf8").split("\n");
      return [
        file,
        lines.map((line) => line.split("\t").map((cell) => cell.replace(/^"|"$/g, ""))),
      ];
    }),
  );
}

/** The numbers that a file holds, by their cells. */
function numbersOf(
  bytes: Uint8Array,
): readonly (readonly [row: number, column: number, value: number])[] {
  const sheet = parseXml(readPackage(bytes)["xl/worksheets/sheet1.xml"]!);
  return all(sheet)
    .filter(({ name, attributes }) => name === "c" && attributes.t === undefined)
    .flatMap(({ attributes, children }) => {
      const value = children.find(({ name }) => name === "v");
      const [, letters, row] = /^([A-Z]+)(\d+)$/.exec(attributes.r!)!;
      const column = [...letters!].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
      return value ? [[Number(row) - 1, column - 1, Number(value.text)] as const] : [];
    });
}

const VERDICT = /^(?:stimmt|weicht ab)$/;
const verdicts = (cells: readonly (readonly string[])[]): string[] =>
  cells.flat().filter((cell) => VERDICT.test(cell));

async function workbooks(form: "excel" | "values") {
  const files: Record<string, Uint8Array> = {};
  for (const { id, given } of cases) {
    const options = { form, language: "de", store: { type: "ExCatalog" } } as const;
    files[id] = (await kimWorkbook(given, options)).bytes;
    expect(fileProblems(readPackage(files[id]))).toEqual([]);
  }
  return files;
}

officeTest(
  title("LibreOffice opens each case's file for Excel"),
  async () => {
    const opened = openInOffice(await workbooks("excel"), "excel");
    for (const cells of Object.values(opened))
      expect(cells[0]![0]).toMatch(/^KIM 20\d\d, Baustein/);
  },
  300_000,
);

officeTest(
  title("LibreOffice recalculates each case to the same cents, and finds a changed result"),
  async () => {
    const files = await workbooks("values");
    const opened = openInOffice(
      Object.fromEntries(Object.entries(files).map(([id, bytes]) => [id, withoutResults(bytes)])),
      "values",
    );
    for (const { id } of cases) {
      const cells = opened[id]!;
      const numbers = numbersOf(files[id]!);
      expect(numbers.length).toBeGreaterThan(50);
      const different = numbers.filter(([row, column, value]) => {
        const shown = cells[row]?.[column] ?? "";
        return Math.abs(Number(shown) - value) >= 0.005 && !/^\d\d\.\d\d\.\d{4}$/.test(shown);
      });
      expect([id, different]).toEqual([id, []]);
      expect(cells.flat().filter((cell) => /^(?:#|Err:)/.test(cell))).toEqual([]);
    }
    const id = "kreis-unna-2021-weiterleitung";
    const unna = opened[id]!;
    expect(new Set(verdicts(unna))).toEqual(new Set(["stimmt"]));

    const changed = withoutResults(files[id]!, (sheet) => {
      const other = sheet.replace(/(<c r="N11"[^>]*><v>)1(<\/v>)/, "$19.99$2");
      expect(other).not.toBe(sheet);
      return other;
    });
    const found = openInOffice({ changed }, "changed").changed!;
    expect(verdicts(found)).toContain("weicht ab");
  },
  300_000,
);
