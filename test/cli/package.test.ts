import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { checkFile } from "../../src/cli/check/checkFile";
import { checkText } from "../../src/cli/check/checkText";
import { kimCommandText } from "../../src/locales/kimCommandText";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { readPackage } from "../xlsx/readPackage";
import { sampleWorkbook } from "../xlsx/sampleWorkbook";
import { longOnly } from "../support/runs";

const longTest = longOnly(test);

const CASE = resolve("test/cases/grantYears/kreis-unna-2021-weiterleitung.json");
const LIBRARY = "node_modules/@odoo/o-spreadsheet";
const folder = mkdtempSync(join(tmpdir(), "kim-package-"));
const bin = join(folder, "package/dist/kim/kim.mjs");
const file = join(folder, "muster.xlsx");
const bytes = writeWorkbook(sampleWorkbook);

beforeAll(() => {
  const run = (command: string, ...args: string[]) => {
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
  };
  run("npm", "pack", "--pack-destination", folder);
  const packed = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
  run("tar", "-xzf", join(folder, packed), "-C", folder);
  writeFileSync(file, bytes);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Outside the project, where no package is installed. */
const kim = (...args: string[]) =>
  spawnSync(process.execPath, [bin, ...args], { encoding: "utf8", cwd: folder });

longTest(
  "the package holds the command, its licence and those of what is in it, and no source",
  () => {
    const files = readdirSync(join(folder, "package"), { recursive: true, withFileTypes: true })
      .filter((each) => each.isFile())
      .map(({ name }) => name);
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "package.json", "kim.mjs"]),
    );
    expect(files.filter((name) => name.endsWith(".ts"))).toEqual([]);
    const notices = readFileSync(join(folder, "package/dist/kim/third-party-licences.txt"), "utf8");
    const heads = notices.match(/^[\w.@/-]+ [\d.]+ \([\w.-]+\)$/gm)!;
    expect(heads.map((head) => head.split(" ")[0])).toEqual([
      ...["decimal.js", "fflate", "saxes", "xmlchars"],
    ]);
  },
);

longTest("Node alone runs it: plan, check, and check in several processes", () => {
  const planned = kim("plan", "--lang", "en", CASE);
  expect([planned.status, planned.stderr]).toEqual([0, ""]);
  expect(planned.stdout).toMatch(/^Bergkamen +1\.19 +1 +64,166\.67 +160,416\.67/m);
  const text = checkText(checkFile(file, bytes, "de"), kimCommandText("de"));
  expect(kim("check", file).stdout.startsWith(`${text}\n`)).toBe(true);
  const many = kim("check", ...Array<string>(8).fill(file));
  // The sample holds an error value on purpose, so that its check ends with 1.
  expect([many.status, many.stdout.split(`${text}\n`).length]).toEqual([1, 9]);
});

longTest(
  "calculating says that the spreadsheet is missing, and does it once that is installed",
  () => {
    const output = join(folder, "werte.xlsx");
    const missing = kim("values", file, "-o", output);
    expect([missing.status, missing.stderr]).toEqual([
      1,
      `${file}: Dafür fehlt die Tabelle o-spreadsheet. Im Ordner des Pakets „npm install“ aufrufen.\n`,
    ]);
    mkdirSync(join(folder, "node_modules/@odoo"), { recursive: true });
    symlinkSync(resolve(LIBRARY), join(folder, LIBRARY), "junction");
    const { status, stderr } = kim("values", file, "-o", output);
    expect([status, stderr]).toEqual([0, ""]);
    expect(Object.keys(readPackage(readFileSync(output)))).toContain("xl/workbook.xml");
  },
);
