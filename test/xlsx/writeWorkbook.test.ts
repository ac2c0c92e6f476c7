import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../../src/xlsx/model/workbook";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { fileProblems } from "./fileProblems";
import { type Files, readPackage } from "./readPackage";
import { blankSheet, sampleWorkbook } from "./sampleWorkbook";
import { untypedAttributes } from "./valueRules";

const filesOf = (workbook: Workbook): Files => readPackage(writeWorkbook(workbook));
const files = filesOf(sampleWorkbook);
const SHEET = "xl/worksheets/sheet2.xml";

test("a workbook with everything is a valid file, and so is an empty one", () => {
  expect(fileProblems(files)).toEqual([]);
  const empty = filesOf({ sheets: [blankSheet], activeSheet: 0, names: [] });
  expect(fileProblems(empty)).toEqual([]);
  expect(Object.keys(empty)).not.toContain("xl/metadata.xml");
});

test("the same workbook is always the same bytes", () => {
  expect(writeWorkbook(sampleWorkbook)).toEqual(writeWorkbook(sampleWorkbook));
});

test("no file asks Excel to calculate it when it is opened", () => {
  expect(files["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
});

test("the rules know the type of every attribute", () => {
  expect(untypedAttributes()).toEqual([]);
});

/** What a careless writer would do. */
const MUTANTS: readonly (readonly [string, string, string | RegExp, string])[] = [
  ["18.2.2", "xl/workbook.xml", 'calcId="191029"', 'fullCalcOnLoad="1"'],
  ["18.3.1.99", SHEET, /(<mergeCells.*<\/mergeCells>)(.*)(<pageMargins)/s, "$2$1$3"],
  ["18.3.1.4", SHEET, 'cm="1"', 'cm="2"'],

  ["18.3.1.4", SHEET, "#VALUE!", "#SPILL!"],
  ["18.3.1.73", SHEET, 'r="B2"', 'r="D2"'],
  ["18.3.1.80", SHEET, '<row r="4"', '<row r="2"'],
  ["18.3.1.10", SHEET, 'dxfId="1"', 'dxfId="2"'],
  ["18.3.1.40", SHEET, 'mergeCell ref="A6:C6"', 'mergeCell ref="C2:C4"'],
  ["18.3.1.55", SHEET, 'count="1"><mergeCell ', 'count="2"><mergeCell ref="C6:D6"/><mergeCell '],
  ["18.8.45", "xl/styles.xml", 'fontId="1"', 'fontId="99"'],
  ["18.8.22", "xl/styles.xml", '<b/><sz val="14"/>', '<sz val="14"/><b/>'],
  ["18.2.19", "xl/workbook.xml", 'name="Mein Blatt"', 'name="leer"'],
  ["18.2.5", "xl/workbook.xml", "localSheetId=\"1\">'Mein Blatt'!$C", ">'Mein Blatt'!$C"],
  ["10.1.2", "[Content_Types].xml", "/xl/styles.xml", "/xl/style.xml"],
  ["9.3", "xl/_rels/workbook.xml.rels", "/xl/styles.xml", "/xl/style.xml"],
  ["9.3", SHEET, 'tablePart r:id="', 'tablePart r:id="x'],
  [
    "21.2.2.226",
    "xl/charts/chart1.xml",
    "<c:majorGridlines/>",
    "<c:majorGridlines/><c:majorGridlines/>",
  ],
  ["MS-OWEXML", "xl/webextensions/webextension1.xml", "<we:bindings/>", ""],
  ["18.18.11", SHEET, 't="str"', 't="text"'],
  ["18.18.68", "xl/workbook.xml", 'state="veryHidden"', 'state="gone"'],
  ["18.3.1.63", SHEET, 'fitToWidth="2"', 'scale="401"'],
  ["18.18", SHEET, 'ht="30"', 'ht="high"'],
  ["18.3.1.62", SHEET, 'left="0.7"', 'left="-0.7"'],
  ["22.9.2.1", SHEET, 'hidden="1"', 'hidden="yes"'],
  ["18.18.62", SHEET, 'mergeCell ref="A6:C6"', 'mergeCell ref="A6:C0"'],
  ["18.18.76", SHEET, 'sqref="B2:B4 E2"', 'sqref="B2:B4,E2"'],
  ["18.18.86", "xl/styles.xml", 'rgb="FFC00000"', 'rgb="C00000"'],
  ["20.1.10.68", "xl/charts/chart1.xml", 'sz="1200"', 'sz="12"'],
  ["21.2.3", "xl/charts/chart3.xml", 'grouping val="standard"', 'grouping val="clustered"'],
  ["21.2.3", "xl/charts/chart5.xml", 'holeSize val="50"', 'holeSize val="0"'],
  ["22.9.2.5", "xl/charts/chart1.xml", 'srgbClr val="1F4E79"', 'srgbClr val="#1F4E79"'],
  ["MS-OWEXML-2.3", "xl/webextensions/webextension1.xml", 'Type="FileSystem"', 'Type="Share"'],
  ["MS-OWEXML-2.2", "xl/webextensions/webextension1.xml", /id="\{[^}]*\}"/, 'id="1"'],
];

test.each(MUTANTS)("the rules find an offence against %s in %s", (clause, path, from, to) => {
  const text = files[path]!.replace(from, to);
  expect(text).not.toBe(files[path]);
  const broken = zipSync(
    Object.fromEntries(
      Object.entries({ ...files, [path]: text }).map(([name, content]) => [name, strToU8(content)]),
    ),
  );
  expect(fileProblems(readPackage(broken)).join("\n")).toContain(clause);
});
