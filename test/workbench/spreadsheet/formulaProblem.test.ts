import "../../../src/workbench/spreadsheet/library";
import { formulaProblem } from "../../../src/workbench/spreadsheet/formulaProblem";
import {
  englishExcel,
  germanExcel,
  type Notation,
} from "../../../src/workbench/spreadsheet/notation";
import { openSpreadsheet } from "../../../src/workbench/spreadsheet/spreadsheet";
import { scanFormula } from "../../../src/workbench/spreadsheet/scanFormula";
import { runs } from "../../support/runs";

const problem = (formula: string, notation: Notation = germanExcel) =>
  formulaProblem(scanFormula(formula, notation), notation);

test.each([
  "=1",
  "=-(1+2)*3%",
  "=SUMME(1;2)",
  "=SUMME(A1:B2;C:C)",
  "=WENN(WAHR;;2)",
  "=ZEILE()",
  "=WAHR()",
  "={1;-2;+3%}",
  '={"a".WAHR;#NV.2}',
  "=A1#",
  "=KürzelDesKreises",
])("%s can be entered", (formula) => {
  expect(problem(formula)).toBeUndefined();
});

test.each([
  ["", { code: "empty" }],
  ["=", { code: "empty" }],
  ["=1+", { code: "incomplete" }],
  ["=1 2", { code: "unexpected", text: "2", position: 4 }],
  ["=SUMME(1,2,3)", { code: "unexpected", text: ",3", position: 11 }],
  ["=SUMME(1;2))", { code: "unexpected", text: ")", position: 12 }],
  ["=SUMME(-;2)", { code: "unexpected", text: ";", position: 9 }],
  ["=(1;2)", { code: "unexpected", text: ";", position: 4 }],
  ["=()", { code: "unexpected", text: ")", position: 3 }],
  ["=1*/2", { code: "unexpected", text: "/", position: 4 }],
  ["=@A1", { code: "unexpected", text: "@", position: 2 }],
  ["=?1", { code: "unexpected", text: "?", position: 2 }],
  ["=„a“", { code: "unexpected", text: "„", position: 2 }],
  ["={1;;2}", { code: "unexpected", text: ";", position: 5 }],
  ["={}", { code: "unexpected", text: "}", position: 3 }],
  ["={1;{2}}", { code: "unexpected", text: "{", position: 5 }],
  ["={1)", { code: "unexpected", text: ")", position: 4 }],
  ["={1,2}{3}", { code: "unexpected", text: "{", position: 7 }],
  ["={1+1}", { code: "notAConstant", text: "+", position: 4 }],
  ['={-"a"}', { code: "notAConstant", text: '"a"', position: 4 }],
  ["={WAHR%}", { code: "notAConstant", text: "%", position: 7 }],
  ["={A1;2}", { code: "notAConstant", text: "A1", position: 3 }],
  ["={SUMME(1)}", { code: "notAConstant", text: "SUMME", position: 3 }],
  ["={1;2.3}", { code: "unevenRows", position: 2 }],
  ["=SUMME((1;2)", { code: "unexpected", text: ";", position: 10 }],
  ["=SUMME(1", { code: "notClosed", text: "(", position: 7 }],
  ["={1;2", { code: "notClosed", text: "{", position: 2 }],
  ['=1&"a', { code: "unclosedText", position: 4 }],
  ["=GIBTSNICHT(1)", { code: "unknownFunction", name: "GIBTSNICHT", instead: undefined }],
  ["=Sum(1;2)", { code: "unknownFunction", name: "Sum", instead: "SUMME" }],
  ["=WENN(TRUE;1;2)", { code: "unknownName", name: "TRUE", instead: "WAHR" }],
  ["=RUNDEN()", { code: "tooFewArguments", name: "RUNDEN", least: 1, most: 2, received: 0 }],
  ["=RUNDEN(1;2;3)", { code: "tooManyArguments", name: "RUNDEN", least: 1, most: 2, received: 3 }],
])("%s is refused", (formula, expected) => {
  expect(problem(formula)).toEqual(expected);
});

describe("Excel's limits of a formula", () => {
  /** 1+1+… with as many characters. */
  const sum = (length: number) => `=${"1+".repeat(length)}`.slice(0, length - 1) + "1";
  const nested = (levels: number) => `=${"1-(".repeat(levels)}1${")".repeat(levels)}`;

  test("8,192 characters", () => {
    expect(problem(sum(8192))).toBeUndefined();
    expect(problem(sum(8194))).toEqual({ code: "tooLong", length: 8194, most: 8192 });
    expect(problem(`="${"a".repeat(8192)}"`)).toMatchObject({ code: "tooLong", length: 8195 });
    expect(problem(`=${"(".repeat(9000)}`)).toMatchObject({ code: "tooLong" });
  });

  test.each([
    ["parentheses", nested(64), nested(65), 65 * 3 + 1],
    ["functions", `=${"ABS(".repeat(64)}1${")".repeat(64)}`, `=${"ABS(".repeat(65)}1`, 65 * 4 + 1],
    ["signs", `=${"-".repeat(64)}1`, `=${"-".repeat(65)}1`, 66],
    ["percentages", `=1${"%".repeat(64)}`, `=1${"%".repeat(65)}`, 67],
    [
      "signs before parentheses",
      `=${"-(".repeat(32)}1${")".repeat(32)}`,
      `=${"-(".repeat(40)}`,
      66,
    ],
    [
      "signs before functions",
      `=${"-ABS(".repeat(32)}1${")".repeat(32)}`,
      `=${"-ABS(".repeat(40)}`,
      162,
    ],
  ])("64 levels of %s", (_, allowed, refused, position) => {
    expect(problem(allowed)).toBeUndefined();
    expect(problem(refused)).toEqual({ code: "tooDeep", position, most: 64 });
  });

  test("signs that stand side by side are no levels", () => {
    expect(problem(`=${"-1".repeat(500)}`)).toBeUndefined();
    expect(problem(`={${"-1;".repeat(500)}-1}`)).toBeUndefined();
    expect(problem(`=SUMME(${"-(1);".repeat(200)}-1)`)).toBeUndefined();
  });

  test("the longest and deepest formulas are calculated, not answered with 0", () => {
    const { evaluate } = openSpreadsheet(germanExcel);
    // The library takes seconds to read the longest.
    const length = runs(2048, 8192);
    expect(evaluate(sum(length))).toEqual({ values: [[length / 2]] });
    expect(evaluate(nested(64))).toEqual({ values: [[1]] });
  });
});

test("in English, German names and separators are refused", () => {
  expect(problem("=SUM(1;2)", englishExcel)).toEqual({
    code: "unexpected",
    text: ";",
    position: 7,
  });
  expect(problem("=SUMME(1,2)", englishExcel)).toMatchObject({ instead: "SUM" });
});
