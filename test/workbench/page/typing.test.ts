import fc from "fast-check";
import { library, germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { scanFormula } from "../../../src/workbench/spreadsheet/scanFormula";
import { writeFormula } from "../../../src/workbench/spreadsheet/writeFormula";
import { closeFormula } from "../../../src/workbench/page/grid/closeFormula";
import { typedDate } from "../../../src/workbench/page/grid/typedDate";

describe("a date typed the German way", () => {
  test.each([
    ["1.11.2021", "1-11-2021"],
    ["01.11.21", "01-11-21"],
    [" 29.02.2024 ", "29-02-2024"],
  ])("%s is read", (typed, read) => expect(typedDate(typed)).toBe(read));

  test.each(["31.02.2021", "29.02.2023", "1.13.2021", "0.1.2021", "1.11", "1.234.567", "", "x"])(
    "%s is no date",
    (typed) => expect(typedDate(typed)).toBeUndefined(),
  );
});

describe("missing brackets at the end", () => {
  const closed = (typed: string) =>
    writeFormula(closeFormula(scanFormula(typed, germanExcel)), germanExcel);

  test.each([
    ["=SUMME(A1;(2", "=SUMME(A1;(2))"],
    ["=SUMME({1;2", "=SUMME({1;2})"],
    ['=SUMME("(";1', '=SUMME("(";1)'],
    ["=SUMME(1)", "=SUMME(1)"],
    ["=1)", "=1)"],
  ])("%s is completed", (typed, complete) => expect(closed(typed)).toBe(complete));

  test("whatever is cut off a formula, all its brackets are closed", () => {
    const formula = '=WENN(SUMME({1.2;3.4};(A1+2)*3)>0;KIM.SHARE(100;{1;2});"(")';
    fc.assert(
      fc.property(fc.integer({ min: 1, max: formula.length }), (length) => {
        const tokens = closeFormula(scanFormula(formula.slice(0, length), germanExcel));
        const count = (kind: string) => tokens.filter((token) => token.kind === kind).length;
        expect(count("openParenthesis")).toBe(count("closeParenthesis"));
        expect(count("openArray")).toBe(count("closeArray"));
        expect(writeFormula(tokens, library)).toMatch(/^=/);
      }),
    );
  });
});
