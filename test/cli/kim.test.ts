import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type FileProblem, readGrantYearFile } from "../../src/cli/grantYearFile";
import { kimCommand } from "../../src/cli/kimOptions";
import { kimCommandText } from "../../src/locales/kimCommandText";
import { fileProblems } from "../xlsx/fileProblems";
import { readPackage } from "../xlsx/readPackage";
import { fewOf, isFirst, longOnly } from "../support/runs";

jest.setTimeout(120_000);
const CASE = "test/cases/grantYears/kreis-unna-2021-weiterleitung.json";
const texts = kimCommandText("de");
const folder = mkdtempSync(join(tmpdir(), "kim-"));
afterAll(() => rmSync(folder, { recursive: true }));

const kim = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "src/cli/kim.ts", ...args], { encoding: "utf8" });
const given = () => JSON.parse(readFileSync(CASE, "utf8")).given;
function fileOf(content: unknown): string {
  const file = join(folder, "year.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

test.each(fewOf(["excel", "values"], isFirst))("a workbook is written in the form %s", (form) => {
  const output = join(folder, `${form}.xlsx`);
  const { status, stderr } = kim("new", CASE, "-o", output, "--form", form);
  expect([status, stderr]).toEqual([0, ""]);
  const files = readPackage(readFileSync(output));
  expect(fileProblems(files)).toEqual([]);
  const sheet = files["xl/worksheets/sheet1.xml"]!;
  expect(sheet.includes("_xldudf_KIM_")).toBe(form === "excel");
  expect("xl/webextensions/webextension1.xml" in files).toBe(form === "excel");
  expect(sheet).toContain("160416.67");
  // Headings of two lines.
  expect(sheet).toContain('<row r="7" ht="30" customHeight="1">');
});

test.each([
  ["no JSON", "{", "Förderjahr: Das ist kein JSON"],
  ["no object", "[]", "Förderjahr: Erwartet wird ein Objekt"],
  ["a list that is missing", { ...given(), bodies: undefined }, "bodies: Erwartet wird eine Liste"],
  ["a field that does not exist", { ...given(), ratte: 1 }, "ratte: Diese Angabe gibt es nicht"],
  [
    "a field that every object has",
    JSON.stringify(given()).replace("{", '{"__proto__":{"rate":1},'),
    "__proto__: Diese Angabe gibt es nicht",
  ],
  [
    "a text in place of a number",
    { ...given(), bodies: [{ name: "A", kind: "KREIS", weight: "3" }] },
    'bodies[0].weight: Erwartet wird eine Zahl ab 0 und unter 1 Milliarde, gelesen ist "3".',
  ],
  [
    "a body without a name",
    { ...given(), bodies: [{ kind: "KREIS" }] },
    "bodies[0].name: Die Angabe fehlt.",
  ],
  [
    "a list of the year's course that does not exist",
    { ...given(), course: { ratten: [] } },
    "course.ratten: Diese Angabe gibt es nicht",
  ],
  [
    "a payment of a kind that does not exist",
    { ...given(), course: { payments: [{ from: "Kreis Unna", to: "Bergkamen", kind: "GIFT" }] } },
    "course.payments[0].kind: Erwartet wird",
  ],
  [
    "a day that does not exist",
    { ...given(), start: "2021-02-30" },
    'start: Erwartet wird ein Tag wie "2023-01-31"',
  ],
  [
    "an unknown programme",
    { ...given(), programme: "KIMM" },
    'programme: Dieses Programm ist nicht bekannt: "KIMM"',
  ],
])("%s: what and where", (_, content, message) => {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const { problems } = readGrantYearFile(text, texts) as { problems: readonly FileProblem[] };
  const said = problems.map(({ where, problem }) => `${where}: ${problem}`);
  expect(said).toContainEqual(expect.stringContaining(message));
});

const LATER = { date: "2021-12-01", effective: "2022-01-01", field: "rate", value: 57000 };

const NOT_WRITTEN = [
  ["a file with a fault", { ratte: 1 }, "ratte: Diese Angabe gibt es nicht"],
  [
    "a change within the year",
    { amendments: [LATER] },
    "amendments[0].effective: Dafür haben die Blätter noch keinen Platz.",
  ],
  [
    "a year whose releases have no sheet",
    { course: { posts: [], releases: [] } },
    "course.releases: Dafür haben die Blätter noch keinen Platz.",
  ],
] as const;

test.each(fewOf(NOT_WRITTEN, isFirst))("of %s no workbook is made", (_, more, message) => {
  const output = join(folder, "none.xlsx");
  const { status, stderr } = kim("new", fileOf({ ...given(), ...more }), "-o", output);
  expect(stderr).toContain(message);
  expect(status).toBe(1);
  expect(existsSync(output)).toBe(false);
});

test("plans are shown as text and as data", () => {
  const text = kim("plan", "--lang", "en", CASE);
  expect(text.stdout).toContain("KIM 2021, module 2");
  expect(text.stdout).toMatch(/^Bergkamen +1\.19 +1 +64,166\.67 +160,416\.67/m);
  const wrong = fileOf("{");
  const { stdout, status } = kim("plan", "--jsonl", CASE, wrong);
  const [first, second] = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(first.rows[2]).toMatchObject({ name: "Bergkamen", chainAmount: 160416.67 });
  expect(first.totals.granted).toBe(440000);
  expect(second.problems).toHaveLength(1);
  expect(status).toBe(1);
});

test("the course of a year is shown beside its plan", () => {
  const { stdout, status } = kim("plan", "test/cases/year/mittelkreis-2023.json");
  expect(stdout).toMatch(/^Besetzung$/m);
  expect(stdout).toMatch(/^Bergkamen +72\.300 +126\.000 +16\.500 +0 +15\.300$/m);
  expect(status).toBe(0);
});

longOnly(test)("what has changed since a day is a table below it", () => {
  const file = "test/cases/year/zweite-aenderung-2023.json";
  const { stdout, status } = kim("plan", "--since", "2022-12-31", file);
  expect(stdout).toMatch(/^Synopse: was sich seit dem 31\.12\.2022 geändert hat$/m);
  expect(stdout).toMatch(
    /^6 +– +– +Vertrag Kreis Unna – Bergkamen +Bergkamen +137\.500 +142\.500/m,
  );
  expect(status).toBe(0);
  expect(kim("plan", "--jsonl", "--since", "2022-12-31", file).stdout).not.toContain("Synopse");
  const notice = kim("plan", "--since", "2022-12-31", "--until", "2023-03-01", file).stdout;
  expect(notice).not.toContain("§ 8");
  expect(notice).toMatch(/^3 +– +– +Vertrag Kreis Unna – Bergkamen/m);
});

test.each([
  [],
  ["neu"],
  ["new", CASE],
  ["new", CASE, "-o", "x.xlsx", "--form", "pdf"],
  ["plan", "--form", "excel", CASE],
  ["plan", "--since", "2023", CASE],
  ["plan", "--since", "2023-01-01", "--until", "2023", CASE],
  ["plan", "--until", "2023-01-01", CASE],
  ["check", "--since", "2023-01-01", CASE],
])("a call that says nothing clear asks for nothing (%s %s)", (...args) => {
  expect(kimCommand(args, texts)).toEqual(expect.any(String));
});

test.each([["help"], ["--help"], ["plan", "-h"]])(
  "how to call is told on request: %s",
  (...args) => {
    expect(kimCommand(args, texts)).toEqual({ command: "help" });
  },
);

test("a call without anything says that it is missing what is to be done", () => {
  expect(kimCommand([], texts)).toBe(texts.noCommand);
});

test("a call that says nothing clear is answered with how to call", () => {
  const { status, stderr } = kim("neu");
  expect(stderr).toContain("kim new");
  expect(status).toBe(2);
});

longOnly(test)("a reply sheet is written, read back and taken into the grant year", () => {
  const year = "test/cases/year/whole/mittelkreis-2023.json";
  const [sheet, next] = ["Kamen.xlsx", "next.json"].map((file) => join(folder, file)) as [
    string,
    string,
  ];
  expect(kim("ask", year, "--body", "kamen ", "-o", sheet)).toMatchObject({
    status: 0,
    stdout: `${sheet} ist geschrieben.\n`,
  });
  const { status, stdout } = kim("reply", year, sheet, "-o", next, "--received", "2024-02-20");
  expect(stdout).toMatch(/^Die Rückmeldung ändert nichts an den Angaben\.$/m);
  expect(status).toBe(0);
  const { given: sent } = JSON.parse(readFileSync(year, "utf8"));
  expect(JSON.parse(readFileSync(next, "utf8"))).toEqual(sent);
  expect(kim("reply", CASE, sheet)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("Der Bogen gehört zu KIM 2023, Baustein 2, offen ist KIM 2021"),
  });
  expect(kim("reply", year, year)).toMatchObject({ status: 1, stdout: "" });
  expect(kim("ask", year, "--body", "Werne", "-o", sheet)).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("„Werne“ steht nicht im Förderjahr."),
  });
});
