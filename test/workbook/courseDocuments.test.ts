import type { Course } from "../../src/engine/grantYear/course";
import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { dayOf } from "../../src/engine/grantYear/days";
import { plan } from "../../src/engine/grantYear/plan";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { courseCases } from "./courseCases";
import { cellsOf, edit, insert, openWorkbook, registerKim } from "./kimExcel";
import { longOnly } from "../support/runs";

const longTest = longOnly(test);

beforeAll(registerKim);

const { given } = courseCases().find(({ id }) => id === "zweite-aenderung-2023")!;
const [VERSIONS, PAPERS, CLAUSES, CHECKS] = [
  "Fassungen 2023 B2",
  "Schriftstücke 2023 B2",
  "Klauseln 2023 B2",
  "Kontrolle 2023 B2",
];
const [SENTENCE, ACTUAL, VERDICT, ACTION] = [1, 3, 5, 6];

/** Each check by its sentence: how many, the verdict and what is to be done. */
const checks = async (): Promise<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    (await cellsOf(CHECKS)).values.map((cells) => [
      String(cells[SENTENCE]),
      [cells[ACTUAL], cells[VERDICT], cells[ACTION]],
    ]),
  );

const OUTDATED = "Verträge, die einer Änderung noch nicht folgen (Anzahl)";
const OPEN = "Verträge, älter als der Bescheid (Anzahl)";
const UNKNOWN = "Klauseln, Fassungen: Schriftstück unbekannt (Anzahl)";
const UNDATED = "Schriftstücke ohne Datum (Anzahl)";
const STRANGERS = "Schriftstücke an unbekannte Beteiligte (Anzahl)";
const UNTIMED = "Änderungen im Zeitraum ohne „gilt ab“ (Anzahl)";

const withCourse = (course: Partial<Course>): GrantYear => ({
  ...given,
  course: { ...given.course, ...course },
});

/** What the engine finds of that code: whose contracts. */
const found = (grantYear: GrantYear, code: string): string[] =>
  yearFigures(grantYear, plan(grantYear), grantYear.course!).findings.flatMap((finding) =>
    finding.code === code ? [finding.name ?? ""] : [],
  );

test("what is written is read back, and the amounts are those of the last version", async () => {
  openWorkbook();
  await insert(given);
  const [read] = await readGrantYears();
  expect([read!.findings, read!.grantYear]).toEqual([[], given]);
  const kinds = (await cellsOf(PAPERS)).values.slice(4).map((cells) => cells[1]);
  expect(kinds).toEqual(["Vertrag", "Änderung", "Vertrag", "Vertrag", "Bescheid", "Änderung"]);
  const amounts = plan(given).rows.map(({ chainAmount }) => chainAmount);
  expect(amounts).toEqual([142500, 142500, 57000, 28500]);
});

longTest(
  "contracts below an amended one are named until a later document takes their place",
  async () => {
    openWorkbook();
    await insert(given);
    expect(found(given, "childContractOutdated")).toEqual(["Kamen", "Bönen"]);
    expect((await checks())[OUTDATED]).toEqual([
      ...[2, "✖ Fehler", "Anzupassen: Bergkamen – Kamen, Bergkamen – Bönen"],
    ]);
    // The follow-on contract between Bergkamen and Kamen.
    await edit(PAPERS, (sheet) => {
      sheet.getRange("E7").values = [[dayOf("2023-06-30")!]];
    });
    const documents = given.course!.documents!.map((paper) =>
      paper.id === "Vertrag Kamen" ? { ...paper, date: "2023-06-30" } : paper,
    );
    expect(found(withCourse({ documents }), "childContractOutdated")).toEqual(["Bönen"]);
    expect((await checks())[OUTDATED]!.slice(0, 2)).toEqual([1, "✖ Fehler"]);
    await edit(PAPERS, (sheet) => {
      sheet.getRange("E8").values = [[dayOf("2023-05-02")!]];
    });
    expect((await checks())[OUTDATED]!.slice(0, 2)).toEqual([0, "✔ stimmt"]);
  },
);

longTest("a notice that is later than the contracts asks whether they follow it", async () => {
  openWorkbook();
  const later = given.course!.documents!.filter(({ id }) => id !== "2. Änderung");
  const notified = withCourse({ documents: later, clauses: [] });
  await insert(notified);
  expect(found(notified, "followOnOpen")).toEqual(["Bergkamen"]);
  expect((await checks())[OPEN]).toEqual([
    ...[1, "! Hinweis", "Klären, ob der Vertrag von selbst folgt: Kreis Unna – Bergkamen"],
  ]);
  expect((await checks())[OUTDATED]!.slice(0, 2)).toEqual([0, "✔ stimmt"]);
});

const mishaps: readonly (readonly [string, string, string, string | number, string, string])[] = [
  ["a clause names no document", CLAUSES!, "A5", "3. Änderung", UNKNOWN, "✖ Fehler"],
  ["an amendment names no document", VERSIONS!, "C5", "Bescheid 2024", UNKNOWN, "✖ Fehler"],
  ["a document has no date", PAPERS!, "E5", "", UNDATED, "! Hinweis"],
  ["a document is for nobody here", PAPERS!, "D5", "Lünen", STRANGERS, "! Hinweis"],
  ["nobody says from when an amendment counts", VERSIONS!, "B5", "", UNTIMED, "! Hinweis"],
];

longOnly(test.each(mishaps))(
  "a check fails when %s",
  async (_, sheet, address, value, sentence, verdict) => {
    openWorkbook();
    await insert(given);
    expect((await checks())[sentence]!.slice(0, 2)).toEqual([0, "✔ stimmt"]);
    await edit(sheet, (worksheet) => {
      worksheet.getRange(address).values = [[value]];
    });
    expect((await checks())[sentence]!.slice(0, 2)).toEqual([1, verdict]);
  },
);
