import type { Body, GrantYear, Region } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { smallGrantYear } from "../smallGrantYear";
import { edit, registerKim } from "../kimExcel";
import { writeBook, type WrittenSheet } from "./bookExcel";
import { longOnly } from "../../support/runs";

jest.setTimeout(60_000);
beforeAll(registerKim);

const town = (name: string, region?: string): Body => ({
  ...{ name, kind: "STADT", payer: "Kreis Borken", weight: 1000 },
  ...(region === undefined ? {} : { region }),
});
const TOWNS = ["Ahaus", "Bocholt", "Rhede"];
const north: Region = { name: "Nord", model: "FORWARDING", posts: 2 };

/** Three equal claims to two posts, and nobody has drawn lots: there is no distribution. */
const undecided = (regions: readonly Region[]): GrantYear => ({
  ...smallGrantYear,
  ...{ regions, posts: 2, kiPosts: 0, step: 0.5, minimum: 0.5, end: "2024-02-14" },
  notices: [{ ...smallGrantYear.notices[0]!, end: "2024-02-14" }],
  bodies: [smallGrantYear.bodies[0]!, ...TOWNS.map((name) => town(name, regions[0]?.name))],
});

const RESULTS = ["overview", "posts", "ownShares", "budget", "payments", "checks", "derivation"];
/** What a line of the checks should be and is: unseen while it is an error. */
const [EXPECTED, ACTUAL, DIFFERENCE] = [2, 3, 4];

const errorsOf = (sheets: readonly WrittenSheet[]): string[] =>
  sheets
    .filter(({ id }) => RESULTS.includes(id))
    .flatMap(({ id, values }) =>
      values.flatMap((row, line) =>
        row.flatMap((value, column) => {
          const isUnseen =
            (id === "checks" && (column === EXPECTED || column === ACTUAL)) ||
            // Which texts there are, in a column that nobody sees.
            (id === "derivation" && column > 4);
          return String(value).startsWith("#") && !isUnseen
            ? [`${id} ${line + 1}/${column + 1} ${String(value)}`]
            : [];
        }),
      ),
    );

const textsOf = (sheets: readonly WrittenSheet[], id: string): string[][] =>
  sheets.find((sheet) => sheet.id === id)!.values.map((row) => row.map(String));

const NONE = "✖ Kein Ergebnis: siehe Prüfübersicht.";

longOnly(
  test.each<readonly [string, readonly Region[]]>([
    ["in a region", [north]],
    ["without regions", []],
  ]),
)("%s, while lots are missing, the pages say so in words", async (_, regions) => {
  const given = undecided(regions);
  expect(plan(given).findings.map(({ code }) => code)).toContain("tieUndecided");
  const { read, settle } = await writeBook(given);
  settle();
  const sheets = await read();
  expect(errorsOf(sheets)).toEqual([]);
  const overview = textsOf(sheets, "overview");
  expect(overview[1]).toContainEqual(expect.stringMatching(/^✖ Prüfübersicht: 2 Fehler, \d+ Hin/));
  expect(overview[2]![0]).toBe(
    "✖ Nicht bestanden – Alle bewilligten Stellen sind vergeben (VZÄ): Anteile, Verzichte, Vereinbarungen und Lose prüfen. Dazu 1 weiterer Fehler.",
  );
  const [granted, planned, rest] = overview.slice(7, 10);
  const posts = overview[6]!.indexOf("Stellen (VZÄ)");
  expect([granted, planned, rest].map((row) => row![posts])).toEqual(["2", "offen", "offen"]);
  expect(planned!.slice(posts + 4, posts + 6)).toEqual(["offen", "offen"]);
  // Nor is it 0 in the second year.
  expect(planned![posts + 6]).toBe("offen");
  for (const id of ["posts", "ownShares", "budget", "payments"])
    expect([id, textsOf(sheets, id)[2]![0]]).toEqual([id, NONE]);
  // Neither covered nor uncovered.
  const [year] = textsOf(sheets, "payments").filter(([first]) => first === "2023");
  expect([year![7], year![10]]).toEqual(["offen", "offen"]);
  const checks = textsOf(sheets, "checks");
  expect(checks[2]![0]).toMatch(/^✖ \d+ Prüfungen: \d+ stimmen, .*2 Fehler, .* ohne Ergebnis$/);
  // What cannot be known does not hold, and names the line that says which cell to read.
  const unknown = checks.filter((row) => row[DIFFERENCE] === "kein Ergebnis");
  const errors = checks.find((row) => row[1]!.startsWith("Rechenblätter mit Fehlerwerten"))!;
  expect(unknown.length).toBeGreaterThan(5);
  const said = unknown.map((row) => row.slice(5, 7).join(": "));
  expect(new Set(said)).toEqual(
    new Set([
      `– ohne Ergebnis: folgt aus Zeile ${errors[0]}`,
      "✖ Fehler: Anteile, Verzichte, Vereinbarungen und Lose prüfen",
    ]),
  );

  // Another key for one of them decides it.
  await edit("Beteiligte 2023 B2", (sheet) => {
    const { columns } = sheet.tables.getItem("Beteiligte_2023_B2");
    columns.getItem("Schlüssel").getDataBodyRange().getRow(1).values = [[1500]];
  });
  settle();
  const decided = await read();
  expect(errorsOf(decided)).toEqual([]);
  expect(decided.flatMap(({ values }) => values.flat()).map(String)).not.toContain("kein Ergebnis");
  expect(textsOf(decided, "posts")[2]![0]).toMatch(/^✔ 2,00 von 2,00 Stellen/);
});
