import type { Deadline } from "../../src/engine/grantYear/course";
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

const { given } = courseCases().find(({ id }) => id === "musterkreis-2023")!;
const [DEADLINES, CHECKS] = ["Fristen 2023 B2", "Kontrolle 2023 B2"];
const [FIRST, STATE, NOTE] = [6, 7, 8];
const [SENTENCE, ACTUAL, VERDICT] = [1, 3, 5];

const WORDS = {
  ...{ DONE: "✔ erledigt", UNDATED: "! ohne Tag", PASSED: "✖ versäumt" },
  ...{ NEAR: "! bald", OPEN: "offen" },
} as const;

const more: readonly Deadline[] = [
  // Due on the day of its payer: too late.
  { what: "CONFIRMATION", body: "Neustadt", date: "2024-02-28", leadDays: 0 },
  { what: "REPAYMENT", body: "Altstadt", date: "2024-04-30" },
  { what: "PROOF", date: "2024-05-31" },
];
const withCourse = (course: object): GrantYear => ({
  ...given,
  course: { ...given.course, ...course },
});
const deadlines = [...given.course!.deadlines!, ...more];

/** What the engine says of each deadline, in the words of the sheet. */
function planned(grantYear: GrantYear): (readonly [state: string, isLate: boolean])[] {
  const figures = yearFigures(grantYear, plan(grantYear), grantYear.course!);
  const late = figures.findings.filter(({ code }) => code === "childDeadlineAfterParent");
  return figures.deadlines.map(({ at }, index) => [
    at ? WORDS[at.state] : "",
    late.some((finding) => finding.index === index),
  ]);
}

async function shown(count: number): Promise<(readonly [state: unknown, isLate: boolean])[]> {
  const { values } = await cellsOf(DEADLINES);
  return values
    .slice(FIRST, FIRST + count)
    .map((cells) => [cells[STATE], String(cells[NOTE]).startsWith("!")]);
}

const checks = async (): Promise<Record<string, readonly unknown[]>> =>
  Object.fromEntries(
    (await cellsOf(CHECKS)).values.map((cells) => [
      String(cells[SENTENCE]),
      [cells[ACTUAL], cells[VERDICT]],
    ]),
  );

longTest(
  "the sheet says of each deadline what the engine says, on every day that matters",
  async () => {
    openWorkbook();
    const written = withCourse({ deadlines });
    await insert(written);
    const [read] = await readGrantYears();
    expect([read!.findings, read!.grantYear]).toEqual([[], written]);
    const days = [
      "2024-01-19",
      "2024-04-30",
      "2024-02-01",
      "2024-02-28",
      "2024-02-29",
      "2024-05-01",
    ];
    for (const asOf of days) {
      await edit(DEADLINES, (sheet) => {
        sheet.getRange("B4").values = [[dayOf(asOf)!]];
      });
      const now = withCourse({ deadlines, asOf });
      expect([asOf, await shown(deadlines.length)]).toEqual([asOf, planned(now)]);
      const said = await checks();
      const count = (word: string): number =>
        planned(now).filter(([state]) => state === word).length;
      const passed = count(WORDS.PASSED);
      expect(said["Versäumte Fristen (Anzahl)"]).toEqual([
        passed,
        passed > 0 ? "✖ Fehler" : "✔ stimmt",
      ]);
      const near = count(WORDS.NEAR);
      expect(said["Fristen, die bald enden (Anzahl)"]).toEqual([
        near,
        near > 0 ? "! Hinweis" : "✔ stimmt",
      ]);
    }
  },
  120_000,
);

longTest("without a day shown nothing is said of it; what is due too late is", async () => {
  openWorkbook();
  const { asOf, ...course } = given.course!;
  expect(asOf).toBeDefined();
  const written = { ...given, course: { ...course, deadlines } };
  await insert(written);
  const [read] = await readGrantYears();
  expect(read!.grantYear).toEqual(written);
  expect(await shown(deadlines.length)).toEqual(planned(written));
  const said = await checks();
  expect(said["Versäumte Fristen (Anzahl)"]).toEqual([0, "✔ stimmt"]);
  expect(said["Nachweise nicht vor der Frist des Zahlers (Anzahl)"]).toEqual([1, "! Hinweis"]);
});

longTest("a deadline without a day is a hint, and the day shown alone is kept", async () => {
  openWorkbook();
  await insert(given);
  const said = await checks();
  expect(said["Fristen ohne Tag (Anzahl)"]).toEqual([1, "! Hinweis"]);
  expect(said["Nachweise nicht vor der Frist des Zahlers (Anzahl)"]).toEqual([0, "✔ stimmt"]);
  openWorkbook();
  const alone = { ...given, course: { asOf: "2024-02-05" } };
  await insert(alone);
  expect((await readGrantYears())[0]!.grantYear).toEqual(alone);
  expect((await checks())["Fristen ohne Tag (Anzahl)"]).toEqual([0, "✔ stimmt"]);
});
