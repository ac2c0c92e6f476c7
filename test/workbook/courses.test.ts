import type { GrantYear } from "../../src/engine/grantYear/grantYear";
import { calendarMonths } from "../../src/engine/funding/filledMonths";
import { dayOf } from "../../src/engine/grantYear/days";
import { plan } from "../../src/engine/grantYear/plan";
import { nearestCell } from "../../src/engine/number/cell";
import { monthGrid } from "../../src/engine/year/staffing/staffedPost";
import { yearFigures } from "../../src/engine/year/yearFigures";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";
import { formulasOf, nestingOf, type WrittenSheet } from "./book/bookExcel";
import { bookSheets } from "../../src/workbook/book/bookSheets";
import { LOOKS } from "../../src/workbook/book/looks";
import { courseCases } from "./courseCases";
import { cellsOf, edit, insert, insertOnly, openWorkbook, registerKim } from "./kimExcel";
import { fewOf, inLongRun } from "../support/runs";

beforeAll(registerKim);

const [HEADER, SENTENCE, VERDICT] = [5, 1, 5];

/** The sheets that a grant year has only when its course is on them. */
const OF_COURSE = [
  "occupancy",
  "staffingCalculation",
  "monthCalculation",
  "ledgerCalculation",
  "deadlineCalculation",
  "versionCalculation",
];

/** And those that it has only once something is proven. */
const OF_SETTLEMENT = [
  "proofCalculation",
  "acceptCalculation",
  "settlementCalculation",
  "chainCalculation",
  "remainderCalculation",
  "closingCalculation",
];

const figuresOf = (given: GrantYear) => yearFigures(given, plan(given), given.course!);

const sheetOf = (written: readonly WrittenSheet[], wanted: string): WrittenSheet["values"] =>
  written.find(({ id }) => id === wanted)!.values;

/** What the engine says of each post in a year: its twelve months. */
function plannedMonths(given: GrantYear): Record<string, readonly number[]> {
  const { years } = plan(given);
  return Object.fromEntries(
    years.flatMap((year) =>
      figuresOf(given).posts.map(({ named, post }) => {
        const [start, end] = [dayOf(`${year}-01-01`)!, dayOf(`${year}-12-31`)!];
        const months = monthGrid(post!, calendarMonths({ start, end }));
        return [`${year} ${named.post}`, months.map(nearestCell)];
      }),
    ),
  );
}

const plannedPosts = (given: GrantYear): readonly (readonly unknown[])[] =>
  figuresOf(given).posts.map(({ named, staffed }) => [
    named.post,
    named.granted,
    ...[staffed!.filled, staffed!.vacant, staffed!.staffedCeiling].map((figure) =>
      nearestCell(figure),
    ),
  ]);

/** What the page shows: the months of each year and post, and the sums in the last block. */
function shownOccupancy(values: WrittenSheet["values"]) {
  const rows = values.slice(HEADER + 1).filter(([name]) => name !== "");
  const months: Record<string, readonly number[]> = {};
  const posts: (readonly unknown[])[] = [];
  let block = "";
  for (const [name, level, fte, ...cells] of rows) {
    if (level === 1) block = String(name);
    if (level === 2 && /^\d/.test(block))
      months[`${block} ${String(name)}`] = cells.slice(0, 12).map(Number);
    const [filled, vacant, ceiling, , isTerm] = cells.slice(12);
    if (level === 2 && isTerm === 1) posts.push([name, fte, filled, vacant, ceiling]);
  }
  return { months, posts };
}

const rounded = (value: unknown): unknown =>
  typeof value === "number" ? Math.round(value * 1e6) / 1e6 : value;

const staffed = courseCases().filter(({ given }) => given.course?.posts);

describe.each(fewOf(staffed, ({ id }) => id === "musterkreis-2023"))("$title", ({ given }) => {
  let written: readonly WrittenSheet[];
  let rounds: number;
  beforeAll(async () => {
    const { settle } = openWorkbook();
    await insertOnly(given);
    rounds = settle();
    written = await Promise.all(
      bookSheets(given, "de").map(async ({ id, sheetName: name }) => ({
        ...{ id, name },
        ...(await cellsOf(name)),
      })),
    );
  }, 60_000);

  test("the page of the staffing shows what the engine says", () => {
    const { months, posts } = shownOccupancy(sheetOf(written, "occupancy"));
    const planned = plannedMonths(given);
    expect(Object.keys(months)).toEqual(Object.keys(planned));
    for (const [post, row] of Object.entries(planned))
      expect([post, months[post]!.map(rounded)]).toEqual([post, row.map(rounded)]);
    expect(posts.map((row) => row.map(rounded))).toEqual(
      plannedPosts(given).map((row) => row.map(rounded)),
    );
  });

  test("what is written is read back", async () => {
    const [read] = await readGrantYears();
    expect([read!.findings, read!.grantYear]).toEqual([[], given]);
  });

  test("a reader can take it in, and no cell is an error", () => {
    const values = written.flatMap((sheet) => sheet.values.flat().map(String));
    expect(values.filter((value) => value.startsWith("#"))).toEqual([]);
    const formulas = formulasOf(written).map(({ formula }) => formula);
    expect(formulas.filter((formula) => formula.length > 260)).toEqual([]);
    expect(formulas.filter((formula) => nestingOf(formula) > 3)).toEqual([]);
    const calls = (isWanted: (id: string) => boolean): number =>
      formulasOf(written.filter(({ id }) => isWanted(id))).flatMap(
        ({ formula }) => formula.match(/KIM\.\w+\(/g) ?? [],
      ).length;
    // Those of the start of a year are as many as without a course. What is granted, what is filled,
    // the months and their list come on top: lists of other lengths, which no call can take at once
    // (LTSC 2021 cannot put lists below one another); but they wait for no more rounds.
    const later = [...OF_COURSE, ...OF_SETTLEMENT];
    expect(calls((id) => !later.includes(id))).toBeLessThanOrEqual(32);
    expect(calls((id) => OF_COURSE.includes(id))).toBeLessThanOrEqual(4);
    expect(calls((id) => OF_SETTLEMENT.includes(id))).toBeLessThanOrEqual(4);
    expect(rounds).toBeLessThanOrEqual(7);
    const columns = bookSheets(given, "de").map(({ id, operations }) => [
      id,
      operations.filter(({ kind }) => kind === "width").length,
    ]);
    expect(columns.filter(([, count]) => Number(count) > 20)).toEqual([]);
  });

  test("no check of the staffing fails", () => {
    const failed = sheetOf(written, "checks").filter((cells) => cells[VERDICT] === "✖ Fehler");
    expect(failed.map((cells) => cells[SENTENCE])).toEqual([]);
  });
});

const { given: musterkreis } = courseCases().find(({ id }) => id === "musterkreis-2023")!;
const [POSTS, STAFFING, CHECKS, LINES] = [
  "Stellenplan 2023 B2",
  "Stellenbesetzung 2023 B2",
  "Kontrolle 2023 B2",
  "Rechnung Monate 2023 B2",
] as const;

inLongRun(() =>
  describe("what somebody does to the sheets of the staffing", () => {
    const verdicts = async (): Promise<Record<string, unknown>> =>
      Object.fromEntries(
        (await cellsOf(CHECKS)).values.map((cells) => [String(cells[SENTENCE]), cells[VERDICT]]),
      );

    const mishaps: readonly (readonly [string, string, string, string | number, string])[] = [
      [
        "a post is granted more than its body has",
        ...[POSTS, "C5", 1.5, "Benannte Stellen = vergebene Stellen (VZÄ)"],
      ] as const,
      [
        "a staffing names no post",
        ...[STAFFING, "A6", "Neustadt 2", "Zeilen der Stellenbesetzung, die zählen (Anzahl)"],
      ] as const,
      [
        "nobody says whether an interruption counts",
        ...[STAFFING, "B6", "unterbrochen", "Zeilen der Stellenbesetzung, die zählen (Anzahl)"],
      ] as const,
      [
        "a staffing has no first day",
        ...[STAFFING, "D6", "", "Zeilen der Stellenbesetzung, die zählen (Anzahl)"],
      ] as const,
      [
        "what is vacant is written over",
        ...[LINES, "Q6", 1, "Bewilligt = besetzt + unbesetzt (VZÄ-Monate)"],
      ] as const,
      [
        "a figure of the staffing is no number",
        ...[STAFFING, "C5", "eine", "Rechenblätter des Jahreslaufs mit Fehlerwerten (Anzahl)"],
      ] as const,
      ["a month is written over", LINES, "D6", 9, "Besetzte VZÄ-Monate = Summe der Monate"],
    ];

    test.each(mishaps)("a check fails when %s", async (_, sheetName, address, value, sentence) => {
      openWorkbook();
      await insert(musterkreis);
      expect((await verdicts())[sentence]).toMatch(/^[✔○]/);
      await edit(sheetName, (sheet) => {
        sheet.getRange(address).values = [[value]];
      });
      expect((await verdicts())[sentence]).toBe("✖ Fehler");
    });

    test("what is vacant is a hint, and none when all posts are filled", async () => {
      openWorkbook();
      await insert(musterkreis);
      expect((await verdicts())["Unbesetzt (VZÄ-Monate)"]).toBe("! Hinweis");
      await edit(STAFFING, (sheet) => {
        sheet.getRange("D6").values = [[dayOf("2023-01-01")!]];
      });
      expect((await verdicts())["Unbesetzt (VZÄ-Monate)"]).toBe("✔ stimmt");
    });

    test("without a named post nothing is said to be filled", async () => {
      openWorkbook();
      await insert({ ...musterkreis, course: { staffing: musterkreis.course!.staffing! } });
      const { values } = await cellsOf("Besetzung 2023 B2");
      expect(values[2]![0]).toMatch(/^! Keine Stelle ist benannt/);
    });

    test("FTE are not added up once a post has days of its own: others may follow it", async () => {
      openWorkbook();
      await insert(musterkreis);
      const ownDays = async () => (await cellsOf("Besetzung 2023 B2")).values[3]![18];
      expect(await ownDays()).toBe(0);
      await edit(POSTS, (sheet) => {
        sheet.getRange("E5").values = [[dayOf("2023-06-30")!]];
      });
      expect(await ownDays()).toBe(1);
      const { operations } = bookSheets(musterkreis, "de").find(({ id }) => id === "occupancy")!;
      const hidden = operations.filter(
        (each) => each.kind === "condition" && each.area.column === 2 && each.area.columns === 1,
      );
      expect(hidden).toMatchObject([
        { formula: "AND($B7=1,$S$4>0)", look: { color: LOOKS.group.fill } },
      ]);
    });

    test("two posts of one name have no result, and the page says so in words", async () => {
      openWorkbook();
      await insert(musterkreis);
      await edit(POSTS, (sheet) => {
        sheet.getRange("A5").values = [["Neustadt 1"]];
      });
      const { values } = await cellsOf("Besetzung 2023 B2");
      expect(values.slice(0, HEADER + 2).map(([first]) => first)).toContain(
        "✖ Kein Ergebnis: siehe Prüfübersicht.",
      );
      expect((await verdicts())["Rechenblätter des Jahreslaufs mit Fehlerwerten (Anzahl)"]).toBe(
        "✖ Fehler",
      );
    });

    test("a column that is deleted is missed", async () => {
      openWorkbook();
      await insert(musterkreis);
      await edit(POSTS, (sheet) => {
        sheet.getRange("C4").values = [["Umfang"]];
      });
      const [read] = await readGrantYears();
      expect(read!.findings).toContainEqual({
        ...{ code: "columnMissing", where: {}, table: "namedPosts", heading: "postFte" },
      });
    });
  }),
);
