import { nameKey } from "../../src/engine/names/nameKey";
import { issues as german } from "../../src/locales/de/issues";
import { issues as english } from "../../src/locales/en/issues";
import { type Language, LANGUAGES, setLanguage } from "../../src/locales/language";
import { translateFormula } from "../../src/workbench/spreadsheet/writeFormula";
import cases from "../cases/messages.json";
import { kimSpreadsheet, NOTATIONS } from "./kimSpreadsheet";

const SENTENCES = { de: german, en: english };
/** The last sentence, or its last half, asks for something. */
const ASKS = { de: /\bbitte (?!.*[.;] \p{Lu})/iu, en: /\bplease (?!.*[.;] \p{Lu})/iu };

afterAll(() => setLanguage("de"));

/** What Excel shows for a formula in the notation of the language. */
async function messageOf(formula: string, language: Language): Promise<string> {
  setLanguage(language);
  const spreadsheet = await kimSpreadsheet(language);
  const evaluation = spreadsheet.evaluate(
    translateFormula(formula, NOTATIONS.de, NOTATIONS[language]),
  );
  const first = "values" in evaluation ? evaluation.values[0]![0] : undefined;
  return typeof first === "object" ? first.error.message : JSON.stringify(evaluation);
}

describe.each(LANGUAGES)("what a formula is refused with (%s)", (language) => {
  test.each(cases)("$code: $formula", async ({ code, formula, [language]: message }) => {
    const sentence = jest.spyOn(SENTENCES[language], code as keyof typeof german);
    expect(await messageOf(formula, language)).toBe(message);
    expect(sentence).toHaveBeenCalledTimes(1);
    sentence.mockRestore();
  });

  test.each(cases)("what to do stands at the end: $formula", ({ [language]: message }) => {
    expect(message).toMatch(ASKS[language]);
    expect(message).toMatch(/[.)]$/);
  });
});

test("there is a formula for every kind of message", () => {
  const codes = new Set(cases.map(({ code }) => code));
  expect(Object.keys(german).filter((code) => !codes.has(code))).toEqual([]);
});

test("of what was entered at most 100 characters are quoted", async () => {
  const long = "Gemeinde ".repeat(40);
  for (const formula of [
    `=KIM.SHARE(1;{1;"${long}"})`,
    `=KIM.SHARE(1;{1;2};;"${long}")`,
    `=KIM.CHAIN({"A";"B"};{"";"${long}"};{1;1})`,
  ]) {
    const [, quoted] = /„([^“]*)“/.exec(await messageOf(formula, "de"))!;
    expect(quoted).toHaveLength(100);
    expect(nameKey(long)).toContain(nameKey(quoted!.slice(0, -1)));
  }
});
