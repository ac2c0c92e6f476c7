import { plan, type Plan } from "../../../src/engine/grantYear/plan";
import { LANGUAGES, type Language } from "../../../src/locales/language";
import { auditWorkbook } from "../../../src/workbook/handover/auditWorkbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { fileProblems } from "../../xlsx/fileProblems";
import { readPackage } from "../../xlsx/readPackage";

const cases = grantYearCases();
const given = (id: string) => cases.find((each) => each.id === id)!.given;
const unna = plan(given("kreis-unna-2021-weiterleitung"));

const audit = (of: Plan, wanted: string, language: Language = "de"): string[] => {
  const { index } = of.rows.find(({ name }) => name === wanted)!;
  return auditWorkbook(of, index, language)
    .sheets[0]!.rows.map(({ cells }) =>
      cells
        .flatMap(({ value }) => (value === undefined || value === "" ? [] : [value]))
        .join(" | "),
    )
    .filter((line) => line !== "");
};

test("Kamen's 64.166,67 €: inputs, sources, steps, counter-checks, what is not granted", () => {
  const lines = audit(unna, "Kamen");
  expect(lines.slice(0, 4)).toEqual([
    "KIM 2021, Baustein 2 – Prüfblatt Kamen: 64.166,67 €",
    "Ein Betrag mit allem, was zu ihm führt. Zum Abhaken und Unterschreiben.",
    "✖ Nicht durch einen Bescheid belegt: 55.000,00 € für 2022. Mittel eines anderen Jahres decken das nicht.",
    "Nr. | Angabe | Wert | Rechenweg oder Wortlaut | Quelle | geprüft",
  ]);
  const facts = lines.slice(4, -1);
  expect(facts.map((line) => line.split(" | ").slice(0, 3).join(" | "))).toEqual([
    "1 | Stellen von Kamen | 1",
    "2 | Rechnerischer Anteil | 0.85",
    "3 | Pauschale je VZÄ und Jahr | 55000",
    "4 | Weiterleitung ab | 01.11.2021",
    "5 | Weiterleitung bis | 31.12.2022",
    "6 | Monate | 14",
    "7 | Betrag für eigene Stellen | 64166.67",
    "8 | Gegenprobe: Haushaltsjahre | 64166.67",
    "9 | Gegenprobe: Zahlungen | 64166.67",
    "10 | Eigenanteil | offen",
    "11 | Nicht bewilligt für 2022 | 55000",
    expect.stringMatching(/^12 \| Fassung von Add-in und Regeln \| KIM \d/),
  ]);
  expect(facts[1]).toContain("Vorlage 141/2021");
  expect(facts[3]).toContain("zurückgerechnet: Keine Vorlage nennt den Tag");
  expect(facts[6]).toContain("1,0 VZÄ × 55.000 € × 14 ÷ 12 ≈ 64.166,67 €");
  expect(facts[7]).toContain("9.166,67 € + 55.000,00 €");
  for (const fact of facts) expect(fact).toMatch(/ \| ☐$/);
  expect(lines.at(-1)).toBe(
    "Sachlich richtig (Datum, Unterschrift) | Rechnerisch richtig (Datum, Unterschrift)",
  );
});

test("who passes money on: what is left on the second way", () => {
  const line = audit(unna, "Bergkamen").find((each) => each.includes("weitergeleitet"));
  expect(line).toMatch(/\| 64166\.67 \| 160\.416,67 € − 64\.166,67 € − 32\.083,33 €/);
});

test("what was fixed by hand stands there with reason, day and paper, and so does a lot", () => {
  const original = given("kreis-unna-2021-weiterleitung");
  const fixed = {
    ...{ agreed: 1, agreedReason: "Verzicht von Bönen", agreedDate: "2021-08-11", lot: 2 },
    agreedReference: "Vorlage 141/2021",
  };
  const bodies = original.bodies.map((body) =>
    body.name === "Kamen" ? { ...body, ...fixed } : body,
  );
  const lines = audit(plan({ ...original, bodies }), "Kamen");
  expect(lines.find((line) => line.includes("Von Hand festgelegt: Stellen"))).toMatch(
    /\| 1 \| Verzicht von Bönen \| 11\.08\.2021, Vorlage 141\/2021 \| ☐$/,
  );
  expect(lines.find((line) => line.includes("gezogenes Los"))).toMatch(/\| 2 \|/);
});

test("a way that leads elsewhere says so", () => {
  const kamen = unna.rows.find(({ name }) => name === "Kamen")!;
  const bent = {
    ...unna,
    rows: unna.rows.map((row) => (row === kamen ? { ...row, chainAmount: 5 } : row)),
  };
  expect(
    audit(bent, "Kamen").filter((line) => line.includes("✖ weicht ab von 5,00 €")),
  ).toHaveLength(2);
});

test.each(cases.map(({ id }) => id))("%s: for every body in both languages a valid file", (id) => {
  const planned = plan(given(id));
  for (const { index, amount } of planned.rows)
    for (const language of LANGUAGES) {
      const workbook = auditWorkbook(planned, index, language);
      const values = workbook.sheets[0]!.rows.flatMap(({ cells }) =>
        cells.map(({ value = "" }) => value),
      );
      expect(values.join("\n")).not.toMatch(/undefined|NaN|\[object/);
      if (amount !== undefined) expect(values).toContain(amount);
      // Each way leads to the same amount.
      expect(values.join("\n")).not.toMatch(/✖ (?:weicht ab|differs)/);
      expect(workbook.sheets[0]!.name.length).toBeLessThanOrEqual(31);
      if (index < 3) expect(fileProblems(readPackage(writeWorkbook(workbook)))).toEqual([]);
    }
});
