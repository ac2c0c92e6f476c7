import { strToU8, zipSync } from "fflate";
import type { Workbook } from "../../src/xlsx/model/workbook";
import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { fileProblems } from "./fileProblems";
import { type Files, readPackage } from "./readPackage";
import { blankSheet, sampleWorkbook } from "./sampleWorkbook";

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

test.each([
  [
    "a spilling KIM formula",
    SHEET,
    '<c r="C2" s="4" cm="1"><f t="array" ref="C2:C4">_xldudf_KIM_SHARE(B2:B4,8)</f><v>2.5</v></c>',
  ],
  ["a cell it spills into", SHEET, '<c r="C3"><v>3.08</v></c>'],
  ["a text it spills", SHEET, '<c r="C4" t="str"><v/></c>'],
  [
    "an error",
    SHEET,
    '<c r="D4" t="e" cm="1"><f t="array" ref="D4">_xldudf_KIM_SHARE(B2,0)</f><v>#VALUE!</v></c>',
  ],
  ["a spill reference", SHEET, "<f>SUM(_xlfn.ANCHORARRAY(C2))</f><v>4</v>"],
  ["a calculated text of two lines", SHEET, '<v xml:space="preserve">a\nb</v>'],
  [
    "a text with what XML cannot hold",
    "xl/sharedStrings.xml",
    '<t xml:space="preserve">=Stadt &lt;A&gt; &amp; _x0007__x005F_x0041_ </t>',
  ],
  ["a text that looks like a formula", "xl/styles.xml", 'quotePrefix="1"'],
  [
    "the dynamic arrays",
    "xl/metadata.xml",
    '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/>',
  ],
  [
    "frozen panes",
    SHEET,
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
  ],
  ["pages as many as it takes", SHEET, 'fitToWidth="2" fitToHeight="0" orientation="landscape"'],
  ["a line end in an alert", SHEET, 'error="Eine Zahl ab 0,&#10;bitte."'],
  [
    "a name of one sheet",
    "xl/workbook.xml",
    `<definedName name="Zahlen" localSheetId="1">'Mein Blatt'!$C$2</definedName>`,
  ],
  ["titles on every page", "xl/workbook.xml", "'Mein Blatt'!$A:$B,'Mein Blatt'!$1:$1"],
  [
    "a column of a table",
    "xl/tables/table1.xml",
    "<calculatedColumnFormula>Orte[[#This Row],[Betrag]]+0</calculatedColumnFormula>",
  ],
  ["the colour of a series", "xl/charts/chart1.xml", '<a:srgbClr val="1F4E79"/>'],
  ["the note", "xl/comments2.xml", '<t xml:space="preserve">aus der Vorlage\n141/2021</t>'],
  [
    "where the add-in is found",
    "xl/webextensions/webextension1.xml",
    'version="0.1.0.0" store="\\\\server\\kim" storeType="FileSystem"',
  ],
  [
    "the draft",
    "xl/webextensions/webextension1.xml",
    'name="KIM.newGrantYear" value="&quot;{\\&quot;step\\&quot;:\\&quot;notice\\&quot;}&quot;"',
  ],
  [
    "the functions of the add-in",
    "xl/webextensions/webextension1.xml",
    "<we:customFunctionIds>_xldudf_KIM_SHARE</we:customFunctionIds>",
  ],
])("Excel finds %s in its own form", (_, path, form) => {
  expect(files[path]).toContain(form);
});

test("no file asks Excel to calculate it when it is opened", () => {
  expect(files["xl/workbook.xml"]).toContain('<calcPr calcId="191029"/>');
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
