import type { Amendment, GrantYear } from "../../src/engine/grantYear/grantYear";
import { dayOf } from "../../src/engine/grantYear/days";
import { without } from "../../src/engine/grantYear/entries";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import { synopsis } from "../../src/engine/year/documents/synopsis";
import { bookSheets } from "../../src/workbook/book/bookSheets";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { unreadable } from "./book/bookExcel";
import { courseCases } from "./courseCases";
import { cellsOf, edit, insert, openWorkbook, registerKim } from "./kimExcel";
import { fewOf, longOnly } from "../support/runs";

const longTest = longOnly(test);

jest.setTimeout(120_000);
beforeAll(registerKim);

const { given } = courseCases().find(({ id }) => id === "zweite-aenderung-2023")!;
const [SYNOPSIS, CHECKS, SINCE, LIST] = ["Synopse 2023 B2", "Kontrolle 2023 B2", "B5", 7];
const [CONTRACT, WHAT, BEFORE, AFTER, BY, OWN, CAUSE] = [1, 3, 4, 5, 6, 7, 9] as const;
const SUM = "Vertragssumme";

/** Posts, the rate and who takes part change one after the other. */
const amended: readonly Amendment[] = [
  { date: "2023-05-02", field: "agreed", body: "Kamen", value: 1.5 },
  { date: "2023-02-15", field: "rate", value: 57000, effective: "2023-01-01" },
  { date: "2023-06-01", field: "payer", body: "Lünen", value: "Bergkamen" },
  { date: "2023-06-01", field: "agreed", body: "Lünen", value: 0.5 },
  { date: "2023-07-01", field: "end", value: "2023-11-30" },
];
const several: GrantYear = { ...given, amendments: amended };
const keyed: GrantYear = {
  ...given,
  posts: 5,
  bodies: given.bodies.map(({ agreed, agreedReason, ...body }) =>
    body.payer === undefined ? body : { ...body, weight: 2 * agreed! + (agreedReason ? 0 : 1) },
  ),
  amendments: [
    { date: "2023-03-01", field: "weight", body: "Kamen", value: 6 },
    { date: "2023-04-01", field: "posts", value: 6 },
    { date: "2023-05-01", field: "rate", value: 57000 },
  ],
};

const money = (text: unknown): number =>
  Number(
    String(text)
      .replace(/[+ €.]/g, "")
      .replace("−", "-")
      .replace(",", "."),
  );

/** Each contract that moves: before, after, its difference, and that of its own posts. */
function planned(grantYear: GrantYear, since: string): Record<string, readonly unknown[]> {
  const { rows } = synopsis(grantYear, since);
  return Object.fromEntries(
    rows.flatMap(({ what, body, before = 0, after, chain, own }) =>
      what.kind === "CONTRACT"
        ? [[`${what.payer ?? "Land"} – ${body}`, [before, after, ...[chain, own].map(cellOf)]]]
        : [],
    ),
  );
}

const cellOf = (by: Parameters<typeof nearestCell>[0] | undefined) => by && nearestCell(by);

const lines = async (): Promise<readonly (readonly unknown[])[]> =>
  (await cellsOf(SYNOPSIS!)).values.slice(LIST).filter(([number]) => number !== "");

async function shown(): Promise<Record<string, readonly unknown[]>> {
  const contracts = (await lines()).filter((cells) => cells[WHAT] === SUM);
  return Object.fromEntries(
    contracts.map((cells) => [
      String(cells[CONTRACT]),
      [money(cells[BEFORE]), money(cells[AFTER]), money(cells[BY]), cells[OWN]],
    ]),
  );
}

const compareWith = (day: string): Promise<void> =>
  edit(SYNOPSIS!, (sheet) => {
    sheet.getRange(SINCE!).values = [[dayOf(day)!]];
  });

const verdict = async (sentence: string): Promise<readonly unknown[]> => {
  const cells = (await cellsOf(CHECKS!)).values.find((line) => line[1] === sentence)!;
  return [cells[3], cells[5]];
};

const LOST = "Änderungen, die die Synopse nicht zurückrechnet (Anzahl)";
const CLOSES = "Synopse: Unterschiede = Unterschied der Landesmittel";
const CHAIN = "Synopse: Verträge, die nicht aufgehen (Anzahl)";

/** Amendments of which no document and no clause is entered. */
const undocumented = without(several, "course") as GrantYear;

const cases = [
  ["amendments without documents", undocumented, ["2022-12-31", "2023-05-02"]],
  ["the second amendment of 2023", given, ["2022-12-31", "2023-02-14", "2023-02-15"]],
  [
    "several amendments",
    several,
    ["2022-12-31", "2023-02-15", "2023-05-02", "2023-06-01", "2023-12-31"],
  ],
  ["posts by a key", keyed, ["2023-02-28", "2023-03-01", "2023-04-01"]],
] as const;

test("amendments need no documents to be compared", () => {
  const ids = bookSheets(undocumented, "de").map(({ id }) => id);
  expect(ids).toContain("synopsis");
  expect(ids).not.toContain("documents");
});

test.each(
  fewOf<readonly [string, GrantYear, readonly string[]]>(cases, (each) => each[1] === given),
)("of %s the sheet shows what the engine says", async (_, grantYear, days) => {
  openWorkbook();
  await insert(grantYear);
  const [read] = await readGrantYears();
  expect([read!.findings, read!.grantYear]).toEqual([[], grantYear]);
  for (const since of days) {
    await compareWith(since);
    expect([since, await shown()]).toEqual([since, planned(grantYear, since)]);
    expect(await verdict(LOST)).toEqual([0, "✔ stimmt"]);
    expect((await verdict(CLOSES))[1]).toBe("✔ stimmt");
    expect(await verdict(CHAIN)).toEqual([0, "✔ stimmt"]);
    // Only the latest version is read from the sheets, whatever they are compared with.
    expect((await readGrantYears())[0]!.findings).toEqual([]);
  }
});

longTest("the version of the day before an amendment is what the plan was then", async () => {
  openWorkbook();
  await insert(several);
  await compareWith("2023-05-01");
  const { values } = await cellsOf("Rechnung Synopse 2023 B2");
  const column = values[4]!.indexOf("bisher erhalten");
  const received = values.slice(5).map((cells) => cells[column]);
  const then = plan(several, "2023-05-01").rows.map(({ chainAmount }) => chainAmount);
  // Lünen stands last and did not take part.
  expect(received.slice(0, then.length + 1)).toEqual([...then, 0]);
});

longTest(
  "the second amendment: what changed first, then whose contract moves, and why",
  async () => {
    openWorkbook();
    await insert(given);
    const found = await lines();
    expect(found.map((cells) => [cells[0], ...cells.slice(1, 4), cells[BY], cells[CAUSE]])).toEqual(
      [
        [1, "für alle", "Bescheid 2023", "Pauschale je VZÄ und Jahr", "+2.000,00 €", "–"],
        [2, "Kreis Unna – Bergkamen", "2. Änderung, § 7 (3)", "Anschlussbescheid", "", "–"],
        [3, "Kreis Unna – Bergkamen", "2. Änderung, § 8", "Nachweisfrist", "", "–"],
        [4, "Kreis Unna – Bergkamen", "2. Änderung, Beträge", "Beträge", "", "–"],
        [5, "Land – Kreis Unna", "", SUM, "+5.000,00 €", "1"],
        [6, "Kreis Unna – Bergkamen", "", SUM, "+5.000,00 €", "5"],
        [7, "Bergkamen – Kamen", "", SUM, "+2.000,00 €", "6"],
        [8, "Bergkamen – Bönen", "", SUM, "+1.000,00 €", "6"],
      ],
    );
    const { values } = await cellsOf(SYNOPSIS!);
    expect(values.slice(2, 4).map(([said]) => said)).toEqual([
      "✔ +5.000,00 € Landesmittel. Die Unterschiede gehen auf.",
      "! Anzupassen sind: Bergkamen – Kamen, Bergkamen – Bönen.",
    ]);
    expect(values[4]![1]).toBe(dayOf("2023-02-14"));
  },
);

longTest("after the last amendment nothing has changed", async () => {
  openWorkbook();
  await insert(given);
  await compareWith("2023-05-02");
  expect((await lines()).map(([first]) => first)).toEqual([
    "Nach diesem Tag hat sich nichts geändert.",
  ]);
});

/** A year that is settled, and amended by a document in its middle. */
const settled = courseCases().find(({ id }) => id === "musterkreis-2023-abrechnung")!.given;
const settledAmended: GrantYear = {
  ...settled,
  amendments: [{ date: "2023-06-15", field: "agreed", body: "Neustadt", value: 1.5 }],
  course: {
    ...settled.course,
    documents: [{ id: "3. Änderung", kind: "AMENDMENT", date: "2023-06-15" }],
  },
};

test("the sheets of the synopsis and of the settlement stand beside each other", () => {
  const ids = bookSheets(settledAmended, "de").map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(["synopsis", "settlement"]));
});

longTest("in a year that is settled the sheet shows what the engine says, too", async () => {
  openWorkbook();
  await insert(settledAmended);
  const [read] = await readGrantYears();
  expect([read!.findings, read!.grantYear]).toEqual([[], settledAmended]);
  expect(await shown()).toEqual(planned(settledAmended, "2023-06-14"));
});

test.each(cases)("a reader can take in the sheets of %s", (_, grantYear) => {
  expect(unreadable(grantYear)).toEqual([]);
  const widths = bookSheets(grantYear, "de").map(
    ({ operations }) => operations.filter(({ kind }) => kind === "width").length,
  );
  expect(Math.max(...widths)).toBeLessThanOrEqual(20);
});

const mishaps: readonly (readonly [string, string, string, unknown, string])[] = [
  ["a difference is written over", "Rechnung Synopse 2023 B2", "± eigene Stellen", 5, CLOSES],
  ["a contract is written over", "Rechnung Synopse 2023 B2", "± Vertrag", 5, CHAIN],
  ["nobody knows what a rate was before", "Fassungen 2023 B2", "bisher", "", LOST],
  ["what is amended has no way back", "Fassungen 2023 B2", "Angabe", "Beginn", LOST],
];

longOnly(test.each(mishaps))(
  "a check fails when %s",
  async (_, sheetName, heading, value, sentence) => {
    openWorkbook();
    await insert(given);
    expect((await verdict(sentence))[1]).toBe("✔ stimmt");
    const { values } = await cellsOf(sheetName);
    const row = values.findIndex((cells) => cells.includes(heading));
    const column = values[row]!.indexOf(heading);
    await edit(sheetName, (sheet) => {
      sheet.getCell(row + 1, column).values = [[value]];
    });
    // A cell in the way of a list leaves nothing to compare, which is no success either.
    expect((await verdict(sentence))[1]).toMatch(/^(✖ Fehler|– ohne Ergebnis)$/);
  },
);

longTest("there is no synopsis where posts are shared out by regions", () => {
  const regions = [{ name: "Mittelkreis", model: "FORWARDING", posts: 2.5 }] as const;
  const bodies = given.bodies.map(({ agreed, ...body }) => ({
    ...body,
    ...(body.payer !== undefined && { region: "Mittelkreis", weight: 1 }),
    ...(body.name !== "Bönen" && agreed !== undefined && { agreed }),
  }));
  const ids = bookSheets({ ...given, regions, bodies }, "de").map(({ id }) => id);
  expect(ids).toContain("amendmentCalculation");
  expect(ids.filter((id) => id.startsWith("synopsis"))).toEqual([]);
});
