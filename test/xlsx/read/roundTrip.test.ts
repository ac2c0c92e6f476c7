import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { readWorkbook } from "../../../src/xlsx/read/readWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { runs } from "../../support/runs";
import { readPackage } from "../readPackage";
import { sampleWorkbook } from "../sampleWorkbook";
import { workbooks } from "./arbitraryWorkbook";

test("whatever the model holds is read as it was written, and nothing is lost", () => {
  fc.assert(
    fc.property(workbooks, (workbook) => {
      expect(readWorkbook(writeWorkbook(workbook))).toEqual({ workbook, lost: [] });
    }),
    { numRuns: runs(40, 300) },
  );
});

/** Names are sorted in files, colours are written in capital letters, and slices have their own. */
test("the workbook with everything is read as it was written", () => {
  const capitals = JSON.stringify(sampleWorkbook).replace(/#[0-9a-f]{6}"/g, (color) =>
    color.toUpperCase(),
  );
  const { workbook, lost } = readWorkbook(writeWorkbook(JSON.parse(capitals)));
  expect(lost).toEqual([]);
  const { names, sheets, ...others } = JSON.parse(capitals) as typeof sampleWorkbook;
  expect(workbook).toMatchObject(others);
  expect([...workbook.names].sort(byFormula)).toEqual([...names].sort(byFormula));
  const withoutCharts = (sheet: (typeof sheets)[number]) => ({ ...sheet, charts: [] });
  expect(workbook.sheets.map(withoutCharts)).toEqual(sheets.map(withoutCharts));
  expect(workbook.sheets[1]!.charts.slice(0, 3)).toEqual(sheets[1]!.charts.slice(0, 3));
});

const byFormula = (a: { formula: string }, b: { formula: string }): number =>
  a.formula < b.formula ? -1 : 1;

/** What a reader would overlook that assumed instead of reading. */
const OVERLOOKED: readonly (readonly [string, string, string | RegExp, string])[] = [
  ["a value", "xl/worksheets/sheet2.xml", "<v>2.5</v>", "<v>2.51</v>"],
  ["where an array ends", "xl/worksheets/sheet2.xml", 'ref="C2:C4"', 'ref="C2:C3"'],
  ["a logical value", "xl/worksheets/sheet2.xml", 't="b"><v>1', 't="b"><v>0'],
  ["an error", "xl/worksheets/sheet2.xml", "#N/A", "#REF!"],
  ["a hidden row", "xl/worksheets/sheet2.xml", '<row r="3" hidden="1"', '<row r="3"'],
  ["a width", "xl/worksheets/sheet2.xml", 'width="20.5"', 'width="20"'],
  ["a rule", "xl/worksheets/sheet2.xml", "greaterThanOrEqual", "lessThan"],
  ["the place of a rule", "xl/worksheets/sheet2.xml", 'sqref="E2"', 'sqref="E3"'],
  ["a condition", "xl/worksheets/sheet2.xml", "$B2&gt;$C2", "$B2&lt;$C2"],
  ["which condition goes first", "xl/worksheets/sheet2.xml", 'priority="1"', 'priority="3"'],
  ["where a link leads", "xl/worksheets/sheet2.xml", 'location="Pauschale"', 'location="Ort"'],
  ["protection", "xl/worksheets/sheet2.xml", /<sheetProtection[^>]*>/, ""],
  ["how a page is filled", "xl/worksheets/sheet2.xml", 'fitToWidth="2"', 'fitToWidth="3"'],
  ["a footer", "xl/worksheets/sheet2.xml", "Seite &amp;P", "Blatt &amp;P"],
  ["a frozen row", "xl/worksheets/sheet2.xml", 'ySplit="1"', 'ySplit="2"'],
  ["a format", "xl/styles.xml", "[Red]", "[Blue]"],
  ["a colour", "xl/styles.xml", "FFFFF8D6", "FFFFF8D7"],
  ["a colour of a condition", "xl/styles.xml", 'bgColor rgb="FFFFC7CE"', 'bgColor rgb="FFFFC7CF"'],
  ["a border", "xl/styles.xml", 'left style="thick"', 'left style="thin"'],
  ["an unlocked cell", "xl/styles.xml", 'locked="0"', 'locked="1"'],
  [
    "the scope of a name",
    "xl/workbook.xml",
    " localSheetId=\"1\">'Mein Blatt'!$C$2",
    ">'Mein Blatt'!$C$2",
  ],
  ["a print area", "xl/workbook.xml", "$A$1:$E$13", "$A$1:$E$14"],
  ["the sheet in front", "xl/workbook.xml", 'activeTab="1"', 'activeTab="0"'],
  ["a text", "xl/sharedStrings.xml", "Schlüssel", "Schlussel"],
  ["a note", "xl/comments2.xml", "141/2021", "141/2022"],
  ["a filter", "xl/tables/table1.xml", /<autoFilter[^>]*>/, ""],
  ["the formula of a column", "xl/tables/table1.xml", "+0</calculated", "+1</calculated"],
  ["a chart's colour", "xl/charts/chart1.xml", "C55A11", "C55A12"],
  ["where a chart lies", "xl/drawings/drawing2.xml", "<xdr:row>20<", "<xdr:row>21<"],
  ["a setting", "xl/webextensions/webextension1.xml", "&quot;notice", "&quot;bodies"],
];

test.each(OVERLOOKED)("%s is read, not assumed (%s)", (_, path, from, to) => {
  const files = readPackage(writeWorkbook(sampleWorkbook));
  const text = files[path]!.replace(from, to);
  expect(text).not.toBe(files[path]);
  const parts = Object.entries({ ...files, [path]: text }).map(
    ([name, content]) => [name, strToU8(content)] as const,
  );
  const changed = readWorkbook(zipSync(Object.fromEntries(parts)));
  expect(changed).not.toEqual(readWorkbook(writeWorkbook(sampleWorkbook)));
});
