import { notKeptSentence } from "../../../src/workbench/file/notKeptSentence";
import { workbookFile } from "../../../src/workbench/file/workbookFile";
import type { FileForm } from "../../../src/workbench/file/fileForm";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { fileProblems } from "../../xlsx/fileProblems";
import { type Files, readPackage } from "../../xlsx/readPackage";
import { registerTimes } from "../host/excel";
import { fullBook } from "./fullBook";

let forms: Readonly<Record<FileForm, Files>>;
beforeAll(() => {
  jest.spyOn(console, "debug").mockImplementation();
  registerTimes();
  forms = { excel: filesOf("excel"), values: filesOf("values") };
});

const made = (form: FileForm) =>
  workbookFile(fullBook().grid, {
    ...{ form, store: { type: "OMEX", place: "de-DE" } },
    instance: "0f8fad5b-d9cb-469f-a165-70867728950e",
  });
const filesOf = (form: FileForm): Files => readPackage(writeWorkbook(made(form).workbook));

const INPUTS = "xl/worksheets/sheet1.xml";
const RESULTS = "xl/worksheets/sheet2.xml";
const TABLE = "xl/tables/table1.xml";
const BOOK = "xl/workbook.xml";
const EXTENSION = "xl/webextensions/webextension1.xml";

test.each(["excel", "values"] as const)("the form %s is a valid file", (form) => {
  expect(fileProblems(forms[form])).toEqual([]);
});

test("neither asks to be calculated when it is opened", () => {
  for (const files of Object.values(forms))
    expect(Object.values(files).join("")).not.toContain("fullCalcOnLoad");
});

test.each([
  ["a table with its filter", TABLE, 'displayName="Orte" ref="A1:C4" totalsRowCount="1"'],
  [
    "the formula that new rows get",
    TABLE,
    "<calculatedColumnFormula>Orte[[#This Row],[Schlüssel]]*2</calculatedColumnFormula>",
  ],
  ["what stands in the row of totals", TABLE, 'name="Ort" totalsRowLabel="Summe"'],
  ["a heading that is a number, as a text", TABLE, '<tableColumn id="3" name="2021"'],
  ["the row of a cell", INPUTS, "<f>Orte[[#This Row],[Schlüssel]]*2</f>"],
  [
    "a KIM formula over a column of a table",
    RESULTS,
    'cm="1"><f t="array" ref="A2:A3">_xldudf_KIM_TIMES(Orte[Schlüssel],2)</f><v>2</v>',
  ],
  [
    "a spill reference that spills itself",
    RESULTS,
    'cm="1"><f t="array" ref="B2:B3">_xlfn.ANCHORARRAY(A2)*2</f>',
  ],
  ["a sum over a spill", RESULTS, "<f>SUM(_xlfn.ANCHORARRAY(B2))</f><v>12</v>"],
  ["a name in a formula", RESULTS, "<f>SUM(Pauschale)</f><v>1000</v>"],
  ["a name of the workbook", BOOK, `<definedName name="Pauschale">'Ein'!$E$1</definedName>`],
  [
    "the same name on one sheet",
    BOOK,
    `<definedName name="Pauschale" localSheetId="1">'Aus b'!$H$1</definedName>`,
  ],
  ["a hidden name", BOOK, `<definedName name="verdeckt" hidden="1">'Ein'!$E$1</definedName>`],
  ["titles on every page", BOOK, `<definedName name="_xlnm.Print_Titles" localSheetId="0">`],
  [
    "a conditional format of values",
    RESULTS,
    '<conditionalFormatting sqref="B2:B3"><cfRule type="cellIs" dxfId="1" priority="1" operator="greaterThan"><formula>3</formula></cfRule>',
  ],
  [
    "one of texts",
    RESULTS,
    '<cfRule type="cellIs" dxfId="2" priority="2" operator="equal"><formula>&quot;weicht ab&quot;</formula>',
  ],
  [
    "one by formula, seen from the first cell of each zone",
    RESULTS,
    '<conditionalFormatting sqref="D5"><cfRule type="expression" dxfId="3" priority="4"><formula>D2&gt;$A$2</formula>',
  ],
  ["one by a word", RESULTS, "<formula>ISNUMBER(SEARCH(&quot;ab&quot;,A2))</formula>"],
  [
    "a border by condition",
    INPUTS,
    '<conditionalFormatting sqref="A2:C20"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2&lt;&gt;&quot;&quot;</formula>',
  ],
  [
    "the line of it",
    "xl/styles.xml",
    '<dxf><border><left/><right/><top style="thin"><color rgb="FF1F4E79"/></top>',
  ],
  [
    "a cell that leads to another",
    INPUTS,
    `<hyperlink ref="A1" location="'Aus b'!D2" tooltip="Zur Kontrolle"/>`,
  ],
  ["text across cells", "xl/styles.xml", '<alignment horizontal="centerContinuous"/>'],
  ["the look of one", "xl/styles.xml", '<dxf><font><b/><color rgb="FFC00000"/></font>'],
  [
    "a list for cells",
    INPUTS,
    'type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A3"><formula1>&quot;Kamen,Unna&quot;</formula1>',
  ],
  [
    "what a number may be",
    INPUTS,
    'type="decimal" operator="greaterThanOrEqual" allowBlank="1" showErrorMessage="1" sqref="B2:B3"><formula1>0</formula1>',
  ],
  ["rows and columns that stay", INPUTS, 'topLeftCell="B2" activePane="bottomRight"'],
  ["a chart over cells, with colours", "xl/charts/chart1.xml", '<a:srgbClr val="0B6364"/>'],
  ["the landscape page", INPUTS, 'fitToWidth="1" fitToHeight="0" orientation="landscape"'],
  ["the margins of the page", INPUTS, '<pageMargins left="0.5"'],
  ["the footer", INPUTS, "<oddFooter>&amp;L&amp;A&amp;RSeite &amp;P</oddFooter>"],
  ["where the add-in is found", EXTENSION, 'store="de-DE" storeType="OMEX"'],
  [
    "the wizard's draft",
    EXTENSION,
    '<we:property name="KIM.newGrantYear" value="&quot;{\\&quot;schritt\\&quot;:2}&quot;"/>',
  ],
  ["a sheet that nobody may change", RESULTS, "<sheetProtection"],
])("for Excel the file has %s", (_, path, form) => {
  expect(forms.excel[path]!).toContain(form);
});

test.each([
  ["results of KIM", RESULTS, '<c r="A2"><v>2</v></c>'],
  ["texts of KIM as texts", RESULTS, '<c r="E2" t="s">'],
  ["spill references as ranges", RESULTS, "<f>SUM(B2:B3)</f><v>12</v>"],
  ["native formulas that spill", RESULTS, '<f t="array" ref="B2:B3">A2:A3*2</f>'],
  ["references to tables", RESULTS, "<f>SUM(Orte[Schlüssel])</f><v>3</v>"],
  [
    "the control sum",
    RESULTS,
    "<f>IF(C2=12,&quot;stimmt&quot;,&quot;weicht ab&quot;)</f><v>stimmt</v>",
  ],
])("with values the file has %s", (_, path, form) => {
  expect(forms.values[path]!).toContain(form);
});

test("with values there is no add-in and nothing that only Excel knows", () => {
  expect(EXTENSION in forms.values).toBe(false);
  expect(Object.values(forms.values).join("")).not.toMatch(/_xldudf_|ANCHORARRAY|XLOOKUP/);
});

test("what a file cannot hold is said, in each form", () => {
  expect(made("excel").notKept).toEqual([
    { sheet: "Ein", what: "formulas", count: 1 },
    { sheet: "Aus b", what: "errors", count: 1 },
    { sheet: "Aus b", what: "conditionalFormat" },
    { sheet: "Aus b", what: "password" },
  ]);
  const sentences = made("values").notKept.map((lost) => notKeptSentence(lost, "de"));
  expect(sentences).toEqual([
    "Der Entwurf des Assistenten fehlt.",
    "Ein: Eine Formel steht als Wert in der Datei.",
    "Aus b: 3 Formeln stehen als Werte in der Datei.",
    "Aus b: Ein Fehler, den eine Datei nicht kennt, steht als #WERT!.",
    "Aus b: Einige bedingte Formatierungen fehlen (Farbskalen, Balken, Symbole).",
    "Aus b: Der Blattschutz bleibt, sein Kennwort nicht.",
  ]);
});
