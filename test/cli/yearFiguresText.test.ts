import { readFileSync } from "node:fs";
import "../../src/locales/bothLanguages";
import { readGrantYearFile } from "../../src/cli/grantYearFile";
import { yearFiguresText } from "../../src/cli/yearFiguresText";
import type { Course } from "../../src/engine/grantYear/course";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { plan } from "../../src/engine/grantYear/plan";
import { type YearFindingCode, YEAR_FINDINGS } from "../../src/engine/year/finding";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { kimCommandText } from "../../src/locales/kimCommandText";
import type { Language } from "../../src/locales/language";
import { yearFindingSentence } from "../../src/locales/yearText";

const FILE = readFileSync("test/cases/year/mittelkreis-2023.json", "utf8");
const read = readGrantYearFile(FILE, kimCommandText("de"));
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const given: GrantYear = read.grantYear;
const course = given.course!;

const textOf = (own: Course, language: Language = "de"): string =>
  yearFiguresText(yearFigures(given, plan(given), own), own, kimCommandText(language), language);

test("staffing, payments, settlement and deadlines are tables, with what was chosen and where", () => {
  const text = textOf(course);
  expect(text).toMatch(/^Kamen 1 +Kamen +1 +12 +9 +3 +42\.750$/m);
  expect(text).toMatch(/^Bergkamen +142\.500 +0 +85\.500 +57\.000 +57\.000$/m);
  expect(text).toMatch(/^Kreis Unna +0 +126\.000 +16\.500 +0 +0$/m);
  expect(text).toContain("entitlementBasis = CONTRACT, § 4; ceilingScope = BODY, § 5");
  expect(text).toMatch(/^Fristen am 05\.03\.2024$/m);
  expect(text).toMatch(/^Nachweis +Kamen +28\.02\.2024 +§ 8 +versäumt$/m);
  expect(text).toContain("Fehler: Bergkamen: Bis zum 30.03.2023 sind 28.500 Euro weitergegeben");
  expect(textOf(course, "en")).toMatch(/^Proof of use +Bergkamen +31\/03\/2024 +§ 8 +soon$/m);
});

test("what is not known is a dash, what is not there is left out", () => {
  const { choices, ...open } = course;
  expect(choices).toHaveLength(2);
  const text = textOf(open);
  expect(text).toMatch(/^Kamen +– +– +– +– +–$/m);
  expect(text).toContain("126.000 oder 141.300 Euro");
  expect(text).not.toContain("Gewählt");
  expect(textOf({})).toBe("");
  const bare = textOf({
    posts: [{ post: "Hamm 1" }],
    deadlines: [{ what: "REPORT" }],
    proofs: [{ status: "MISSING" }],
    choices: [{ rule: "surcharge", number: 3 }, { rule: "carryOver" }],
  });
  expect(bare).toMatch(/^Hamm 1 +– +– +– +– +– +–$/m);
  expect(bare).toMatch(/^Fristen \(ohne Stichtag\)\nFrist .*\nBericht +– +– +– +–$/m);
  expect(bare).toContain("surcharge = 3; carryOver = –");
});

test.each(["de", "en"] as const)(
  "every finding says where, what and what to do: %s",
  (language) => {
    for (const code of Object.keys(YEAR_FINDINGS) as YearFindingCode[]) {
      const where = { list: "posts", index: 1, name: "Kamen" } as const;
      const values = { day: "2023-07-01", expected: "2023-07-31", received: 1.005 };
      const sentence = yearFindingSentence(
        { code, severity: "error", ...where, ...values },
        language,
      );
      expect(sentence).toMatch(/^course\.posts, (Zeile|row) 2, Kamen: .{20,}\.$/);
      expect(sentence).not.toMatch(/undefined|2023-07/);
    }
    expect(
      yearFindingSentence(
        { code: "deadlinePassed", severity: "error", list: "deadlines", day: "bald" },
        language,
      ),
    ).toContain("bald");
  },
);
