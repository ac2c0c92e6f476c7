import { LANGUAGES } from "../../../src/locales/language";
import { lostSentence } from "../../../src/workbench/file/readSentences";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { foreignFile, type ForeignParts } from "./foreignFile";

const data = (...rows: string[]): string =>
  `<sheetData>${rows.map((cells, row) => `<row r="${row + 1}">${cells}</row>`).join("")}</sheetData>`;
const cell = (address: string, formula: string, value = "1", more = ""): string =>
  `<c r="${address}"${more}>${formula}<v>${value}</v></c>`;

/** What others write, what of it a sheet then holds, and what is said to be missing. */
const FILES: readonly (readonly [string, ForeignParts, object, readonly string[]])[] = [
  [
    "shared formulas with relative and fixed references",
    {
      sheet: data(
        cell(
          "B1",
          '<f t="shared" ref="B1:B3" si="0">A1*$C$1+SUM(A$1:$A1,\'x A1\'!A1,"A1",A:A)</f>',
        ),
        cell("B2", '<f t="shared" si="0"/>'),
        cell("C3", '<f t="shared" si="0"/>'),
      ),
    },
    {
      rows: [
        {},
        { cells: [{ formula: { text: "A2*$C$1+SUM(A$1:$A2,'x A1'!A2,\"A1\",A:A)" } }] },
        { cells: [{ formula: { text: "B3*$C$1+SUM(B$1:$A3,'x A1'!B3,\"A1\",B:B)" } }] },
      ],
    },
    [],
  ],
  [
    "texts with looks of single words, and others without a shared list",
    {
      texts: "<si><r><t>Kreis </t></r><r><rPr><b/></rPr><t>Unna</t></r><rPh><t>x</t></rPh></si>",
      sheet: data('<c t="s"><v>0</v></c><c t="inlineStr"><is><t>Kamen</t></is></c>'),
    },
    {
      rows: [
        {
          cells: [
            { column: 0, value: "Kreis Unna" },
            { column: 1, value: "Kamen" },
          ],
        },
      ],
    },
    ["richText"],
  ],
  [
    "colours of a theme, lighter and darker, and old ones by number",
    {
      styles:
        '<fonts><font><sz val="11"/><name val="Calibri"/><color theme="1"/></font></fonts><fills><fill/>' +
        '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5999"/></patternFill></fill>' +
        '<fill><patternFill patternType="solid"><fgColor theme="4" tint="-0.25"/></patternFill></fill>' +
        '<fill><patternFill patternType="lightUp"><fgColor indexed="10"/></patternFill></fill></fills>' +
        `<cellXfs>${[0, 1, 2, 3].map((fill) => `<xf fontId="0" fillId="${fill}" numFmtId="14"/>`).join("")}</cellXfs>`,
      sheet: data([0, 1, 2, 3].map((style) => `<c s="${style}"><v>44562</v></c>`).join("")),
    },
    {
      rows: [
        {
          cells: [
            { look: { font: { name: "Calibri", size: 11 }, numberFormat: "dd.mm.yyyy" } },
            { look: { fill: "#B4C7E7" } },
            { look: { fill: "#2F5597" } },
            { look: { fill: "#FF0000" } },
          ],
        },
      ],
    },
    ["lookDetail"],
  ],
  [
    "references to another workbook and functions that ask servers",
    {
      sheet: data(
        cell("A1", "<f>[1]Tabelle1!A1</f>", "7"),
        cell("A2", "<f>'[2]Blatt 1'!$B$2+1</f>", "8"),
        cell("A3", '<f>_xlfn.WEBSERVICE("https://a.example/?"&amp;A1)</f>', "9"),
        cell("A4", "<f>SUM(Tabelle[1])</f>", "9"),
      ),
      bookParts: { externalLink: "externalLinks/externalLink1.xml" },
      files: { "xl/externalLinks/externalLink1.xml": "<externalLink/>" },
    },
    {
      rows: [
        { cells: [{ column: 0, value: 7 }] },
        { cells: [{ column: 0, value: 8 }] },
        { cells: [{ column: 0, value: 9 }] },
        { cells: [{ value: 9, formula: { text: "SUM(Tabelle[1])" } }] },
      ],
    },
    ["externalLink", "externalLink", "webFunction"],
  ],
  [
    "macros, a pivot table, a connection and protection with passwords",
    {
      sheet: '<sheetData/><sheetProtection sheet="1" hashValue="x"/>',
      book: '<workbookProtection lockStructure="1"/><sheets><sheet name="A" sheetId="1" r:id="rSheet"/></sheets>',
      bookParts: { vbaProject: "vbaProject.bin", connections: "connections.xml" },
      sheetParts: { pivotTable: "../pivotTables/pivotTable1.xml" },
    },
    { isProtected: true },
    ["connection", "macros", "password", "pivot", "structure"],
  ],
  [
    "colour scales, sparklines, a filter, groups, page breaks and links outside",
    {
      sheet:
        '<cols><col min="1" max="16384" width="12" outlineLevel="1"/></cols>' +
        `<sheetData><row r="1" outlineLevel="1">${cell("C1", "")}</row></sheetData>` +
        '<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>' +
        '<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="2"/>' +
        '<cfRule type="containsText" priority="1" operator="containsText" text="x">' +
        '<formula>NOT(ISERROR(SEARCH("x",A1)))</formula></cfRule></conditionalFormatting>' +
        '<hyperlinks><hyperlink ref="A1" r:id="rhyperlink"/></hyperlinks><rowBreaks/>' +
        "<extLst><ext><x14:sparklineGroups/></ext></extLst>",
      sheetParts: { hyperlink: "https://a.example/" },
    },
    {
      columns: [{ width: 12 }, { width: 12 }, { width: 12 }],
      conditionalFormats: [{ condition: { formula: 'NOT(ISERROR(SEARCH("x",A1)))' } }],
      links: [],
    },
    ["conditionalFormat", "filter", "group", "link", "pageBreak", "sparkline"],
  ],
  [
    "a list of another sheet, a prompt alone, and old array formulas",
    {
      sheet:
        `${data(cell("A1", '<f t="array" ref="A1:A2">B1:B2*2</f>', "4"), cell("A2", "", "6"))}` +
        '<dataValidations><dataValidation type="none" sqref="B1" showInputMessage="1" prompt="x"/></dataValidations>' +
        '<extLst><ext><x14:dataValidations xmlns:xm="x"><x14:dataValidation type="list" showErrorMessage="1">' +
        "<x14:formula1><xm:f>Listen!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>C1:C4 D2</xm:sqref>" +
        "</x14:dataValidation></x14:dataValidations></ext></extLst>",
    },
    {
      rows: [
        { cells: [{ value: 4, formula: { fills: { top: 0, bottom: 1 } } }] },
        { cells: [{ value: 6, isSpilled: true }] },
      ],
      validations: [
        { rule: { kind: "list", formula: "Listen!$A$1:$A$9" }, severity: "stop", zones: [{}, {}] },
      ],
    },
    ["oldArray", "validation"],
  ],
  [
    "pictures, answers to comments, controls and charts of a kind of their own",
    {
      sheet: '<sheetData/><drawing r:id="rdrawing"/>',
      sheetParts: {
        ...{ drawing: "../drawings/drawing1.xml", threadedComment: "../threaded.xml" },
        ...{ ctrlProp: "../ctrlProps/a.xml", comments: "../comments1.xml" },
      },
      files: {
        "xl/drawings/drawing1.xml":
          "<wsDr><twoCellAnchor><pic/></twoCellAnchor><oneCellAnchor><ext cx='9' cy='9'/><graphicFrame><graphic><graphicData>" +
          "<c:chart r:id='rchart'/></graphicData></graphic></graphicFrame></oneCellAnchor></wsDr>",
        "xl/drawings/_rels/drawing1.xml.rels":
          '<Relationships><Relationship Id="rchart" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>',
        "xl/charts/chart1.xml":
          "<chartSpace><chart><plotArea><radarChart/></plotArea></chart></chartSpace>",
        "xl/comments1.xml":
          '<comments><authors><author>U</author></authors><commentList><comment ref="B2" authorId="0">' +
          "<text><r><t>eins </t></r><r><t>zwei</t></r></text></comment></commentList></comments>",
      },
    },
    { notes: [{ row: 1, column: 1, author: "U", text: "eins zwei" }], charts: [] },
    ["chart", "control", "picture", "threadedComment"],
  ],
  [
    "a chart that reaches from cell to cell",
    {
      sheet: '<sheetFormatPr defaultRowHeight="15"/><sheetData/><drawing r:id="rdrawing"/>',
      sheetParts: { drawing: "../drawings/drawing1.xml" },
      files: {
        "xl/drawings/drawing1.xml":
          "<wsDr><twoCellAnchor><from><col>1</col><colOff>0</colOff><row>2</row><rowOff>12700</rowOff></from>" +
          "<to><col>2</col><colOff>12700</colOff><row>4</row><rowOff>0</rowOff></to><graphicFrame><graphic><graphicData>" +
          "<c:chart r:id='rchart'/></graphicData></graphic></graphicFrame></twoCellAnchor></wsDr>",
        "xl/drawings/_rels/drawing1.xml.rels":
          '<Relationships><Relationship Id="rchart" Type="x/chart" Target="../charts/chart1.xml"/></Relationships>',
        "xl/charts/chart1.xml":
          "<chartSpace><chart><title><tx><rich><p><r><t>Titel</t></r></p></rich></tx></title><plotArea><barChart>" +
          '<barDir val="bar"/><ser><spPr><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></spPr>' +
          "<val><numRef><f>Blatt!$A$1:$A$2</f></numRef></val></ser></barChart></plotArea><legend/></chart></chartSpace>",
      },
    },
    {
      charts: [
        {
          ...{ type: "bar", title: "Titel", legend: "right" },
          series: [{ values: "Blatt!$A$1:$A$2", color: "#ED7D31" }],
          place: { row: 2, column: 1, offset: { x: 0, y: 1 }, height: 29 },
        },
      ],
    },
    [],
  ],
  [
    "days as texts (strict form), prefixes, and sheets that are charts",
    {
      book:
        '<workbookPr date1904="true"/><x:sheets><x:sheet name="D" sheetId="2" r:id="rchartsheet"/>' +
        '<x:sheet name="A" sheetId="1" state="hidden" r:id="rSheet"/></x:sheets>' +
        '<definedNames><definedName name="N" localSheetId="1">A!$A$1</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="1">A!$A$1,A!$C$1</definedName></definedNames>',
      bookParts: { chartsheet: "chartsheets/sheet1.xml" },
      sheet: `<x:sheetData><x:row><x:c t="d"><x:v>2021-01-01</x:v></x:c><x:c t="d"><x:v>2021-01-01T12:00:00</x:v></x:c></x:row></x:sheetData>`,
    },
    { state: "hidden", rows: [{ row: 0, cells: [{ value: 42735 }, { value: 42735.5 }] }] },
    ["printArea", "sheetKind"],
  ],
  [
    "sums of a table's columns and a filter that hides rows",
    {
      sheet: `${data(cell("A1", ""))}<tableParts><tablePart r:id="rtable"/></tableParts>`,
      sheetParts: { table: "../tables/table1.xml" },
      files: {
        "xl/tables/table1.xml":
          '<table displayName="Orte" ref="A1:B4" totalsRowCount="1"><autoFilter ref="A1:B3"><filterColumn/></autoFilter>' +
          '<tableColumns><tableColumn name="Ort" totalsRowLabel="Summe"/>' +
          '<tableColumn name="Betrag [€]" totalsRowFunction="sum"/></tableColumns></table>',
      },
    },
    {
      tables: [
        {
          ...{ name: "Orte", showTotals: true, showHeaders: true, showFilter: true },
          columns: [
            { total: { text: "Summe" } },
            { total: { formula: "SUBTOTAL(109,Orte[Betrag '[€']])" } },
          ],
        },
      ],
    },
    ["filter"],
  ],
];

test.each(FILES)("%s: read, and what is missing is named", (_, parts, expected, lost) => {
  const read = readWorkbook(foreignFile(parts));
  expect(read.workbook.sheets).toMatchObject([expected]);
  expect(JSON.stringify(read.workbook)).not.toMatch(/WEBSERVICE|\[\d+\]\w/);
  expect(read.lost.map(({ what }) => what).sort()).toEqual([...lost].sort());
  for (const language of LANGUAGES)
    for (const each of read.lost) expect(lostSentence(each, language)).toMatch(/^.{10,160}\.$/);
});

test("names, and whether days count from 1904, come with the sheets that are kept", () => {
  const { workbook } = readWorkbook(
    foreignFile(FILES.find(([title]) => title.includes("strict"))![1]),
  );
  expect(workbook.names).toEqual([{ name: "N", formula: "A!$A$1", sheet: 0 }]);
  expect(workbook.countsFrom1904).toBe(true);
});
