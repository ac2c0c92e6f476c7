import fc from "fast-check";
import { isExcelError } from "../../../src/workbench/spreadsheet/excelErrors";
import { englishExcel, germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { openSpreadsheet } from "../../../src/workbench/spreadsheet/spreadsheet";
import { translateFormula } from "../../../src/workbench/spreadsheet/writeFormula";
import { excelFormula } from "./excelFormulas";

const german = openSpreadsheet(germanExcel);
const english = openSpreadsheet(englishExcel);
const error = (code: string) => ({ error: { code, message: "" } });

// TRIM removes spaces, nothing else that looks like one, and leaves the letters as they are.
test.each([
  ['=GLÄTTEN("  Hamm   am  Rhein ")', "Hamm am Rhein"],
  ['=GLÄTTEN("\u00a0Hamm\u00a0\u00a0am Rhein\u00a0")', "\u00a0Hamm\u00a0\u00a0am Rhein\u00a0"],
  ['=GLÄTTEN("Hamm\tam"&ZEICHEN(10)&"Rhein")', "Hamm\tam\nRhein"],
  ['=GLÄTTEN("Bo\u0308nen")', "Bo\u0308nen"],
  ["=GLÄTTEN(0,5)", "0,5"],
])("%j", (formula, text) => {
  expect(german.evaluate(formula)).toEqual({ values: [[text]] });
});

// FIXED rounds half away from 0 and writes in the language of the workbook.
test.each([
  ["=FEST(1234,5)", "1.234,50"],
  ["=FEST(1,005;2)", "1,01"],
  ["=FEST(-513333,335;2)", "-513.333,34"],
  ["=FEST(-0,001)", "0,00"],
  ["=FEST(1234567,5;0)", "1.234.568"],
  ["=FEST(1234,5;1;WAHR)", "1234,5"],
  ["=FEST(1250;-2)", "1.300"],
  ["=FEST(NV())", error("#N/A")],
])("%s is %j", (formula, expected) => {
  expect(german.evaluate(formula)).toEqual({ values: [[expected]] });
});

test("TRIM goes through a range cell by cell and hands errors on", () => {
  const { evaluate } = openSpreadsheet(germanExcel, { A1: " a  b ", A2: 1.5, A3: "=NV()" });
  expect(evaluate("=GLÄTTEN(A1:A3)")).toEqual({ values: [["a b"], ["1,5"], [error("#N/A")]] });
});

// SUMPRODUCT counts texts as 0 and hands errors on.
test.each([
  ["=SUMMENPRODUKT(A1:A2;B1:B2)", 2 * 5],
  ["=SUMMENPRODUKT(--(A1:A3<9);B1:B3)", error("#N/A")],
  ["=SUMMENPRODUKT(A1:A3;B1:B3)", error("#N/A")],
])("%s is %j", (formula, expected) => {
  const contents = { A1: "x", A2: 2, A3: "=NV()", B1: 4, B2: 5, B3: 6 };
  expect(openSpreadsheet(germanExcel, contents).evaluate(formula)).toEqual({
    values: [[expected]],
  });
});

// CHOOSE with an array of indices chooses cell by cell.
test.each([
  ['=WAHL(2;"a";"b")', [["b"]]],
  ["=WAHL(3;1;2)", [[error("#VALUE!")]]],
  ["=WAHL(NV();1;2)", [[error("#N/A")]]],
  ["=SUMME(WAHL(2;A1;A1:A3))", [[6]]],
  [
    "=WAHL({1.2};A1:A3;B1:B3)",
    [
      [1, "x"],
      [2, "y"],
      [3, "z"],
    ],
  ],
  [
    "=WAHL({2.1.3};A1:A2;B1:B3;0)",
    [
      ["x", 1, 0],
      ["y", 2, 0],
      ["z", error("#N/A"), 0],
    ],
  ],
])("%s", (formula, values) => {
  const contents = { A1: 1, A2: 2, A3: 3, B1: "x", B2: "y", B3: "z" };
  expect(openSpreadsheet(germanExcel, contents).evaluate(formula)).toEqual({ values });
});

test.each([
  ["=1,5+2", [[3.5]]],
  ['="1,5"+1', [[2.5]]],
  ["=SUMME({1,5;2,5})", [[4]]],
  [
    '={1."a";WAHR.-3}',
    [
      [1, "a"],
      [true, -3],
    ],
  ],
  [
    "=SEQUENZ(2;2)",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["=DATUM(2021;11;1)", [[44501]]],
  ['="a""b"&"\\"&"%22"', [['a"b\\%22']]],
  ['=LÄNGE("""")', [[1]]],
  ["=WENNFEHLER(#NV;1)", [[1]]],
  ["=ZEILE()", [[1]]],
  ["=A1:A2", [[0], [0]]],
])("%s", (formula, values) => {
  expect(german.evaluate(formula)).toEqual({ values });
});

test.each([
  ["=1/0", "#DIV/0!"],
  ["=NV()", "#N/A"],
  ['="a"+1', "#VALUE!"],
  ["=#BEZUG!", "#REF!"],
  ["=Fehlt!A1", "#REF!"],
  ["=10^400", "#NUM!"],
  ["=#ÜBERLAUF!", "#SPILL!"],
])("%s is %s", (formula, code) => {
  expect(german.evaluate(formula)).toEqual({ values: [[error(code)]] });
});

test.each([
  ['=0,5&" Stellen"', [["0,5 Stellen"]]],
  ["=(1E+3&0,1)%", [[100.001]]],
  ['=WAHR&""', [["WAHR"]]],
  ["=0,1+0,2&1E+21", [["0,31E+21"]]],
  ['={1;2,5}&" VZÄ"', [["1 VZÄ"], ["2,5 VZÄ"]]],
  ["=TEXTKETTE({1.2;3.4};A1;0,5)", [["12340,5"]]],
  ['=TEXTVERKETTEN("; ";WAHR;{0,5."";1.WAHR})', [["0,5; 1; WAHR"]]],
  ['=TEXTVERKETTEN("-";FALSCH;"a";"";"b")', [["a--b"]]],
  ["=TEXTKETTE({1;2};#NV)", [[error("#N/A")]]],
])("%s joins texts as a German Excel", (formula, values) => {
  expect(german.evaluate(formula)).toEqual({ values });
});

test("an English workbook joins numbers with a decimal point", () => {
  expect(english.evaluate('=0.5&" posts "&TRUE')).toEqual({ values: [["0.5 posts TRUE"]] });
});

test("a name that is not defined is refused, unless the formula copes with it", () => {
  expect(german.evaluate("=Satz*2")).toEqual({
    problem: { code: "unknownName", name: "Satz", instead: undefined },
  });
  expect(german.evaluate("=WENNFEHLER(Satz;5)")).toEqual({ values: [[5]] });
});

test("a formula that only the library finds fault with is refused as well", () => {
  expect(german.evaluate("=SUMMEWENNS(A1:A2;B1:B2;1;C1:C2)")).toEqual({
    problem: { code: "unreadable" },
  });
});

test("cells hold values and formulas and show them in the notation", () => {
  const sheet = openSpreadsheet(germanExcel, {
    A1: 2.5,
    A2: "Bönen",
    A3: true,
    B1: "=WENN(A3;SUMME(A1;0,5);0)",
    B2: "=B3",
    B3: "=B2",
  });
  expect(sheet.read("A1:B3")).toEqual([
    [2.5, 3],
    ["Bönen", error("#REF!")],
    [true, error("#REF!")],
  ]);
  expect(sheet.contentOf("B1")).toBe("=WENN(A3;SUMME(A1;0,5);0)");
  expect(sheet.contentOf("A2")).toBe("Bönen");
});

test("a formula has the same result in both languages, or none in both", () => {
  fc.assert(
    fc.property(excelFormula, (formula) => {
      const inGerman = translateFormula(formula, englishExcel, germanExcel);
      const results = [english.evaluate(formula), german.evaluate(inGerman)];
      const [codes, germanCodes] = results.map((result) =>
        "values" in result ? result.values : result.problem.code,
      );
      expect(germanCodes).toEqual(codes);
    }),
    { numRuns: 500 },
  );
});

test("whatever is typed is answered", () => {
  const typed = fc.string({
    unit: fc.constantFrom(..."=SUMEKI.AR1230,5;:{}()\"'%#!&<>-+*/^ NV$ß@"),
    maxLength: 24,
  });
  fc.assert(
    fc.property(fc.oneof(typed, fc.string()), (line) => {
      const result = german.evaluate(line);
      if ("problem" in result) return;
      for (const value of result.values.flat())
        if (typeof value === "object") expect(isExcelError(value.error.code)).toBe(true);
        else expect(value).not.toBe(Infinity);
    }),
    { numRuns: 500 },
  );
});
