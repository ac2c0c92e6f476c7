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
import { caseOf, mittelkreis } from "../engine/year/yearCases";

interface Given {
  readonly fte: Readonly<Record<string, number>>;
  readonly rate?: number;
  readonly course: Course;
  readonly more?: Partial<GrantYear>;
}

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
  expect(text).toContain(
    "Gewählt\n  Höchstbetrag: nach Vertrag (§ 4)\n  Höchstbetrag gilt: je Beteiligte (§ 5)",
  );
  expect(text).toContain("Übertragung\nan das Land zurück          16.500");
  expect(text).toMatch(/^Fristen am 05\.03\.2024$/m);
  expect(text).toMatch(/^Nachweis +Kamen +28\.02\.2024 +§ 8 +versäumt$/m);
  expect(text).toContain("Fehler: Bergkamen: Bis zum 30.03.2023 sind 28.500\u00a0€ weitergegeben");
  expect(textOf(course, "en")).toMatch(/^Proof of use +Bergkamen +31\/03\/2024 +§ 8 +soon$/m);
});

test.each([
  ["de", "Abrechnung der Positionen", /^Maßnahmen +8\.000 +9\.000 +400 +8\.000 +1\.000$/m],
  ["en", "Settlement of the items", /^measures +8,000 +9,000 +400 +8,000 +1,000$/m],
] as const)("items that are settled are a table of their own (%s)", (language, title, row) => {
  const own: Course = {
    posts: [{ post: "KI 1", body: "Kreis Unna", granted: 1 }],
    itemProofs: [{ item: "MEASURES", cost: 9000, nonEligible: 400, status: "CHECKED" }],
  };
  const planned: GrantYear = {
    ...{ ...given, module: 1, year: 2021, posts: 1, kiPosts: 1, rate: 55_000, amendments: [] },
    ...{ bodies: given.bodies.slice(0, 1), items: [{ item: "MEASURES", planned: 8000 }] },
  };
  const figures = yearFigures(planned, plan(planned), own);
  const text = yearFiguresText(figures, own, kimCommandText(language), language);
  expect(text).toContain(title);
  expect(text).toMatch(row);
});

test("what is not known is a dash, what is not there is left out", () => {
  const { choices, ...open } = course;
  expect(choices).toHaveLength(3);
  const text = textOf(open);
  expect(text).toMatch(/^Kamen +– +– +– +– +–$/m);
  expect(text).toContain("126.000 oder 141.300\u00a0€");
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
  expect(bare).toContain(
    "Gewählt\n  Zuschlag zum Basiszinssatz: 3 Prozentpunkte\n  Übertragung: –\n",
  );
});

const outcomes = (id: string): string => {
  const found = caseOf<Given, unknown>("outcomes", id).given;
  const year = mittelkreis(found.fte, found.rate, found.more);
  const figures = yearFigures(year, plan(year), found.course);
  return yearFiguresText(figures, found.course, kimCommandText("de"), "de");
};

test.each([
  ["Y-11", /^Umverteilung zum 01\.07\.2023 \(Vorschau\)$/m],
  ["Y-11", /^Bönen +0,5 +-0,5 +6 +28\.500 +14\.250 +-14\.250$/m],
  ["Y-13", /^Prognose am 30\.04\.2023$/m],
  ["Y-13", /^Alsdorf +– +– +– +– +– +19\.000 +9\.500$/m],
  ["Y-23", /^Refinanzierung: Süd\nKosten 181\.200\u00a0€, davon Landesmittel 137\.500\u00a0€$/m],
  ["Y-23", /^Schwerte +19\.500 +17\.043 +2\.457 +0$/m],
  ["Y-23 unproven", /^Beteiligte +bezahlt +zu tragen +zurück +nachzuzahlen\n\n/m],
  ["Y-24 actual", /^Freiwillige Aufstockung\n.*\nKamen +5\.000 +3\.200 +1\.800 +40$/m],
  ["Y-26", /^Kamen +Erstattungszinsen +01\.10\.2024 +01\.03\.2025 +16\.500 +404,76 +Nr\. 5$/m],
  ["nothing said", /^Kamen +Erstattungszinsen +– +30\.09\.2024 +1 +– +–$/m],
] as const)("what follows is a table: %s %s", (id, line) => {
  expect(outcomes(id)).toMatch(line);
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
