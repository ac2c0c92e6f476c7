import { readFileSync } from "node:fs";
import { checkFile, type CheckedFile } from "../../../src/cli/check/checkFile";
import { checkText, totalsOf } from "../../../src/cli/check/checkText";
import { fileCells } from "../../../src/cli/check/fileCells";
import { exportPayments, paymentsCsv } from "../../../src/cli/exportPayments";
import { kimCommand } from "../../../src/cli/kimOptions";
import { calculatedWorkbook, recalculatedFile } from "../../../src/cli/kimWorkbook";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { kimCommandText } from "../../../src/locales/kimCommandText";
import { workbookFile } from "../../../src/workbench/file/workbookFile";
import { readBooks } from "../../../src/workbook/read/readBooks";
import type { Cell, Sheet } from "../../../src/xlsx/model/sheet";
import type { Workbook } from "../../../src/xlsx/model/workbook";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { openContents } from "../../../src/xlsx/read/openContents";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { longOnly } from "../../support/runs";

const longTest = longOnly(test);

const CASE = "test/cases/grantYears/kreis-unna-2021-weiterleitung.json";
const { given } = JSON.parse(readFileSync(CASE, "utf8")) as { given: GrantYear };
const OPTIONS = { form: "excel", store: { type: "ExCatalog" }, instance: "1" } as const;
const CALCULATION = "Rechnung 2021 B2";

let book: Workbook;
beforeAll(async () => {
  jest.spyOn(console, "debug").mockImplementation();
  const { grid } = await calculatedWorkbook([given], "de");
  book = workbookFile(grid, OPTIONS).workbook;
}, 60_000);

const check = (workbook: Workbook): CheckedFile =>
  checkFile("a.xlsx", writeWorkbook(workbook), "de");

test("a file holds what Excel tells of the same workbook", async () => {
  const read = fileCells(openContents(writeWorkbook(book)));
  const told = await Excel.run(readBooks);
  const days = (text: string | undefined) => text?.match(/\d{4}/)?.[0];
  const plain = ({ books, ...others }: typeof read) => ({
    ...others,
    books: books.map(({ cells, ...each }) => ({
      ...each,
      sheetId: "",
      cells: new Map([...cells].map(([id, cell]) => [id, { ...cell, text: days(cell.text) }])),
      calculation: each.calculation?.rows.filter((row) => row.some((value) => value !== "")),
    })),
  });
  expect(plain(read)).toEqual(plain(told));
  expect(read.books[0]!.calculation!.rows.length).toBeGreaterThan(4);
});

test("the findings are those of the plan, and nothing is wrong with the sheets", () => {
  const { problem, findings, grantYears } = check(book);
  expect([problem, findings]).toEqual([undefined, []]);
  expect(grantYears).toMatchObject([
    { sheet: "KIM 2021 B2", programme: "KIM", year: 2021, module: 2, variant: 1 },
  ]);
  const expected = plan(given).findings.map(({ code, severity }) => ({ code, severity }));
  expect(grantYears[0]!.findings).toMatchObject(expected);
  expect(grantYears[0]!.findings).toHaveLength(expected.length);
});

/** The workbook with other cells on a sheet. */
const withCells = (name: string, change: (cell: Cell, row: number) => Cell): Workbook => ({
  ...book,
  sheets: book.sheets.map((sheet): Sheet => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => change(cell, row.row)),
    }));
    return { ...sheet, rows };
  }),
});
const withName = (name: string, formula: string): Workbook => ({
  ...book,
  names: book.names.map((each) => (each.name === name ? { ...each, formula } : each)),
});
const isResult = ({ formula, isSpilled }: Cell): boolean =>
  formula !== undefined || isSpilled === true;

/** Something that is done to a workbook, what is found then, and about what. */
const DONE: readonly (readonly [string, () => Workbook, string, RegExp])[] = [
  [
    "a result is changed by hand",
    () =>
      withCells(CALCULATION, (cell) =>
        cell.value === 160416.67 ? { column: cell.column, value: 9.99 } : cell,
      ),
    "figureDiffers",
    /Bergkamen.*9,99 €.*160\.416,67 €/,
  ],
  [
    "the cells of a name are deleted",
    () => withName("Pauschale_2021_B2", "#REF!"),
    "cellsMissing",
    /Diese Zellen fehlen/,
  ],
  [
    "a name leads to another year",
    () => withName("Pauschale_2021_B2", "'Beteiligte 2021 B2'!$A$1"),
    "nameElsewhere",
    /Beteiligte 2021 B2/,
  ],
  ["days count from 1904", () => ({ ...book, countsFrom1904: true }), "dates1904", /1904/],
];

test.each(DONE)("%s: found", (_, change, code, sentence) => {
  const checked = check(change());
  const found = checked.grantYears[0]!.findings.filter((each) => each.code === code);
  expect(found.map(({ severity }) => severity)).toContain("error");
  const text = checkText(
    { ...checked, grantYears: [{ ...checked.grantYears[0]!, findings: found }] },
    kimCommandText("de"),
  );
  expect(text).toMatch(sentence);
});

longTest(
  "two years mixed: a name, a formula and a sheet of the one that speak of the other are found",
  async () => {
    const later = JSON.parse(
      JSON.stringify(given).replace(/20(2[0-5])/g, (year) => `${+year + 5}`),
    );
    const { grid } = await calculatedWorkbook([given, { ...later, rate: 60_000 }], "de");
    const both = workbookFile(grid, OPTIONS).workbook;
    const found = (workbook: Workbook) =>
      check(workbook).grantYears.map(({ year, findings }) => [
        year,
        findings.flatMap(({ code, severity }) => (severity === "error" ? code : [])),
      ]);
    const [sound, ofLater] = found(both);
    const formulaOf = (name: string) => both.names.find((each) => each.name === name)!.formula;

    const bent = {
      ...both,
      names: both.names.map((each) =>
        each.name === "Pauschale_2021_B2"
          ? { ...each, formula: formulaOf("Pauschale_2026_B2") }
          : each,
      ),
    };
    expect(found(bent)).toEqual([
      [2021, expect.arrayContaining(["nameElsewhere", "figureDiffers"])],
      ofLater,
    ]);

    // The steps of the one year, copied over those of the other.
    const stepsOf = (year: number) =>
      both.sheets.find(({ name }) => name === `Rechnung ${year} B2`)!;
    const copied = {
      ...both,
      sheets: both.sheets.map((sheet) =>
        sheet === stepsOf(2021) ? { ...sheet, rows: stepsOf(2026).rows } : sheet,
      ),
    };
    expect(found(copied)).toEqual([[2021, expect.arrayContaining(["figureDiffers"])], ofLater]);
    expect(sound![1]).not.toContain("figureDiffers");
    expect(ofLater![1]).not.toContain("figureDiffers");
  },
);

const withoutAddIn = (): Workbook => ({
  ...book,
  sheets: book.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        isResult(cell) ? { ...cell, value: { error: "#NAME?" as const } } : cell,
      ),
    })),
  })),
});

longTest("saved without the add-in: one finding, the inputs are read all the same", () => {
  const checked = check(withoutAddIn());
  expect(checked.findings.map(({ code }) => code)).toEqual(["savedWithoutAddIn"]);
  expect(checked.grantYears).toMatchObject([{ year: 2021 }]);
  expect(checked.grantYears[0]!.findings).toEqual(check(book).grantYears[0]!.findings);
});

longTest(
  "a file saved without the add-in is calculated anew, and is as it was in everything",
  async () => {
    const { bytes, lost, notKept } = await recalculatedFile(writeWorkbook(withoutAddIn()), {
      ...{ form: "excel", language: "de" },
    });
    expect([lost, notKept]).toEqual([[], []]);
    const { addIn, title, ...others } = readWorkbook(bytes).workbook;
    const { addIn: before, ...expected } = readWorkbook(writeWorkbook(book)).workbook;
    expect(others).toEqual(expected);
    expect({ ...addIn, instance: "1" }).toEqual(before);
    expect(title).toBe("KIM 2021 B2");
  },
);

longTest(
  "a copied sheet, a workbook without a grant year and a file that is none are named",
  () => {
    const copy = { ...book.sheets[0]!, name: "Beteiligte 2021 B2 (2)", tables: [] };
    const copied = check({ ...book, sheets: [...book.sheets, copy] });
    expect(copied.findings).toMatchObject([{ severity: "hint", code: "copied" }]);
    const none = check({ ...book, names: [], sheets: [{ ...book.sheets[0]!, tables: [] }] });
    expect(none.findings).toMatchObject([{ severity: "warning", code: "noGrantYear" }]);
    const broken = checkFile("b.xlsx", Uint8Array.of(1, 2), "de");
    expect(checkText(broken, kimCommandText("de"))).toMatch(/^b\.xlsx\n {2}Fehler: Das ist keine/);
    expect(totalsOf([copied, none, broken])).toMatchObject({ files: 3, grantYears: 1, unread: 1 });
  },
);

longTest("the payments of a file are those of the plan, and errors are told", () => {
  const { payments, doubtful } = exportPayments(writeWorkbook(book), "de");
  expect(doubtful).toEqual(["KIM 2021 B2"]);
  expect(payments).toEqual(
    plan(given).payments.map(({ date, payer = "Land", body, amount, year, kind }) => ({
      ...{ sheet: "KIM 2021 B2", day: date, from: payer, to: body, amount, budgetYear: year },
      purpose: `KIM 2021, Baustein 2: ${kind === "GRANT" ? "Förderung" : "Weiterleitung"}`,
    })),
  );
  expect(payments.length).toBeGreaterThan(5);
  expect(paymentsCsv(payments, "de").split("\r\n").slice(0, 4)).toEqual([
    "\uFEFFTag;von;an;Betrag;für Jahr;Zweck",
    "30.11.2021;Land;Kreis Unna;220000,00;2021;KIM 2021, Baustein 2: Förderung",
    "30.11.2021;Kreis Unna;Teilregion Nord (Aufteilung offen);27500,00;2021;KIM 2021, Baustein 2: Weiterleitung",
    "30.11.2021;Kreis Unna;Bergkamen;22916,67;2021;KIM 2021, Baustein 2: Weiterleitung",
  ]);
});

longTest("in a list no name becomes a formula or two cells, and an open day is blank", () => {
  const payment = { sheet: "S", amount: 1234.5, purpose: 'Rate "1", Rest' };
  const evil = { ...payment, from: "=HYPERLINK(1)", to: "A;B" };
  expect(paymentsCsv([evil], "de").split("\r\n")[1]).toBe(
    `;'=HYPERLINK(1);"A;B";1234,50;;"Rate ""1"", Rest"`,
  );
  expect(paymentsCsv([{ ...evil, to: "@B", day: "2021-11-30" }], "en").split("\r\n")[1]).toBe(
    `30/11/2021,'=HYPERLINK(1),'@B,1234.50,,"Rate ""1"", Rest"`,
  );
});

test.each([
  [["export", "a.xlsx"], /entweder --csv oder --json/],
  [["export", "--csv", "--json", "a.xlsx"], /entweder --csv oder --json/],
  [["export", "--csv", "a.xlsx", "b.xlsx"], /genannt sind 2/],
  [["check"], /Name einer Datei/],
  [["check", "--csv", "a.xlsx"], /--csv/],
])("the call %s is answered with what is wrong", (args, sentence) => {
  expect(kimCommand(args, kimCommandText("de"))).toMatch(sentence);
});

longTest(
  "in the user's own sheets formulas are looked through; those of a grant year are not",
  () => {
    const rows = [
      [{ column: 0, value: 39 }, formulaCell("_xldudf_KIM_SHARE(100,A1:A2)", 50, true)],
      [
        { column: 0, value: 39 },
        { column: 1, value: 50, isSpilled: true as const },
      ],
      [{ column: 0, value: 22 }],
      [{ column: 0, value: 1 }, formulaCell("KIM.VERSION()", { error: "#NAME?" })],
    ];
    const own = {
      ...{ ...book.sheets[0]!, name: "Eigene Liste", tables: [], conditionalFormats: [] },
      ...{ charts: [], links: [], notes: [], merges: [], validations: [] },
      rows: rows.map((cells, row) => ({ row, cells })),
    };
    const checked = check({ ...book, sheets: [...book.sheets, own] });
    expect(checked.findings.map(({ code, entry }) => [code, entry])).toEqual([
      ["rangeTooShort", "Eigene Liste!B1"],
      ["notRecognised", "Eigene Liste!B4"],
    ]);
  },
);

const formulaCell = (text: string, value: Cell["value"], fills = false): Cell => ({
  ...{ column: 1, ...(value !== undefined && { value }) },
  formula: { text, ...(fills && { fills: { top: 0, left: 1, bottom: 1, right: 1 } }) },
});
