import fc from "fast-check";
import type { Amendment, Body, GrantYear } from "../../src/engine/grantYear/grantYear";
import { dayOf, isoOf } from "../../src/engine/grantYear/days";
import { plan } from "../../src/engine/grantYear/plan";
import { bookSheets } from "../../src/workbook/book/bookSheets";
import { notOnSheets } from "../../src/workbook/book/notOnSheets";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { runs } from "../support/runs";
import { unreadable } from "./book/bookExcel";
import { cellsOf, edit, insert, openWorkbook, registerKim } from "./kimExcel";

jest.setTimeout(300_000);
beforeAll(registerKim);

/** A column of a sheet of steps, under its heading, for as many rows. */
async function columnOf(sheetName: string, heading: string, rows: number): Promise<unknown[]> {
  const { values } = await cellsOf(sheetName);
  const top = values.findIndex((cells) => cells.includes(heading));
  const column = values[top]!.indexOf(heading);
  return values.slice(top + 1, top + 1 + rows).map((cells) => cells[column]);
}

/** What the page of checks says is wrong, and the differences of money that are none. */
async function wrong(): Promise<unknown[]> {
  const { values } = await cellsOf("Kontrolle 2023 B2");
  return values.filter((line) => String(line[5]).startsWith("✖")).map((line) => line[1]);
}

/** One notice is set against all that is planned. */
const isNotOfNotice = (line: unknown): boolean => !/bewilligt|Bescheid/.test(String(line));

const body = (name: string, region: string, agreed: number, more: Partial<Body> = {}): Body => ({
  ...{ name, kind: "STADT", payer: "Kreis Unna", region, agreed },
  ...{ agreedReason: "Kooperationsvertrag", agreedDate: "2023-01-10", agreedReference: "V 1" },
  ...more,
});

/** Kreis Unna keeps a post; the towns of a region move half of one, and later the rate rises. */
const kreis: GrantYear = {
  ...{ schemaVersion: 1, programme: "KIM", module: 2, year: 2023 },
  notices: [{ kind: "FIRST", date: "2023-01-02", reference: "B", amount: 192_500, posts: 3.5 }],
  ...{ posts: 3.5, kiPosts: 1, rate: 55_000, rateSource: "NOTICE", rateCitation: "Bescheid" },
  ...{ start: "2023-01-01", end: "2023-12-31" },
  instalments: [{ date: "2023-01-15", weight: 1, amount: 192_500 }],
  ...{ prorationMethod: "CALENDAR", prorationSection: "§ 4" },
  regions: [{ name: "Mitte", model: "FORWARDING", posts: 2.5 }],
  bodies: [
    { name: "Kreis Unna", kind: "KREIS" },
    body("Bergkamen", "Mitte", 1, { weight: 11 }),
    body("Kamen", "Mitte", 1, { weight: 12, payer: "Bergkamen", costPerFte: 75_000 }),
    body("Bönen", "Mitte", 0.5, { weight: 13, payer: "Bergkamen" }),
  ],
  items: [],
  amendments: [
    ...(["Bergkamen", "Kamen"] as const).map((name): Amendment => ({
      ...{ date: "2023-05-02", effective: "2023-07-01", body: name, field: "agreed" },
      value: name === "Kamen" ? 1.5 : 0.5,
    })),
    { date: "2023-06-01", effective: "2023-09-01", field: "rate", value: 60_000 },
  ],
};

test("a Kreis with its own post and a region: half a post moves in July, the rate rises in September", async () => {
  expect(notOnSheets(kreis)).toEqual([]);
  expect(unreadable(kreis)).toEqual([]);
  openWorkbook();
  await insert(kreis);
  const [read] = await readGrantYears();
  expect([read!.findings, read!.grantYear]).toEqual([[], kreis]);
  expect(await columnOf("Rechnung 2023 B2", "zusammen", 4)).toEqual([
    // 55,000 × 8 ÷ 12 + 60,000 × 4 ÷ 12
    56_666.67,
    // 27,500 + 0.5 × (9,166.67 + 20,000); the odd cent of the contract
    42_083.34,
    // 27,500 + 1.5 × (9,166.67 + 20,000)
    71_250,
    // 0.5 × 56,666.67
    28_333.33,
  ]);
  expect(plan(kreis).rows.map(({ amount }) => amount)).toEqual([
    ...[56_666.67, 42_083.34, 71_250, 28_333.33],
  ]);
  // As it is shown and printed: the sentences come from a column that is not.
  const sentences = (await cellsOf("Rechenschritte 2023 B2")).text;
  expect(sentences.find(([name]) => name === "Kamen")!.join()).toMatch(
    /Zeitscheibe vom 01\.01\.2023 bis 30\.06\.2023/,
  );
  const checks = (await cellsOf("Kontrolle 2023 B2")).values;
  expect(
    checks.find((line) => line[1] === "Bescheid 2023 = Stellen × Pauschale")!.slice(5, 7),
  ).toEqual(["! Hinweis", "Wechsel im Jahr: Berechnung des Landes prüfen"]);
  // More is planned at the new rate than the notice grants; all else holds.
  expect((await wrong()).filter(isNotOfNotice)).toEqual([]);
  await edit("Synopse 2023 B2", (sheet) => {
    sheet.getRange("B5").values = [[dayOf("2023-05-31")!]];
  });
  // Before the rate: contract 137,500, of which Kamen has 68,750.
  expect(await columnOf("Rechnung Synopse 2023 B2", "bisher erhalten", 4)).toEqual([
    ...[192_500, 137_500, 68_750, 27_500],
  ]);
});

test("products of three time slices are read in two lines", () => {
  const wrapped = (grantYear: GrantYear) =>
    bookSheets(grantYear, "de")
      .find(({ id }) => id === "derivation")!
      .operations.filter((each) => each.kind === "look" && each.look.wrap === true)
      .some((each) => each.area.column === 2 && each.area.columns === 1);
  expect(wrapped(kreis)).toBe(true);
  expect(wrapped({ ...kreis, amendments: kreis.amendments.slice(0, 2) })).toBe(false);
});

const NAMES = ["Bergkamen", "Kamen", "Bönen", "Lünen", "Selm"];
const [FIRST, LAST] = [dayOf("2023-01-02")!, dayOf("2023-12-31")!];
const halves = fc.integer({ min: 2, max: 5 }).map((steps) => steps / 2);

/** Posts are agreed with each body of one or two regions; now and then half a post moves. */
const regional: fc.Arbitrary<GrantYear> = fc
  .record({
    agreed: fc.array(halves, { minLength: 3, maxLength: NAMES.length }),
    south: fc.nat({ max: 2 }),
    isKeyed: fc.boolean(),
    kiPosts: fc.constantFrom(undefined, 0.5, 1),
    passesOn: fc.boolean(),
    method: fc.constantFrom("CALENDAR" as const, "DAYS" as const),
    moves: fc.array(
      fc.record({ day: fc.integer({ min: FIRST, max: LAST }), from: fc.nat(), to: fc.nat() }),
      { minLength: 1, maxLength: 3 },
    ),
    rise: fc.option(fc.integer({ min: FIRST, max: LAST }), { nil: undefined }),
  })
  .map(({ agreed, south, isKeyed, kiPosts, passesOn, method, moves, rise }) => {
    const regionOf = (index: number): string => (index < south ? "Süd" : "Mitte");
    const now = [...agreed];
    const changed = [...moves]
      .sort((a, b) => a.day - b.day)
      .flatMap(({ day, from, to }): Amendment[] => {
        const members = [...now.keys()].filter(
          (at) => regionOf(at) === regionOf(from % now.length),
        );
        const [giver, taker] = [from % now.length, members[to % members.length]!];
        if (giver === taker || now[giver]! < 1) return [];
        now[giver]! -= 0.5;
        now[taker]! += 0.5;
        return [giver, taker].map((at): Amendment => ({
          ...{ date: isoOf(day), effective: isoOf(day), document: "Vertrag", body: NAMES[at]! },
          ...{ field: "agreed", value: now[at]! },
        }));
      });
    const risen: Amendment[] =
      rise === undefined
        ? []
        : [{ date: isoOf(rise), effective: isoOf(rise), field: "rate", value: 60_000 }];
    const names = south === 0 ? ["Mitte"] : ["Süd", "Mitte"];
    return {
      ...kreis,
      ...{ prorationMethod: method, posts: agreed.reduce((a, b) => a + b, kiPosts ?? 0) },
      regions: names.map((name) => ({
        ...{ name, model: "FORWARDING" as const },
        posts: agreed.reduce((all, fte, at) => all + (regionOf(at) === name ? fte : 0), 0),
      })),
      bodies: [
        kreis.bodies[0]!,
        ...agreed.map((fte, at) =>
          body(NAMES[at]!, regionOf(at), fte, {
            ...(isKeyed && { weight: 10 + at }),
            ...(passesOn && at > south && { payer: NAMES[south]! }),
            ...(at % 2 === 0 && { costPerFte: 71_000 }),
          }),
        ),
      ],
      amendments: [...changed, ...risen],
      ...(kiPosts === undefined ? { kiPosts: 0 } : { kiPosts }),
    };
  })
  .filter(({ amendments }) => amendments.length > 0);

test("whatever moves within regions: the sheets have the money, the cost and the versions of the plan", () =>
  fc.assert(
    fc.asyncProperty(regional, async (given) => {
      const { kiPosts, ...others } = given;
      const grantYear: GrantYear = kiPosts ? given : others;
      const planned = plan(grantYear);
      expect(planned.findings.filter(({ severity }) => severity === "error")).toEqual(
        planned.findings.filter(({ code }) => /notice|granted|coverage|planned/i.test(code)),
      );
      expect(notOnSheets(grantYear)).toEqual([]);
      openWorkbook();
      await insert(grantYear);
      const [read] = await readGrantYears();
      expect(read!.findings).toEqual([]);
      const { rows } = planned;
      expect(read!.plan.rows).toEqual(rows);
      expect(await columnOf("Rechnung 2023 B2", "zusammen", rows.length)).toEqual(
        rows.map(({ amount }) => amount),
      );
      const costs = await columnOf("Rechnung Kosten 2023 B2", "Personalkosten", rows.length);
      rows.forEach(({ personnelCost, fte }, at) => {
        if (personnelCost !== undefined && fte !== 0) expect(costs[at]).toBe(personnelCost);
      });
      expect((await wrong()).filter(isNotOfNotice)).toEqual([]);
      const since = grantYear.amendments[0]!.date;
      await edit("Synopse 2023 B2", (sheet) => {
        sheet.getRange("B5").values = [[dayOf(since)!]];
      });
      expect(await columnOf("Rechnung Synopse 2023 B2", "bisher erhalten", rows.length)).toEqual(
        plan(grantYear, since).rows.map(({ chainAmount }) => chainAmount),
      );
      for (const { sheetName } of bookSheets(grantYear, "de")) {
        const values = (await cellsOf(sheetName)).values.flat().map(String);
        expect([sheetName, values.filter((value) => value.startsWith("#"))]).toEqual([
          sheetName,
          [],
        ]);
      }
    }),
    { numRuns: runs(1, 5) },
  ));
