import { setLanguage } from "../../src/locales/language";
import { outcomeOf } from "./outcome";
import { column } from "./tables";

afterEach(() => {
  setLanguage("de");
});

describe("option words", () => {
  const parts = (method: string): unknown => outcomeOf("SHARE", [11, column(43, 14, 3), 1, method]);
  const limit = (item: string): unknown => outcomeOf("LIMIT", [[[2021]], [[item]], [[1]]]);

  test.each([
    [
      "HAMILTON",
      [
        "Größter Rest",
        "GRÖSSTER-REST",
        "groesster rest",
        "Hare/Niemeyer",
        "Hare-Niemeyer-Verfahren",
        "Größter\u00a0 Rest",
      ],
    ],
    ["SAINTELAGUE", ["Sainte-Laguë", "sainte lague", "webster"]],
    [
      "DHONDT",
      ["d'Hondt", "D’Hondt", "D-Hondt", "d´Hondt", "d`Hondt", "d′Hondt-Verfahren", "Jefferson"],
    ],
    ["ROUNDED", ["Rundungsausgleich", "rundungs-ausgleich"]],
  ])("%s, however it is spelled", (word, spellings) => {
    expect(parts(word)).toHaveProperty("values");
    for (const spelling of spellings)
      expect([spelling, parts(spelling)]).toEqual([spelling, parts(word)]);
  });

  test("Maßnahmen with ß, in small and capital letters", () => {
    for (const word of ["Maßnahmen", "massnahmen", "MASSNAHMEN", "MAẞNAHMEN"])
      expect([word, limit(word)]).toEqual([word, limit("MEASURES")]);
  });

  test("a word that is none is answered with those there are", () => {
    expect(parts("halbe-halbe")).toEqual({
      code: "#VALUE!",
      message:
        "Verfahren: „halbe-halbe“ ist nicht bekannt; gemeint ist vielleicht SAINTELAGUE. Bitte HAMILTON, SAINTELAGUE, DHONDT oder RUNDUNGSAUSGLEICH angeben.",
    });
    setLanguage("en");
    expect(parts("half")).toEqual({
      code: "#VALUE!",
      message:
        "method: “half” is not known; perhaps HAMILTON is meant. Please enter HAMILTON, SAINTELAGUE, DHONDT or ROUNDED.",
    });
  });
});
