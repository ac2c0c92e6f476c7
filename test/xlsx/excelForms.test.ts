import { writeWorkbook } from "../../src/xlsx/write/writeWorkbook";
import { readPackage } from "./readPackage";
import { sampleWorkbook } from "./sampleWorkbook";

const files = readPackage(writeWorkbook(sampleWorkbook));

const SHEET = "xl/worksheets/sheet2.xml";
const BOOK = "xl/workbook.xml";
const METADATA = "xl/metadata.xml";
const CHART = "xl/charts/chart1.xml";
const PANES = "xl/webextensions/taskpanes.xml";
const EXTENSION = "xl/webextensions/webextension1.xml";
const TYPES = "[Content_Types].xml";

/** The forms that files saved by Excel have: what it is, the part, and how it is stored. */
const FORMS: readonly (readonly [string, string, string])[] = [
  [
    "a spilling KIM formula",
    SHEET,
    '<c r="C2" s="4" cm="1"><f t="array" ref="C2:C4">_xldudf_KIM_SHARE(B2:B4,8)</f><v>2.5</v></c>',
  ],
  ["a number it spills", SHEET, '<c r="C3"><v>3.08</v></c>'],
  ["a text it spills", SHEET, '<c r="C4" t="str"><v/></c>'],
  [
    "a KIM formula of one cell, as an array with a text",
    SHEET,
    '<c r="F2" t="str" cm="1"><f t="array" ref="F2">_xldudf_KIM_VERSION()</f><v>0.1.0</v></c>',
  ],
  [
    "an error of a KIM formula",
    SHEET,
    '<c r="D4" t="e" cm="1"><f t="array" ref="D4">_xldudf_KIM_SHARE(B2,0)</f><v>#VALUE!</v></c>',
  ],
  [
    "a native formula over ranges, as an array",
    SHEET,
    '<c r="G2" cm="1"><f t="array" ref="G2">SUM(IF(B2:B4=&quot;&quot;,0,B2:B4))</f><v>1.5</v></c>',
  ],
  [
    "a native function newer than the format",
    SHEET,
    '<c r="H2" cm="1"><f t="array" ref="H2">_xlfn._xlws.FILTER(B2:B4,B2:B4&gt;0)</f><v>1.5</v></c>',
  ],
  ["a spill reference", SHEET, "<f>SUM(_xlfn.ANCHORARRAY(C2))</f><v>4</v>"],
  ["a calculated text of two lines", SHEET, '<v xml:space="preserve">a\nb</v>'],
  ["a truth", SHEET, '<c r="A3" t="b"><v>1</v></c>'],
  ["a typed error", SHEET, '<c r="B3" t="e"><v>#N/A</v></c>'],
  ["a row with a height that was set", SHEET, '<row r="1" ht="30" customHeight="1">'],
  ["a row as high as its lines need", SHEET, '<row r="2" ht="29.25">'],
  ["a hidden row", SHEET, '<row r="3" hidden="1">'],
  [
    "the height of all other rows",
    SHEET,
    '<sheetFormatPr defaultRowHeight="15.75" customHeight="1"/>',
  ],
  ["a width in characters", SHEET, '<col min="1" max="1" width="20.5" customWidth="1"/>'],
  ["a merged cell", SHEET, '<mergeCells count="1"><mergeCell ref="A6:C6"/></mergeCells>'],
  [
    "a text with what XML cannot hold",
    "xl/sharedStrings.xml",
    '<t xml:space="preserve">=Stadt &lt;A&gt; &amp; _x0007__x005F_x0041_ </t>',
  ],
  ["a text that looks like a formula", "xl/styles.xml", 'quotePrefix="1"'],
  [
    "the kind of a dynamic array's metadata",
    METADATA,
    '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000"',
  ],
  [
    "the dynamic arrays",
    METADATA,
    '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>',
  ],
  [
    "the one entry that all dynamic arrays share",
    METADATA,
    '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>',
  ],
  ["what the metadata are", "xl/_rels/workbook.xml.rels", "/relationships/sheetMetadata"],
  ["the type of the metadata", TYPES, "spreadsheetml.sheetMetadata+xml"],
  [
    "frozen panes",
    SHEET,
    '<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>',
  ],
  ["pages as many as it takes", SHEET, 'fitToWidth="2" fitToHeight="0" orientation="landscape"'],
  ["a footer", SHEET, "<oddFooter>&amp;LKIM &amp; Co&amp;CSeite &amp;P von &amp;N</oddFooter>"],
  ["a line end in an alert", SHEET, 'error="Eine Zahl ab 0,&#10;bitte."'],
  [
    "a list of words",
    SHEET,
    '<dataValidation type="list" errorStyle="warning" showInputMessage="1" showErrorMessage="1" promptTitle="Art" prompt="Wer ist das?" sqref="E2"><formula1>&quot;Stadt,Kreis&quot;</formula1></dataValidation>',
  ],
  [
    "a conditional format by a formula",
    SHEET,
    '<conditionalFormatting sqref="B2:B4 E2"><cfRule type="expression" dxfId="0" priority="1" stopIfTrue="1"><formula>$B2&gt;$C2</formula></cfRule></conditionalFormatting>',
  ],
  [
    "a sheet only code can show",
    BOOK,
    '<sheet name="Leer" sheetId="1" state="veryHidden" r:id="rId1"/>',
  ],
  [
    "a name of one sheet",
    BOOK,
    `<definedName name="Zahlen" localSheetId="1">'Mein Blatt'!$C$2</definedName>`,
  ],
  [
    "a print area, before the names in their order",
    BOOK,
    `<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">'Mein Blatt'!$A$1:$E$13</definedName><definedName name="_xlnm.Print_Titles" localSheetId="1">`,
  ],
  ["titles on every page", BOOK, "'Mein Blatt'!$A:$B,'Mein Blatt'!$1:$1"],
  ["a calculation that is up to date", BOOK, '<calcPr calcId="191029"/>'],
  [
    "a column of a table",
    "xl/tables/table1.xml",
    "<calculatedColumnFormula>Orte[[#This Row],[Betrag]]+0</calculatedColumnFormula>",
  ],
  ["the colour of a series", CHART, '<a:solidFill><a:srgbClr val="1F4E79"/></a:solidFill>'],
  ["the note", "xl/comments2.xml", '<t xml:space="preserve">aus der Vorlage\n141/2021</t>'],
  [
    "the add-in of the file",
    "_rels/.rels",
    "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes",
  ],
  [
    "the extension of the pane",
    "xl/webextensions/_rels/taskpanes.xml.rels",
    "http://schemas.microsoft.com/office/2011/relationships/webextension",
  ],
  ["the type of the pane", TYPES, "application/vnd.ms-office.webextensiontaskpanes+xml"],
  ["the type of the extension", TYPES, "application/vnd.ms-office.webextension+xml"],
  [
    "the pane",
    PANES,
    '<wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref',
  ],
  [
    "an id of the file's own",
    EXTENSION,
    'id="{0F8FAD5B-D9CB-469F-A165-70867728950E}"><we:reference id="97fc364f-b31a-4824-9218-746e57fd25f9"',
  ],
  [
    "where the add-in is found",
    EXTENSION,
    'version="0.1.0.0" store="\\\\server\\kim" storeType="FileSystem"/><we:alternateReferences/>',
  ],
  [
    "the draft",
    EXTENSION,
    'name="KIM.newGrantYear" value="&quot;{\\&quot;step\\&quot;:\\&quot;notice\\&quot;}&quot;"',
  ],
  [
    "that there are custom functions",
    EXTENSION,
    'uri="{D87F86FE-615C-45B5-9D79-34F1136793EB}"><we:containsCustomFunctions val="1"/>',
  ],
  [
    "the functions by their stored names",
    EXTENSION,
    'uri="{7C84B067-C214-45C3-A712-C9D94CD141B2}"><we:customFunctionIdList><we:customFunctionIds>_xldudf_KIM_SHARE</we:customFunctionIds>',
  ],
];

test.each(FORMS)("Excel finds %s in its own form", (_, path, form) => {
  expect(files[path]).toContain(form);
});

test("there is nothing that Excel refuses, repeats or makes wrong", () => {
  expect(files).not.toHaveProperty("xl/calcChain.xml");
  const everything = Object.values(files).join("");
  expect(everything).not.toContain("fullCalcOnLoad");
  expect(everything).not.toMatch(/<f[^>]*>[^<]*(?<!_xldudf_)KIM[._]/);
});
