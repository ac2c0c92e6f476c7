import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { LANGUAGES, type Language } from "../../../src/locales/language";
import { PRINT_IDS, type PrintId, PRINTS } from "../../../src/workbook/prints/prints";
import { type YearToPrint, yearToPrint } from "../../../src/workbook/prints/yearToPrint";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { fileProblems } from "../../xlsx/fileProblems";
import { readPackage } from "../../xlsx/readPackage";
import { courseCases } from "../courseCases";
import { linesOf } from "../printedLines";

const WHOLE = join(__dirname, "../../cases/year/whole");
const wholeYears = readdirSync(WHOLE).map((file) => ({
  id: file.replace(".json", ""),
  ...(JSON.parse(readFileSync(join(WHOLE, file), "utf8")) as { given: GrantYear }),
}));
const all = [...wholeYears, ...courseCases(), ...grantYearCases()];
const years = new Map(all.map(({ id, given }) => [id, given]));

const bodyIn = (year: YearToPrint, id: PrintId, wanted: string) =>
  PRINTS[id].bodies(year).find(({ name }) => name === wanted)!;

const print = (given: GrantYear, id: PrintId, wanted: string, language: Language = "de") => {
  const year = yearToPrint(given);
  return linesOf(PRINTS[id].workbook(year, bodyIn(year, id, wanted), language));
};

const mittelkreis = years.get("mittelkreis-2023")!;
const SIGNED = "Sachlich richtig (Datum, Unterschrift) | Rechnerisch richtig (Datum, Unterschrift)";

test("the annex of the contract with Bergkamen: slices of half a year, members that add up to 2.5 × 57,000", () => {
  expect(print(mittelkreis, "contract", "Bergkamen")).toEqual([
    "Anlage zum Vertrag Kreis Unna – Bergkamen",
    "KIM 2023, Baustein 2  ·  Fassung: Umverteilung  ·  Stand 01.09.2024",
    "Angefangene Monate: Kalender, § 4 (2)",
    "Stellen und Betrag",
    "Wer | Stellen | ab | bis | VZÄ | Pauschale im Jahr | Monate | Betrag",
    // 1.0 × 57,000 × 6 ÷ 12 + 1.5 × 57,000 × 6 ÷ 12
    "Bergkamen | Bergkamen 1, Bergkamen 2 | 44927 | 45107 | 1 | 57000 | 6",
    "45108 | 45291 | 1.5 | 57000 | 6 | 71250",
    "Kamen | Kamen 1 | 44927 | 45291 | 1 | 57000 | 12 | 57000",
    "Bönen | Bönen 1 | 44927 | 45107 | 0.5 | 57000 | 6 | 14250",
    "zusammen | 142500 =SUM(H7:H10)",
    "Zahlungen",
    "Tag | Zweck | Betrag",
    "15.03.2023 | Rate für 2023 | 71250",
    "30.06.2023 | Rate für 2023 | 71250",
    "zusammen | 142500 =SUM(H15:H16)",
    "Fristen",
    "Frist | Fundstelle | Tag",
    "Nachweis | § 8 | 31.03.2024",
    "Schriftstücke",
    "Schriftstück | Art und Aktenzeichen | vom | gilt ab",
    "Weiterleitungsvertrag | Vertrag | 13.01.2022",
    "Umverteilung | Änderung | 15.06.2023 | 01.07.2023",
    SIGNED,
  ]);
});

test("the annex of its amendment: what changed, and that the contract stays while its parts move", () => {
  expect(print(mittelkreis, "amendment", "Bergkamen").slice(0, -1)).toEqual([
    "Anlage zu: Umverteilung, Vertrag Kreis Unna – Bergkamen",
    "KIM 2023, Baustein 2  ·  Vergleich mit dem Tag vor dem 15.06.2023  ·  Stand 01.09.2024",
    "Was sich ändert",
    "Nr. | Schriftstück | § | Was | bisher | neu | Unterschied | davon eigene Stellen | gilt ab | folgt aus",
    "1 | Umverteilung | Bergkamen: Vereinbarte Stellen | 1 | 1,5 | 0.5 | 45108",
    "2 | Umverteilung | Bönen: Vereinbarte Stellen | 0,5 | 0 | -0.5 | 45108",
    "3 | Umverteilung | § 3 | Bergkamen: Beträge | Bönen 0,5 VZÄ | Bönen bis 30.06.2023; Bergkamen 1,5 VZÄ ab 01.07.2023 | 45108",
    "4 | Vertrag Kreis Unna – Bergkamen | 142.500,00 € | 142.500,00 € | 0 | 14250 | 45108 | 1, 3",
    "5 | Vertrag Bergkamen – Bönen | 28.500,00 € | 14.250,00 € | -14250 | -14250 | 45108 | 4, 2",
    "Alle übrigen Regelungen bleiben: Weiterleitungsvertrag.",
    "Der Vertrag ändert sich damit um 0,00 €.",
  ]);
  // Contracts that no document has changed have no such annex.
  const { bodies } = PRINTS.amendment;
  expect(bodies(yearToPrint(mittelkreis)).map(({ name }) => name)).toEqual(["Bergkamen"]);
});

test("what Bergkamen has not used comes from itself, Kamen and Bönen, whatever went back since", () => {
  const parts = [
    // 71,250 − 57,000 − 11,875; 57,000 − 43,000; 14,250 − nothing proven
    "Bergkamen: erhalten und nicht für eigene Stellen anerkannt | 2375",
    "Kamen: zahlt zurück (negativ: bekommt noch) | 14000",
    "Bönen: zahlt zurück (negativ: bekommt noch) | 14250",
    "zusammen | 30625 =SUM(B19:B21)",
  ];
  const lines = print(mittelkreis, "repayment", "Bergkamen");
  expect(lines).toEqual(expect.arrayContaining(parts));
  expect(lines.slice(0, 3)).toEqual([
    "Rückzahlung Bergkamen, an: Kreis Unna",
    "KIM 2023, Baustein 2  ·  Stand 01.09.2024",
    "Noch zurückzuzahlen | 0",
  ]);
  expect(lines).toContain("Schon zurückgezahlt | -30625");
  expect(lines).toContain(
    "Erstattungszinsen | Erstattungsbescheid, Nr. 5 | 01.05.2024 | 01.09.2024 | 30625 | 503.13",
  );
  const payments = mittelkreis.course!.payments!.filter(({ kind }) => kind !== "RETURN");
  const deadlines = [
    { what: "PROOF" as const, body: "Bergkamen", date: "2024-03-31", section: "§ 8" },
    { what: "REPAYMENT" as const, body: "bergkamen ", date: "2024-08-01", section: "§ 9" },
  ];
  const unpaid = { ...mittelkreis, course: { ...mittelkreis.course, payments, deadlines } };
  const owed = print(unpaid, "repayment", "Bergkamen");
  expect(owed).toEqual(expect.arrayContaining(parts));
  expect(owed.slice(2, 5)).toEqual([
    "Noch zurückzuzahlen | 30625",
    "Fällig am | 01.08.2024",
    "Fundstelle | § 9",
  ]);
});

test("who was paid too little is told what is still to come", () => {
  const payments = mittelkreis.course!.payments!.filter(
    ({ kind, actual, to }) => kind !== "RETURN" && (to !== "Kamen" || actual !== 28500),
  );
  const course = { ...mittelkreis.course, payments };
  const lines = print({ ...mittelkreis, course }, "repayment", "Kamen");
  expect(lines[2]).toBe("Noch zu erhalten | 43000");
  expect(lines).toContain("Rest (negativ: noch zu erhalten) | -43000");
});

test("vacancies with days, and their money before and after the day shown", () => {
  const course = { ...mittelkreis.course, asOf: "2023-02-28" };
  const lines = print({ ...mittelkreis, course }, "vacancies", "Kreis Unna");
  expect(lines.slice(2, -1)).toEqual([
    "Nicht im ganzen Zeitraum besetzt: 2 von 4 Stellen.",
    "Frei",
    "Wer | Stelle | frei VZÄ | ab | bis",
    "Bergkamen | Bergkamen 2 | 0.5 | 45108 | 45138",
    "Kamen | Kamen 1 | 1 | 44927 | 44999",
    "Landesmittel dafür",
    "Wer | Stelle | VZÄ-Monate | im ganzen Zeitraum | verfallen | noch vergebbar",
    // 0.5 × 57,000 ÷ 12
    "Bergkamen | Bergkamen 2 | 0.5 | 2375 | 0 | 2375",
    // 2 + 14/31 months: 57,000 × 76/31 ÷ 12; of it January and February
    "Kamen | Kamen 1 | 2.4516129032258065 | 11645.16 | 9500 | 2145.16",
    "zusammen | 14020.16 =SUM(D12:D13) | 9500 =SUM(E12:E13) | 4520.16 =SUM(F12:F13)",
    "Zurückgegeben",
    "Wer | Schriftstück | VZÄ | ab",
    "Bönen | Umverteilung | 0.5 | 01.07.2023",
  ]);
});

test("without a day shown, nothing is said of what is lost", () => {
  const { asOf: _, ...course } = mittelkreis.course!;
  const lines = print({ ...mittelkreis, course }, "vacancies", "Kreis Unna");
  expect(lines).toContain("Kamen | Kamen 1 | 2.4516129032258065 | 11645.16 | offen | offen");
  expect(lines.join("\n")).toMatch(/hängt vom Stichtag ab/);
});

describe("payments to be ordered", () => {
  test("by the ledger what is planned and not yet paid, the earliest first", () => {
    const documents = mittelkreis.course!.documents!;
    const course = {
      documents,
      payments: [
        {
          kind: "INSTALMENT",
          from: "Bergkamen",
          to: "Kamen",
          planned: 28500,
          plannedOn: "2023-07-20",
        },
        {
          kind: "INSTALMENT",
          from: "Bergkamen",
          to: "Kamen",
          planned: 28500,
          plannedOn: "2023-04-15",
          actual: 28500,
          actualOn: "2023-04-15",
        },
        { kind: "INSTALMENT", from: "Bergkamen", to: "Bönen", planned: 7125, reference: "KZ 4711" },
        { kind: "INSTALMENT", from: "Kreis Unna", to: "Bergkamen", planned: 71250 },
        {
          kind: "RETURN",
          from: "Bergkamen",
          to: "Kreis Unna",
          planned: 100,
          plannedOn: "2023-05-01",
        },
      ],
    } as const;
    expect(print({ ...mittelkreis, course }, "payouts", "Bergkamen").slice(3, -1)).toEqual([
      "Tag | an | Zweck | Betrag | für Jahr | Grundlage | Kassenzeichen",
      "01.05.2023 | Kreis Unna | Rückzahlung | 100",
      "20.07.2023 | Kamen | Rate | 28500 | Vertrag Kamen",
      "offen | Bönen | Rate | 7125 | Vertrag Bönen | KZ 4711",
      "zusammen | 35725 =SUM(D6:D8)",
    ]);
  });

  test("without a ledger as the plan has it", () => {
    const { course: _, ...given } = mittelkreis;
    const lines = print(given, "payouts", "Bergkamen");
    expect(lines.filter((line) => line.includes("| Kamen |"))).toEqual([
      "15.03.2023 | Kamen | Rate | 28500 | 2023",
      "30.06.2023 | Kamen | Rate | 28500 | 2023",
    ]);
  });
});

describe("a request for money", () => {
  const given = years.get("kreis-warendorf-2021-positionen")!;
  const asked = (course: object) =>
    print({ ...given, course: { ...given.course, ...course } }, "drawdown", "Kreis Warendorf");

  test("two months after the day shown: planned cost, at most the flat rate; of items what is left", () => {
    const staffing = [
      { post: "KI 1", status: "FILLED", share: 1, from: "2021-01-01", costPerMonth: 4000 },
      { post: "KI 2", status: "FILLED", share: 1, from: "2021-07-16", costPerMonth: 8000 },
    ];
    const lines = asked({ staffing, asOf: "2021-06-30" });
    expect(lines[1]).toContain("Bedarf vom 01.07.2021 bis 30.08.2021");
    expect(lines.filter((line) => line.startsWith("KI "))).toEqual([
      // 4,000 × 61/31; 3.5 × 55,000 × 61/31 ÷ 12
      "KI 1 | Kreis Warendorf | 7870.97 | 31565.86 | 7870.97",
      // 8,000 × 46/31; half an assistant: 0.5 × 45,000 × 61/31 ÷ 12
      "KI 2 | Kreis Warendorf | 11870.97 | 3689.52 | 3689.52",
    ]);
    expect(lines.find((line) => line.startsWith("zusammen"))).toMatch(/^zusammen \| 11560.49 =SUM/);
  });

  test("an item may still need what is granted and not spent; what was rejected is not spent", () => {
    const left = (lines: readonly string[]) =>
      lines.filter((line) => /^[A-ZÄ].* \| \d+$/.test(line));
    const items = (interfaces: number) => [
      // 38,800 − 36,000; 6,072 − 5,000; nothing proven; 8,500 − 10,200
      ...["Sachkosten | 2800", "Beratertage | 1072", "Austausch- und Qualifizierungstage | 3036"],
      ...["Maßnahmen | 0", `Schnittstellen | ${interfaces}`],
    ];
    expect(left(asked({})).slice(-5)).toEqual(items(2500));
    const itemProofs = given.course!.itemProofs!.map((proof) =>
      proof.status === "RECEIVED" ? { ...proof, status: "REJECTED" as const } : proof,
    );
    expect(left(asked({ itemProofs })).slice(-5)).toEqual(items(30000));
  });

  test("at the end of a month that has no such day, and after the last day of all posts", () => {
    expect(asked({ asOf: "2021-12-31" })[1]).toContain("Bedarf vom 01.01.2022 bis 28.02.2022");
    expect(asked({ asOf: "2021-12-31" })).toContain("KI 1 | Kreis Warendorf | 0 | 0 | 0");
  });

  test("what a post costs is open while nobody has planned it", () => {
    const staffing = [{ post: "KI 1", status: "FILLED", share: 1, from: "2021-01-01" }];
    const [line] = asked({ staffing, asOf: "2021-06-30" }).filter((each) =>
      each.startsWith("KI 1"),
    );
    expect(line).toMatch(/^KI 1 \| Kreis Warendorf \| offen \| [\d.]+ \| offen$/);
  });

  test("a town draws its money where a deadline says so, and only then", () => {
    const bodiesOf = (from: GrantYear) =>
      PRINTS.drawdown.bodies(yearToPrint(from)).map(({ name }) => name);
    expect(bodiesOf(mittelkreis)).toEqual([]);
    const deadlines = [{ what: "DRAWDOWN" as const, body: "Kamen", date: "2023-05-01" }];
    const drawing = { ...mittelkreis, course: { ...mittelkreis.course, deadlines } };
    expect(bodiesOf(drawing)).toEqual(["Kamen"]);
    expect(print(drawing, "drawdown", "Kamen").slice(2, 5)).toEqual([
      "Bewilligt | 57000",
      "Bisher abgerufen | 57000",
      "Noch nicht abgerufen | 0",
    ]);
  });
});

test.each([...years])(
  "%s: every page in both languages, no error, sums that are those of the plan",
  (_, given) => {
    const year = yearToPrint(given);
    for (const id of PRINT_IDS)
      for (const body of PRINTS[id].bodies(year))
        for (const language of LANGUAGES) {
          const workbook = PRINTS[id].workbook(year, body, language);
          const text = linesOf(workbook).join("\n");
          expect(text).not.toMatch(/undefined|NaN|\[object|#[A-Z]|KIM\./);
          if (language === "en") expect(text).not.toMatch(/zusammen|Stand \d|\| offen/);
          if (id === "contract")
            expect(text).toMatch(
              new RegExp(
                `^zusammen \\| ${body.chainAmount} =|^together \\| ${body.chainAmount} =`,
                "m",
              ),
            );
          expect(fileProblems(readPackage(writeWorkbook(workbook)))).toEqual([]);
        }
  },
);
