import { nameKey } from "../../../src/engine/names/nameKey";
import { plan, type Plan } from "../../../src/engine/grantYear/plan";
import { LANGUAGES, type Language } from "../../../src/locales/language";
import { auditWorkbook } from "../../../src/workbook/handover/auditWorkbook";
import { shareWorkbook } from "../../../src/workbook/handover/shareWorkbook";
import type { Workbook } from "../../../src/xlsx/model/workbook";
import { writeWorkbook } from "../../../src/xlsx/write/writeWorkbook";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";
import { fileProblems } from "../../xlsx/fileProblems";
import { hasOffice, openInOffice } from "../../xlsx/openInOffice";
import { readPackage } from "../../xlsx/readPackage";
import { linesOf } from "../printedLines";
import { longOnly } from "../../support/runs";

const cases = grantYearCases();
const planOf = (id: string): Plan => plan(cases.find((each) => each.id === id)!.given);
const unna = planOf("kreis-unna-2021-weiterleitung");

const indexOf = ({ rows }: Plan, wanted: string): number =>
  rows.find(({ name }) => name === wanted)!.index;

const share = (of: Plan, name: string, language: Language = "de"): string[] =>
  linesOf(shareWorkbook(of, indexOf(of, name), language));

test("Kamen, as Vorlage 141/2021 has it: posts, money, days, steps, sources, what is open", () => {
  expect(share(unna, "Kamen")).toEqual([
    "KIM 2021, Baustein 2 – Mein Anteil: Kamen",
    "Erstellt von: Kreis Unna  ·  Weg der Mittel: Land → Kreis Unna → Bergkamen → Kamen",
    "✖ Nicht durch einen Bescheid belegt: 55.000,00 € für 2022. Mittel eines anderen Jahres decken das nicht.",
    "1,0 Stelle | 64.166,67 € | Eigenanteil offen",
    "rechnerischer Anteil 0,85 VZÄ | von: Bergkamen, 14 Monate | Personalkosten fehlen",
    "Haushalt | 2021 | 2022 | zusammen",
    "Ertrag: von Bergkamen | 9166.67 | 55000 | 64166.67 =SUM(B9:C9)",
    "Eigenanteil | offen | offen | offen",
    "Zahlungen | Tag | Betrag",
    "von Bergkamen, für 2021 | 44530 | 9166.67",
    "von Bergkamen, für 2022 | 44742 | 55000",
    "zusammen von Bergkamen | 64166.67 =C13+C14",
    "So ist gerechnet",
    "Vom 01.11.2021 bis 31.12.2022, 14 ganze Kalendermonate: 12 × (2022 − 2021) + 12 − 11 + 1 = 14 Monate (nach Kalendermonaten, angefangene anteilig nach ihren Tagen).",
    "1,0 VZÄ × 55.000 € × 14 ÷ 12 ≈ 64.166,67 € (kaufmännisch auf den Cent gerundet).",
    "Nach Haushaltsjahren: 9.166,67 € + 55.000,00 € = 64.166,67 €.",
    "Grundlagen und Herkunft",
    expect.stringMatching(/^Pauschale je VZÄ und Jahr: 55\.000,00 € – belegt: /),
    expect.stringMatching(/^Weiterleitung ab: 01\.11\.2021 – zurückgerechnet: Keine Vorlage nennt/),
    expect.stringMatching(/^Weiterleitung bis: 31\.12\.2022 – belegt: /),
    expect.stringMatching(/^Angefangene Monate: Kalender – angenommen: /),
    expect.stringMatching(/^Stellenanteil laut Vorlage – belegt: Stadt Kamen, Vorlage 141\/2021/),
    "Zu veranlassen",
    "Vertrag mit Bergkamen: Betrag und Zeitraum vergleichen.",
    "Personalkosten je Stelle und Jahr melden; ohne sie steht der Eigenanteil nicht fest.",
  ]);
});

test("who passes money on sees what it gets, passes on and keeps", () => {
  const lines = share(unna, "Bergkamen");
  expect(lines).toContain("Ertrag: von Kreis Unna | 22916.67 | 137500 | 160416.67 =SUM(B9:C9)");
  expect(lines).toContain(
    "Aufwand: Weiterleitung an andere | -13750 | -82500 | -96250 =SUM(B10:C10)",
  );
  expect(lines).toContain("Für eigene Stellen | 9166.67 | 55000 | 64166.67 =SUM(B11:C11)");
  expect(lines).toContain(
    "Erhalten 160.416,67 € − weitergeleitet 96.250,00 € = 64.166,67 € für eigene Stellen.",
  );
});

test("who bears a part by the key sees its own share, not that of others", () => {
  const lines = share(unna, "Schwerte");
  expect(lines).toContain("Keine eigene Stelle | 0,00 € | 22.750,00 € Eigenanteil");
  expect(lines).toContain("Eigenanteil nach Schlüssel: 22.750,00 €.");
});

test("where posts change within the period, no single multiplication is claimed", () => {
  const { given } = cases.find(({ id }) => id === "kreis-unna-2021-weiterleitung")!;
  const change = { date: "2022-06-01", effective: "2022-07-01", body: "Kamen", field: "agreed" };
  const amended = plan({ ...given, amendments: [{ ...change, value: 0.5 }] });
  const row = amended.rows.find(({ name }) => name === "Kamen")!;
  expect(row.amount).not.toBe(64166.67);
  const lines = share(amended, "Kamen").join("\n");
  expect(lines).toContain(`Ertrag: von Bergkamen | ${row.byYear!.join(" | ")} | ${row.amount}`);
  expect(lines).not.toMatch(/VZÄ × 55\.000/);
});

test("in English the same figures", () => {
  const lines = share(unna, "Kamen", "en");
  expect(lines[0]).toBe("KIM 2021, module 2 – my share: Kamen");
  expect(lines).toContain("Income: from Bergkamen | 9166.67 | 55000 | 64166.67 =SUM(B9:C9)");
  expect(lines.join("\n")).not.toMatch(/Vom |Zahlungen|offen/);
});

/** Numbers of a sheet, each with its row and column. */
const numbersOf = ({ sheets: [sheet] }: Workbook) =>
  sheet!.rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, value }) =>
      typeof value === "number" ? [{ row, column, value }] : [],
    ),
  );

/** Bodies that are neither it nor on its way nor paid by it. */
const othersOf = ({ rows }: Plan, index: number): string[] => {
  const own = rows.find((row) => row.index === index)!;
  const related = new Set([nameKey(own.name)]);
  for (let at: typeof own | undefined = own; at?.payer;) {
    const payer = nameKey(at.payer);
    if (related.has(payer)) break;
    related.add(payer);
    at = rows.find(({ name }) => nameKey(name) === payer);
  }
  return rows
    .filter(({ name, payer = "" }) => {
      const isPaid = nameKey(payer) === nameKey(own.name);
      return !isPaid && !related.has(nameKey(name)) && own.payer !== undefined;
    })
    .map(({ name }) => name);
};

describe.each(cases.map(({ id }) => id))("%s", (id) => {
  const planned = planOf(id);

  test("for every body: its figures are those of the plan, sums are sums, no error", () => {
    for (const row of planned.rows)
      for (const language of LANGUAGES) {
        const workbook = shareWorkbook(planned, row.index, language);
        const [sheet] = workbook.sheets;
        const values = numbersOf(workbook);
        for (const cell of sheet!.rows.flatMap(({ cells }) => cells)) {
          expect(typeof cell.value).not.toBe("object");
          expect(String(cell.value ?? "")).not.toMatch(/undefined|NaN|\[object|^#/);
          if (cell.formula) expect(cell.formula.text).not.toMatch(/KIM/);
        }
        const shown = values.map(({ value }) => value);
        for (const part of row.chainByYear ?? []) if (part !== 0) expect(shown).toContain(part);
        if (row.ownShareByYear?.length === planned.years.length)
          for (const part of row.ownShareByYear) expect(shown).toContain(part);
        for (const payment of planned.payments)
          if (nameKey(payment.body) === nameKey(row.name)) expect(shown).toContain(payment.amount);
      }
  });

  test("nothing is said of bodies that it does not deal with", () => {
    for (const { index } of planned.rows) {
      const text = linesOf(shareWorkbook(planned, index, "de"))
        .filter((line) => !/ – (belegt|angenommen|vereinbart|zurückgerechnet|gerechnet)/.test(line))
        .join("\n");
      for (const name of othersOf(planned, index))
        expect(text.split(/[\s,:|]+/)).not.toContain(name);
    }
  });
});

const withoutResults = (workbook: Workbook): Workbook => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({
      ...row,
      cells: row.cells.map(({ value, ...cell }) =>
        cell.formula || value === undefined ? cell : { ...cell, value },
      ),
    })),
  })),
});

const officeTest = hasOffice ? longOnly(test) : test.skip;

officeTest(
  "LibreOffice opens each body's workbook, and that for its audit, with the same figures and without an error",
  () => {
    const workbooks = unna.rows.flatMap(({ index }) => [
      shareWorkbook(unna, index, "de"),
      auditWorkbook(unna, index, "de"),
    ]);
    expect(workbooks.map((workbook) => numbersOf(workbook).length)).not.toContain(0);
    // Without the results of formulas, so that what is shown is LibreOffice's own.
    const files = workbooks.map((workbook) => writeWorkbook(withoutResults(workbook)));
    for (const bytes of files) expect(fileProblems(readPackage(bytes))).toEqual([]);
    const opened = openInOffice(
      Object.fromEntries(files.map((bytes, index) => [`s${index}`, bytes])),
    );
    for (const [index, workbook] of workbooks.entries()) {
      const cells = Object.values(opened[`s${index}`]!)[0]!;
      expect(cells.flat().filter((text) => /^(?:#|Err:)/.test(text))).toEqual([]);
      const different = numbersOf(workbook).filter(({ row, column, value }) => {
        const isDay = value > 40_000 && Number.isInteger(value) && column === 1;
        return !isDay && Math.abs(Number(cells[row]?.[column]) - value) >= 0.005;
      });
      expect(different).toEqual([]);
    }
  },
);
