import { functionTexts } from "../../src/locales/functionTexts";
import { exampleOf } from "../../src/taskpane/functionList/exampleOf";
import { resultText } from "../../src/taskpane/functionList/resultText";

test("what is inserted has the words that are shown, in Excel's own notation", () => {
  expect(exampleOf("LIMIT", "de")).toMatchObject({
    shown: '=KIM.LIMIT(2021;"SACHKOSTEN";3,5)',
    formula: '=KIM.LIMIT(2021,"SACHKOSTEN",3.5)',
  });
  expect(exampleOf("LIMIT", "en")?.formula).toBe('=KIM.LIMIT(2021,"WORKPLACE",3.5)');
});

test("a German example has as many texts as the English one, so that they can change places", () => {
  const texts = (formula: string) => formula.match(/"[^"]*"/g)?.length ?? 0;
  for (const { examples } of Object.values(functionTexts))
    for (const { de, en } of examples) expect(texts(de)).toBe(texts(en));
});

test("the result tells how many cells are needed", () => {
  expect(exampleOf("SHARE", "de")?.size).toEqual({ rows: 4, columns: 1 });
  expect(exampleOf("BYYEAR", "de")?.size).toEqual({ rows: 1, columns: 2 });
  expect(exampleOf("FTERATE", "de")?.size).toEqual({ rows: 1, columns: 1 });
});

test("a result is written in the user's numbers", () => {
  expect(resultText([[33.34], [33.33]], "de")).toBe("33,34 | 33,33");
  expect(resultText([[1026000]], "en")).toBe("1,026,000");
  expect(resultText("#N/A", "de")).toBe("#N/A");
});
