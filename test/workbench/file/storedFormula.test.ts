import { readFileSync } from "node:fs";
import packageJson from "../../../package.json";
import { manifestText } from "../../../src/cli/build/manifestText";
import { kimAddIn } from "../../../src/workbench/file/kimAddIn";
import { type FormulaPlace, storedFormula } from "../../../src/workbench/file/storedFormula";

/** In a table T with the columns A and "B c". */
const place: FormulaPlace = {
  tableOf({ table, from, ...rest }) {
    const isKnown = /^t?$/i.test(table) && (from === undefined || /^(?:a|b c)$/i.test(from));
    return isKnown ? { ...rest, ...(from === undefined ? {} : { from }), table: "T" } : undefined;
  },
};

test.each([
  ["=KIM.SHARE(8,G9:G18)", "_xldudf_KIM_SHARE(8,G9:G18)", true],
  ["=SUM(A1:A3)", "SUM(A1:A3)", false],
  ["=ROUND(A1*B1,2)", "ROUND(A1*B1,2)", false],
  ['=SUM(IF(A1:A3="",0,1))', 'SUM(IF(A1:A3="",0,1))', true],
  ["=TRIM(A1:A3)", "TRIM(A1:A3)", true],
  ["=A1:A3", "A1:A3", true],
  ["=-SUM(A1:A3)", "-SUM(A1:A3)", false],
  ["=COUNTIF(A1:A3,B1)", "COUNTIF(A1:A3,B1)", false],
  ["=COUNTIF(A1:A3,B1:B3)", "COUNTIF(A1:A3,B1:B3)", true],
  ["=SUMIFS(A:A,B:B,1,C:C,2)", "SUMIFS(A:A,B:B,1,C:C,2)", false],
  ["=MATCH(A1:A2,B1:B3,0)", "MATCH(A1:A2,B1:B3,0)", true],
  ["=INDEX(A1:A3,2)", "INDEX(A1:A3,2)", true],
  ["=SUM({1,2})", "SUM({1,2})", false],
  ["={1,2}+1", "{1,2}+1", true],
  ['=XLOOKUP("x (A1:A2)#",A1:A3,B1:B3)', '_xlfn.XLOOKUP("x (A1:A2)#",A1:A3,B1:B3)', true],
  ["=FILTER(A1:A3,B1:B3)", "_xlfn._xlws.FILTER(A1:A3,B1:B3)", true],
  ["=SUM('Mein Blatt'!A1#)", "SUM(_xlfn.ANCHORARRAY('Mein Blatt'!A1))", false],
  ["=A1#", "_xlfn.ANCHORARRAY(A1)", true],
  ["=[@A]*2", "T[[#This Row],[A]]*2", false],
  ["=ROUND(t[@[B c]],2)", "ROUND(T[[#This Row],[B c]],2)", false],
  ["=SUM(T[A])", "SUM(T[A])", false],
  ["=T[A]*2", "T[A]*2", true],
  ["=ROWS(T)", "ROWS(T[])", false],
  ["=T[[#Headers],[A]:[B c]]", "T[[#Headers],[A]:[B c]]", true],
  ["=SUM(U[A],T[C])", "SUM(#REF!,#REF!)", false],
  ["=LET(x,A1,y,x+1,x*y+z)", "_xlfn.LET(_xlpm.x,A1,_xlpm.y,_xlpm.x+1,_xlpm.x*_xlpm.y+z)", true],
])("%s is stored as %s", (formula, text, isArray) => {
  expect(storedFormula(formula, place)).toMatchObject({ text, isArray });
});

test("what LibreOffice lacks is told, and a spill becomes its range", () => {
  expect(storedFormula("=XLOOKUP(1,A:A,B:B)", place).needsExcel).toBe(true);
  expect(storedFormula("=KIM.VERSION()", place).needsExcel).toBe(true);
  expect(storedFormula("=CONCAT(A1:A3)", place).needsExcel).toBe(false);
  expect(storedFormula("=SUM(A1#)", { ...place, rangeOf: () => "A1:A7" }).text).toBe("SUM(A1:A7)");
});

test("what only the workbench calculates is told", () => {
  expect(storedFormula('=SPLIT("a b"," ")', place).needsWorkbench).toBe(true);
  expect(storedFormula("=REGEXTEST(A1,B1)", place)).toMatchObject({
    ...{ text: "_xlfn.REGEXTEST(A1,B1)", needsExcel: true, needsWorkbench: false },
  });
});

test("the add-in of a file is that of the manifest", () => {
  const manifest = readFileSync("manifest.xml", "utf8");
  const { id, version } = kimAddIn({ type: "ExCatalog" }, "x", {});
  const built = manifestText(manifest, packageJson.version, { host: "x", isTrial: false });
  expect(built).toContain(`<Id>${id}</Id>`);
  expect(built).toContain(`<Version>${version}</Version>`);
});
