import fc from "fast-check";
import { isoOf } from "../../../src/engine/grantYear/days";
import { without } from "../../../src/engine/grantYear/entries";
import type { Amendment, GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan, type Plan } from "../../../src/engine/grantYear/plan";
import { caseOf, KREIS, mittelkreis, yearCases } from "../year/yearCases";
import { grantYears } from "./arbitraryGrantYear";

interface Given {
  readonly fte: Readonly<Record<string, number>>;
  readonly rate: number;
  readonly amendments: readonly Amendment[];
}
type Amounts = Readonly<Record<string, number>>;
type Expected = Readonly<Record<"before" | "after" | "chainBefore" | "chainAfter", Amounts>>;

const figure = ({ rows }: Plan, of: "amount" | "chainAmount" | "personnelCost"): Amounts =>
  Object.fromEntries(rows.map((row) => [row.name, row[of]!]));
const cents = (amounts: readonly number[]): number =>
  Math.round(amounts.reduce((sum, amount) => sum + amount, 0) * 100);
const amendedYear = ({ fte, rate, amendments }: Given, more: Partial<GrantYear> = {}): GrantYear =>
  mittelkreis(fte, rate, { amendments, ...more });
const codesOf = ({ findings }: Plan): readonly string[] => findings.map(({ code }) => code);

test.each(yearCases<Given, Expected>("amendments"))("$id: $title", ({ given, expected }) => {
  const grantYear = amendedYear(given);
  const known = grantYear.amendments[0]!.date;
  const dayBefore = isoOf(Math.floor(Date.parse(known) / 86_400_000) + 25_568);
  const [before, after] = [plan(grantYear, dayBefore), plan(grantYear, known)];
  expect(figure(before, "amount")).toMatchObject(expected.before);
  expect(figure(after, "amount")).toMatchObject(expected.after);
  expect(figure(before, "chainAmount")).toMatchObject(expected.chainBefore);
  expect(figure(after, "chainAmount")).toMatchObject(expected.chainAfter);
  expect(before).toEqual(plan({ ...grantYear, amendments: [] }, dayBefore));
});

const midMonth = () => caseOf<Given, Expected>("amendments", "Y-04").given;
const move = () => caseOf<Given, Expected>("amendments", "Y-03").given;

describe("a change within a month that counts as a whole", () => {
  test.each(["FULL", "STARTED"] as const)("is open under %s until a rule is chosen", (method) => {
    const planned = plan(amendedYear(midMonth(), { prorationMethod: method }));
    expect(codesOf(planned)).toContain("sliceMonthsOpen");
    expect(figure(planned, "amount")["Kamen"]).toBeUndefined();
  });

  test.each([
    ["FIRST_DAY", "FULL", 68_875],
    ["LAST_DAY", "FULL", 71_250],
    ["MAJORITY", "STARTED", 71_250],
    ["FIRST_DAY", "STARTED", 68_875],
  ] as const)("%s says whose it is under %s", (value, method, kamen) => {
    const course = { choices: [{ rule: "sliceMonthRule", value }] } as const;
    const planned = plan(amendedYear(midMonth(), { prorationMethod: method, course }));
    expect(figure(planned, "amount")["Kamen"]).toBe(kamen);
    expect(cents(planned.rows.map(({ amount = 0 }) => amount))).toBe(14_250_000);
  });

  test("exact parts are no rule for months that count as a whole", () => {
    const course = { choices: [{ rule: "sliceMonthRule", value: "EXACT" }] } as const;
    const planned = plan(amendedYear(midMonth(), { prorationMethod: "FULL", course }));
    expect(codesOf(planned)).toContain("sliceMonthsOpen");
  });

  test("by days the parts of the year add up", () => {
    const planned = plan(amendedYear(midMonth(), { prorationMethod: "DAYS" }));
    expect(figure(planned, "amount")["Kamen"]).toBe(70_195.89);
  });
});

test("nobody has chosen how months count: the amounts are missing, and said to be", () => {
  const planned = plan(without(amendedYear(move()), "prorationMethod"));
  expect(codesOf(planned)).toContain("prorationNotChosen");
  expect(figure(planned, "amount")["Kamen"]).toBeUndefined();
});

test("what counts from a day outside the period changes the whole year or nothing", () => {
  const [given] = [move()];
  const dated = (effective: string) =>
    figure(
      plan(
        amendedYear({ ...given, amendments: given.amendments.map((a) => ({ ...a, effective })) }),
      ),
      "amount",
    )["Kamen"];
  expect([dated("2022-12-31"), dated("2023-01-01"), dated("2024-01-01")]).toEqual([
    ...[85_500, 85_500, 57_000],
  ]);
});

test("what cannot change within the period changes as a whole", () => {
  const amendments = [
    {
      date: "2023-05-02",
      effective: "2023-07-01",
      body: "Kamen",
      field: "end",
      value: "2023-10-31",
    },
  ];
  expect(figure(plan(mittelkreis({ Kamen: 1 }, 57_000, { amendments })), "amount")["Kamen"]).toBe(
    47_500,
  );
});

test("a day of effect that is none is reported, and the amendment changes nothing", () => {
  const amendments = [{ date: "2023-05-02", effective: "Juli", field: "rate", value: 1 }];
  const planned = plan(mittelkreis({ Kamen: 1 }, 57_000, { amendments }));
  expect(planned.findings).toContainEqual(
    expect.objectContaining({
      code: "amendmentInvalid",
      where: { list: "amendments", index: 0, field: "effective" },
    }),
  );
  expect(figure(planned, "amount")["Kamen"]).toBe(57_000);
});

test("the later of two documents counts from its day of effect on", () => {
  const rate = (date: string, effective: string, value: number) => ({
    ...{ date, effective, field: "rate", value },
  });
  const amendments = [
    rate("2023-03-01", "2023-10-01", 60_000),
    rate("2023-05-01", "2023-07-01", 58_000),
  ];
  expect(figure(plan(mittelkreis({ Kamen: 1 }, 56_000, { amendments })), "amount")["Kamen"]).toBe(
    57_000,
  );
});

test("costs and a voluntary top-up change within the period, too", () => {
  const amendments = [
    {
      date: "2023-06-01",
      effective: "2023-07-01",
      body: "Kamen",
      field: "costPerFte",
      value: 72_000,
    },
    { date: "2023-06-01", effective: "2023-07-01", field: "topUpPerPost", value: 4000 },
    { date: "2023-06-01", effective: "2023-07-01", field: "kiPosts", value: 2 },
    { date: "2023-06-01", effective: "2023-07-01", field: "posts", value: 3 },
  ];
  const bodies = mittelkreis({ Kamen: 1 }).bodies.map((body) => ({ ...body, costPerFte: 60_000 }));
  const planned = plan(mittelkreis({ Kamen: 1 }, 57_000, { amendments, bodies, kiPosts: 0 }));
  expect(planned.rows[1]).toMatchObject({ personnelCost: 66_000, topUp: 2000, ownShare: 7000 });
  expect(planned.rows[0]).toMatchObject({ amount: 57_000, personnelCost: 60_000, ownShare: 3000 });
});

describe("a payer that changes within the period", () => {
  const changed = (effective: string, more: Partial<GrantYear> = {}) =>
    mittelkreis({ Bergkamen: 1, Kamen: 1, Bönen: 0.5 }, 57_000, {
      amendments: [{ date: "2023-06-01", effective, body: "Kamen", field: "payer", value: KREIS }],
      instalments: [{ date: "2023-08-01", weight: 1 }],
      ...more,
    });

  test("passes its money on until then", () => {
    const planned = plan(changed("2023-07-01"));
    expect(figure(planned, "amount")).toMatchObject({ Bergkamen: 57_000, Kamen: 57_000 });
    expect(figure(planned, "chainAmount")).toMatchObject({ Bergkamen: 114_000, Kamen: 57_000 });
    expect(planned.rows[0]!.chainAmount).toBe(142_500);
    const flows = planned.payments.map(({ payer, body, amount }) => [payer, body, amount]);
    expect(flows).toContainEqual(["Bergkamen", "Kamen", 28_500]);
    expect(flows).toContainEqual([KREIS, "Kamen", 28_500]);
    expect(flows).toContainEqual([KREIS, "Bergkamen", 71_250]);
    expect(flows).toContainEqual([KREIS, "Bergkamen", 42_750]);
  });

  test("within a month that counts as a whole is open", () => {
    const planned = plan(changed("2023-07-16", { prorationMethod: "FULL" }));
    expect(codesOf(planned)).toContain("sliceMonthsOpen");
    expect(figure(planned, "chainAmount")["Kamen"]).toBeUndefined();
    expect(codesOf(plan(changed("2023-07-01", { prorationMethod: "FULL" })))).not.toContain(
      "sliceMonthsOpen",
    );
  });
});

test("a payer that nobody knew passes nothing on", () => {
  const year = mittelkreis({ Kamen: 1 }, 57_000, {
    amendments: [
      { date: "2023-06-01", effective: "2023-07-01", body: "Kamen", field: "payer", value: KREIS },
    ],
    instalments: [{ date: "2023-08-01", weight: 1 }],
  });
  const bodies = year.bodies.map((body) => (body.payer ? { ...body, payer: "Werl" } : body));
  const { payments, rows } = plan({ ...year, bodies });
  expect(payments.map(({ amount }) => amount)).toEqual([28_500]);
  expect(rows[1]).toMatchObject({ amount: 57_000 });
  expect(rows[1]!.chainAmount).toBeUndefined();
});

test("a body without a day left is paid nothing by the new payer", () => {
  const year = mittelkreis({ Bergkamen: 1, Kamen: 1 }, 57_000, {
    amendments: [
      { date: "2023-06-01", effective: "2023-07-01", body: "Kamen", field: "payer", value: KREIS },
    ],
  });
  const bodies = year.bodies.map((body) =>
    body.name === "Kamen" ? { ...body, end: "2023-03-31" } : body,
  );
  const planned = plan({ ...year, bodies });
  expect(figure(planned, "amount")).toMatchObject({ Bergkamen: 57_000, Kamen: 14_250 });
  expect(figure(planned, "chainAmount")).toMatchObject({ Bergkamen: 71_250, Kamen: 14_250 });
});

test.each(["start", "end"] as const)("without the %s of the period nothing is cut", (day) => {
  const planned = plan(without(amendedYear(move()), day));
  expect(planned.rows[2]).toMatchObject({ name: "Kamen", fte: 1.5 });
});

test("a region that refinances changes its posts within the period", () => {
  const year = mittelkreis({ Kamen: 1 }, 57_000, {
    posts: 2,
    regions: [{ name: "Süd", model: "REFINANCING", posts: 1, costPerFte: 75_000 }],
    amendments: [
      { date: "2023-06-01", effective: "2023-07-01", region: "Süd", field: "posts", value: 1.5 },
      { date: "2023-06-01", effective: "2023-07-01", field: "posts", value: 2.5 },
    ],
    bodies: [
      ...mittelkreis({ Kamen: 1 }).bodies,
      { name: "Fröndenberg", kind: "STADT", region: "Süd", payer: KREIS, costKey: 1 },
    ],
  });
  const planned = plan(year);
  expect(planned.regions[0]).toMatchObject({ amount: 71_250, personnelCost: 93_750 });
  expect(planned.rows[2]).toMatchObject({ ownShare: 22_500 });
});

test("what is undecided in every slice is reported once", () => {
  const bodies = mittelkreis({}, 57_000).bodies;
  const tied = ["Ahaus", "Bork"].map((name) => ({
    ...{ name, kind: "STADT" as const, payer: KREIS, weight: 1 },
  }));
  const amendments = [
    { date: "2023-06-01", effective: "2023-07-01", field: "rate", value: 58_000 },
  ];
  const year = mittelkreis({}, 57_000, { posts: 1.5, bodies: [...bodies, ...tied], amendments });
  expect(codesOf(plan(year)).filter((code) => code === "tieUndecided")).toHaveLength(1);
});

test("a body that joins from a day on has its months from then", () => {
  const amendments = [
    ...(
      [
        ["payer", "Bergkamen"],
        ["agreed", 0.5],
        ["agreedReason", "Vertrag"],
      ] as const
    ).map(([field, value]) => ({
      ...{ date: "2023-06-01", effective: "2023-07-01", body: "Werne", field, value },
    })),
    { date: "2023-06-01", effective: "2023-07-01", field: "posts", value: 2.5 },
  ];
  const planned = plan(mittelkreis({ Bergkamen: 1, Kamen: 1 }, 57_000, { amendments }));
  expect(figure(planned, "amount")).toMatchObject({ Bergkamen: 57_000, Werne: 14_250 });
  expect(figure(planned, "chainAmount")).toMatchObject({ Bergkamen: 128_250 });
});

/** An amendment that says what is said already cuts the year, and moves nothing. */
const cut = (grantYear: GrantYear, day: string): GrantYear => ({
  ...grantYear,
  amendments: [{ date: "2021-01-01", effective: day, field: "rate", value: grantYear.rate! }],
});
const days = fc.integer({ min: 44_198, max: 44_600 }).map(isoOf);

test("slices in any cut are the whole", () => {
  fc.assert(
    fc.property(grantYears, days, (grantYear, day) => {
      const [whole, parts] = [plan(grantYear), plan(cut(grantYear, day))];
      expect(figure(parts, "amount")).toEqual(figure(whole, "amount"));
      expect(figure(parts, "chainAmount")).toEqual(figure(whole, "chainAmount"));
      expect(figure(parts, "personnelCost")).toEqual(figure(whole, "personnelCost"));
    }),
    { numRuns: 100 },
  );
});

test("a contract is the sum of its members, the years that of the whole, in every version", () => {
  fc.assert(
    fc.property(grantYears, days, fc.integer({ min: 1, max: 9 }), (grantYear, day, steps) => {
      const body = grantYear.bodies.at(-1)!.name;
      const date = "2021-01-01";
      const amendments = [
        { date, effective: day, body, field: "agreed", value: steps / 2 },
        { date, effective: day, body, field: "payer", value: grantYear.bodies[0]!.name },
      ];
      const { rows, years } = plan({ ...grantYear, amendments });
      for (const { amount, byYear, chainByYear, chainAmount } of rows) {
        if (amount !== undefined && byYear) expect(cents(byYear)).toBe(cents([amount]));
        if (chainAmount !== undefined && chainByYear)
          expect(cents(chainByYear)).toBe(cents([chainAmount]));
        expect(byYear?.length ?? years.length).toBe(years.length);
      }
      const amounts = rows.map(({ amount }) => amount);
      if (!amounts.includes(undefined) && rows[0]!.chainAmount !== undefined)
        expect(cents([rows[0]!.chainAmount])).toBe(cents(amounts as number[]));
    }),
    { numRuns: 100 },
  );
});

test("a slice at no rate is no part of the money", () => {
  const amendments = [
    { date: "2023-06-01", effective: "2023-07-01", field: "rate", value: 57_000 },
  ];
  const { rows } = plan(mittelkreis({ Kamen: 1 }, 0, { amendments }));
  expect(rows[1]).toMatchObject({ amount: 28_500, byYear: [28_500] });
});
