import type { MonthRule } from "../../../src/engine/funding/countedSlices";
import { isSamePosts } from "../../../src/engine/funding/heldPosts";
import { postsByKey, type TimedPosts } from "../../../src/engine/funding/postsByKey";
import { sliceAmounts, slicesOf } from "../../../src/engine/funding/slices";
import { fromCell, nearestCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { isZero, ZERO } from "../../../src/engine/number/fraction";
import type { MonthsMethod } from "../../../src/engine/period/months";
import type { Step } from "../../../src/engine/steps/step";
import { serial } from "../period/dates";
import { refusalOf } from "../refusalOf";
import * as mutants from "./mutants/slices";
import { anyCutEqualsTheWhole, equalsDayByDay, type SlicesProperty } from "./slicesProperties";

type Row = readonly [fte: number, from: string, until: string];

const posts = (rows: readonly Row[], rate = 57_000): TimedPosts[] =>
  rows.map(([fte, from, until]) => ({
    fte: fromCell(fte),
    rate: fromCell(rate),
    period: { start: serial(from), end: serial(until) },
  }));

function euros(
  rows: readonly TimedPosts[],
  method: MonthsMethod = "CALENDAR",
  { monthRule, cap }: { readonly monthRule?: MonthRule; readonly cap?: number } = {},
): number {
  const most = cap === undefined ? undefined : fromCell(cap);
  const key = slicesOf(rows, { method, monthRule, cap: most });
  return nearestCell(sliceAmounts([key], [""], method)[0]!);
}

describe("half a post moves within the year", () => {
  it.each<[string, Row[], number]>([
    [
      "Bergkamen gives it up",
      [
        [1, "2023-01-01", "2023-06-30"],
        [0.5, "2023-07-01", "2023-12-31"],
      ],
      42_750,
    ],
    [
      "Kamen gets it",
      [
        [1, "2023-01-01", "2023-06-30"],
        [1.5, "2023-07-01", "2023-12-31"],
      ],
      71_250,
    ],
    ["Bönen stays", [[0.5, "2023-01-01", "2023-12-31"]], 28_500],
    [
      "in the middle of a month",
      [
        [1, "2023-01-01", "2023-07-15"],
        [1.5, "2023-07-16", "2023-12-31"],
      ],
      70_100.81,
    ],
  ])("%s", (_, rows, expected) => {
    expect(euros(posts(rows))).toBe(expected);
  });

  it("reassigned from 1 May, 2.5 vacant posts of the StädteRegion are 95,000 euro", () => {
    const rows: Row[] = [0.5, 1, 1].map((fte) => [fte, "2023-05-01", "2023-12-31"]);
    expect(euros(posts(rows))).toBe(95_000);
  });
});

describe("posts of module 3 filled late in 2020 (Kreis Warendorf)", () => {
  it.each<[MonthsMethod, number, number]>([
    ["CALENDAR", 8736.56, 10_080.65],
    ["FULL", 8333.33, 8333.33],
    ["STARTED", 10_416.67, 12_500],
    ["DAYS", 8743.17, 10_109.29],
  ])("%s", (method, half, full) => {
    expect(euros(posts([[0.5, "2020-08-26", "2020-12-31"]], 50_000), method)).toBe(half);
    expect(euros(posts([[1, "2020-10-19", "2020-12-31"]], 50_000), method)).toBe(full);
  });
});

describe("a post that is interrupted and stood in for", () => {
  const before: Row = [1, "2023-01-01", "2023-04-30"];
  const after: Row = [1, "2023-08-01", "2023-12-31"];
  const interrupted: Row = [1, "2023-05-01", "2023-07-31"];
  const standIn: Row = [0.5, "2023-06-01", "2023-07-31"];

  it.each<[string, Row[], number]>([
    ["the interruption counts, one post at most", [before, interrupted, standIn, after], 57_000],
    ["the stand-in counts alone", [before, standIn, after], 47_500],
    ["neither counts", [before, after], 42_750],
  ])("%s", (_, rows, expected) => {
    expect(euros(posts(rows), "CALENDAR", { cap: 1 })).toBe(expected);
  });
});

describe("a month in which posts change", () => {
  const change = posts(
    [
      [1, "2023-01-01", "2023-07-15"],
      [2, "2023-07-16", "2023-12-31"],
    ],
    12_000,
  );

  it.each<[MonthRule, number]>([
    ["FIRSTDAY", 7 * 1000 + 5 * 2000],
    ["LASTDAY", 6 * 1000 + 6 * 2000],
    ["MAJORITY", 6 * 1000 + 6 * 2000],
  ])("counts by %s", (monthRule, expected) => {
    for (const method of ["FULL", "STARTED"] as const)
      expect(euros(change, method, { monthRule })).toBe(expected);
  });

  it("of equally many days the earlier posts count", () => {
    const even = posts(
      [
        [1, "2023-06-01", "2023-06-15"],
        [2, "2023-06-16", "2023-06-30"],
      ],
      12_000,
    );
    expect(euros(even, "FULL", { monthRule: "MAJORITY" })).toBe(1000);
  });

  it("posts that come back within it count all their days", () => {
    const back = posts(
      [
        [1, "2023-05-01", "2023-05-10"],
        [2, "2023-05-11", "2023-05-21"],
        [1, "2023-05-22", "2023-05-31"],
      ],
      12_000,
    );
    expect(euros(back, "FULL", { monthRule: "MAJORITY" })).toBe(1000);
  });

  it("is refused without a rule, but not where the posts are the same", () => {
    expect(refusalOf(() => euros(change, "FULL"))).toEqual({
      kind: "unavailable",
      code: "monthRuleMissing",
      parameter: "monthRule",
      year: 2023,
      month: 7,
    });
    const cut = posts(
      [
        [1, "2023-01-01", "2023-07-15"],
        [1, "2023-07-16", "2023-12-31"],
      ],
      12_000,
    );
    expect(euros(cut, "FULL")).toBe(12_000);
  });
});

describe("posts at two rates", () => {
  const [old, raised] = [
    posts([[1, "2023-01-01", "2023-12-31"]], 55_000),
    posts([[1, "2023-07-01", "2023-12-31"]]),
  ];

  it("add up on the same days", () => {
    expect(euros([...old, ...raised])).toBe(83_500);
  });

  it("are refused where a cap would have to choose", () => {
    expect(refusalOf(() => euros([...old, ...raised], "CALENDAR", { cap: 1.5 }))).toEqual({
      kind: "invalid",
      code: "capAcrossRates",
      parameter: "cap",
      day: serial("2023-07-01"),
    });
    expect(euros([...old, ...raised], "CALENDAR", { cap: 2 })).toBe(83_500);
  });

  it("a negative cap is refused", () => {
    expect(refusalOf(() => euros(old, "CALENDAR", { cap: -1 }))).toMatchObject({
      code: "negative",
      parameter: "cap",
    });
  });

  it("differ from the same posts at one rate", () => {
    const [a, b] = [old, raised].map(([row]) => [row!]);
    expect(isSamePosts(a!, b!)).toBe(false);
    expect(isSamePosts(a!, [...a!, ...b!])).toBe(false);
  });
});

describe("rows that cancel each other", () => {
  it("hold nothing, but cover their days", () => {
    const rows = posts([
      [1, "2023-01-01", "2023-12-31"],
      [-1, "2023-07-01", "2023-12-31"],
    ]);
    expect(euros(rows)).toBe(28_500);
    expect(euros(rows, "FULL")).toBe(28_500);
  });
});

describe("the contract of several keys", () => {
  it("adds up, though each by itself would not", () => {
    const period: Row[] = [[1, "2021-11-01", "2022-12-31"]];
    const half: Row[] = [[0.5, "2021-11-01", "2022-12-31"]];
    const request = { method: "CALENDAR", monthRule: undefined, cap: undefined } as const;
    const byKey = [period, period, half].map((rows) => slicesOf(posts(rows, 55_000), request));
    const steps: Step[] = [];
    const amounts = sliceAmounts(byKey, ["Mitte", "Mitte", "Mitte"], "CALENDAR", (step) => {
      steps.push(step);
    });
    expect(amounts.map(nearestCell)).toEqual([64_166.67, 64_166.67, 32_083.33]);
    expect(steps.filter(({ kind }) => kind === "part").map(({ column }) => column)).toEqual([
      0, 0, 0,
    ]);
    expect(steps.map(({ kind }) => kind).slice(0, 3)).toEqual(["slice", "slices", "fteMonths"]);
  });

  it("a key by itself is told with its amount", () => {
    const request = { method: "CALENDAR", monthRule: undefined, cap: undefined } as const;
    const year = slicesOf(posts([[1, "2023-01-01", "2023-12-31"]]), request);
    const steps: Step[] = [];
    sliceAmounts([year], [""], "CALENDAR", (step) => steps.push(step));
    expect(
      steps.map((step) => (step.kind === "slices" ? step.amount : undefined))[1],
    ).toBeDefined();
  });

  it("a key without rows is told nothing of", () => {
    const empty = slicesOf([], { method: "FULL", monthRule: undefined, cap: undefined });
    const steps: Step[] = [];
    const [amount] = sliceAmounts([empty], [""], "FULL", (step) => steps.push(step));
    expect(isZero(amount!)).toBe(true);
    expect(steps).toEqual([]);
  });
});

describe("rows and the keys they belong to", () => {
  const DAY = serial("2023-01-01");
  const rowsOf = (
    keys: readonly string[],
    rowKeys: readonly string[],
    {
      fte = rowKeys.map(() => 1),
      from = rowKeys.map(() => DAY),
      until = rowKeys.map(() => DAY),
    } = {},
  ) => postsByKey(keys, { rowKeys, fte: readColumn(fte), from, until });

  it("names that look the same are the same; a blank key has none", () => {
    const rows = rowsOf(["Stadt Kamen", "", "Bönen"], ["stadt\u00a0kamen", "Bönen", "BÖNEN"]);
    expect(rows.map(({ length }) => length)).toEqual([1, 0, 2]);
    expect(rows[0]![0]!.rate).toEqual(ZERO);
  });

  it("each row keeps its rate", () => {
    const rate = readColumn([55_000]);
    const rows = { rowKeys: ["A"], fte: readColumn([1]), rate, from: [DAY], until: [DAY] };
    expect(nearestCell(postsByKey(["A"], rows)[0]![0]!.rate)).toBe(55_000);
  });

  it("a row without fte is skipped, whatever else it says", () => {
    expect(rowsOf(["A"], ["?", ""], { fte: [0, 0], from: [-1, 0] })).toEqual([[]]);
  });

  it.each<[string, () => unknown, object]>([
    [
      "a key listed twice",
      () => rowsOf(["A", "a"], []),
      { code: "keyTwice", parameter: "keys", position: 1, key: "a", first: 0 },
    ],
    [
      "a row of no key",
      () => rowsOf(["Kamen"], ["Kamn"]),
      { code: "unknownKey", parameter: "rowKeys", position: 0, key: "Kamn", closest: "Kamen" },
    ],
    [
      "a row of no key at all",
      () => rowsOf([""], ["Kamn"]),
      { code: "unknownKey", parameter: "rowKeys", position: 0, key: "Kamn" },
    ],
    [
      "posts without a key",
      () => rowsOf(["A"], [" "]),
      { code: "missing", parameter: "rowKeys", position: 0 },
    ],
    [
      "posts without a first day",
      () => rowsOf(["A"], ["A"], { from: [0], until: [DAY] }),
      { code: "missing", parameter: "from", position: 0 },
    ],
    [
      "posts without a last day",
      () => rowsOf(["A"], ["A"], { until: [0] }),
      { code: "missing", parameter: "until", position: 0 },
    ],
    [
      "an end before the start",
      () => rowsOf(["A"], ["A"], { until: [DAY - 1] }),
      { code: "endBeforeStart", parameter: "until", position: 0 },
    ],
  ])("%s is refused", (_, calculate, expected) => {
    expect(refusalOf(calculate)).toEqual({ kind: "invalid", ...expected });
  });
});

describe("the time slices of a key", () => {
  it("are what a count day by day gives", () => {
    equalsDayByDay(slicesOf);
  });

  it("in any cut equal the whole", () => {
    anyCutEqualsTheWhole(slicesOf);
  });

  it.each<[string, mutants.Slices, SlicesProperty]>([
    ["every row rounded", mutants.eachRowRounded, equalsDayByDay],
    ["every row by itself", mutants.eachRowByItself, anyCutEqualsTheWhole],
    ["the cap for each row", mutants.capOfEachRow, equalsDayByDay],
    ["the last day left out", mutants.untilLeftOut, anyCutEqualsTheWhole],
    ["the month rules swapped", mutants.rulesSwapped, equalsDayByDay],
    ["the rate of the first row", mutants.rateOfFirstRow, equalsDayByDay],
  ])("mutant %s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});
