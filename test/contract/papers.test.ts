import { translateFormula } from "../../src/workbench/spreadsheet/writeFormula";
import papers from "../cases/papers.json";
import { NOTATIONS, resultOf } from "./kimSpreadsheet";

describe("the published figures of council papers", () => {
  test.each(papers.cases)("$id: $given", async ({ formula, values }) => {
    const inEnglish = translateFormula(formula, NOTATIONS.de, NOTATIONS.en);
    expect(await resultOf(formula, "de", values)).toEqual(values);
    expect(await resultOf(inEnglish, "en", values)).toEqual(values);
  });

  test("each has a source of its own", () => {
    expect(papers.cases.filter(({ source }) => source.length < 10)).toEqual([]);
  });
});
