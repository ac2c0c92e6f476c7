import { resultIn } from "../../src/locales/functionExample";
import { functionTexts } from "../../src/locales/functionTexts";
import { LANGUAGES, setLanguage } from "../../src/locales/language";
import { translateFormula } from "../../src/workbench/spreadsheet/writeFormula";
import contractExamples from "../cases/contract-examples.json";
import { contract, contractIds } from "./contract";
import { expectedOf, NOTATIONS, resultOf, type Values } from "./kimSpreadsheet";

const inEnglish = (formula: string) => translateFormula(formula, NOTATIONS.de, NOTATIONS.en);

describe("the examples of the contract hold", () => {
  test.each(contractExamples.examples)("$formula", async ({ formula, values, error }) => {
    const expected = error ?? values;
    expect(await resultOf(formula, "de", expected)).toEqual(expected);
    expect(await resultOf(inEnglish(formula), "en", expected)).toEqual(expected);
  });
});

const examples = Object.entries(functionTexts).flatMap(([id, texts]) =>
  texts.examples.map((example) => ({ id, ...example })),
);

describe("the examples that users see hold", () => {
  afterAll(() => setLanguage("de"));

  test.each(examples)("$de", async (example) => {
    for (const language of LANGUAGES) {
      setLanguage(language);
      const result = resultIn(example, language);
      expect(await resultOf(example[language], language, result)).toEqual(expectedOf(result));
    }
  });

  test("every function has some, and each calls its function", () => {
    expect([...new Set(examples.map(({ id }) => id))].sort()).toEqual([...contractIds].sort());
    expect(examples.filter(({ id, en }) => !en.includes(`KIM.${id}(`))).toEqual([]);
  });

  test("both notations say the same, apart from the language of option words", () => {
    for (const { de, en } of examples) expect(firstWords(inEnglish(de))).toBe(firstWords(en));
  });
});

test("a result that is off by a cent or by a unit of the 15th digit fails", async () => {
  const thirds = [[33.34], [33.33], [33.33]];
  expect(await resultOf("=KIM.SHARE(100;{1;1;1})", "de", thirds)).not.toEqual([
    [33.33],
    [33.34],
    [33.33],
  ]);
  const printed: Values = [[2.66666666666668], [5.33333333333333]];
  expect(await resultOf('=KIM.SHARE(8;{1;2};"OHNE")', "de", printed)).not.toEqual(printed);
});

/** Writes each option word as the contract's first spelling. */
function firstWords(formula: string): string {
  const options = contract.flatMap(({ options = {} }) => Object.values(options));
  return formula.replace(/"([^"]+)"/g, (text, word: string) => {
    const option = options
      .flatMap((words) => Object.entries(words))
      .find(([, others]) => others.includes(word));
    return option ? `"${option[0]}"` : text;
  });
}
