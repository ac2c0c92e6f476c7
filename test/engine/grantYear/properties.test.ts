import fc from "fast-check";
import { at } from "../../../src/engine/grantYear/at";
import { difference } from "../../../src/engine/grantYear/difference";
import type { Amendment, GrantYear } from "../../../src/engine/grantYear/grantYear";
import { nextYear } from "../../../src/engine/grantYear/nextYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { grantYears } from "./arbitraryGrantYear";

const cents = (euro: number): number => Math.round(euro * 100);
const sumCents = (amounts: readonly number[]): number =>
  amounts.reduce((sum, amount) => sum + cents(amount), 0);

test("every contract adds up: own money and the contracts of all it pays", () => {
  let contracts = 0;
  fc.assert(
    fc.property(grantYears, (grantYear) => {
      const { rows } = plan(grantYear);
      for (const { name, amount, chainAmount } of rows) {
        const paid = rows.filter(({ payer }) => payer === name);
        if (chainAmount === undefined) continue;
        const parts = [amount!, ...paid.map((row) => row.chainAmount!)];
        expect(cents(chainAmount)).toBe(sumCents(parts));
        contracts++;
      }
    }),
  );
  expect(contracts).toBeGreaterThan(100);
});

test("what is passed to a body is one contract: with all it passes on it is rounded once", () => {
  let contracts = 0;
  fc.assert(
    fc.property(grantYears, ({ bodies, ...cells }) => {
      const sameDays = bodies.map(({ start: _start, ...body }) => body);
      const year = { ...cells, bodies: sameDays, prorationMethod: "CALENDAR" as const };
      const { rows } = plan({ ...year, end: "2021-12-31" });
      const postsOf = (name: string): number =>
        rows
          .filter(({ payer }) => payer === name)
          .reduce(
            (sum, row) => sum + postsOf(row.name),
            rows.find((row) => row.name === name)!.fte!,
          );
      for (const { name, payer, chainAmount } of rows) {
        if (payer !== "Body 0" || chainAmount === undefined) continue;
        expect(cents(chainAmount)).toBe(
          Math.floor((postsOf(name) * 200 * cents(cells.rate!)) / 100 + 1) >> 1,
        );
        contracts++;
      }
    }),
  );
  expect(contracts).toBeGreaterThan(50);
});

test("a region gets what its bodies get", () => {
  fc.assert(
    fc.property(grantYears, (grantYear) => {
      const planned = plan(grantYear);
      for (const { model, amount, bodies: members } of planned.regions)
        if (model === "FORWARDING" && amount !== undefined)
          expect(cents(amount)).toBe(
            sumCents(members.map((index) => planned.rows[index]!.amount!)),
          );
    }),
  );
});

test("instalments and budget years add up to the contract", () => {
  fc.assert(
    fc.property(grantYears, (grantYear) => {
      const { rows } = plan(grantYear);
      for (const { chainAmount, instalments, chainByYear } of rows) {
        if (instalments) expect(sumCents(instalments)).toBe(cents(chainAmount!));
        if (chainByYear) expect(sumCents(chainByYear)).toBe(cents(chainAmount!));
      }
    }),
  );
});

test("all posts are handed out, or it is a finding", () => {
  fc.assert(
    fc.property(grantYears, (grantYear) => {
      const { rows, totals, findings } = plan(grantYear);
      const fte = rows.map((row) => row.fte);
      if (fte.includes(undefined))
        expect(findings.filter(({ severity }) => severity === "error")).not.toEqual([]);
      else if (!findings.some(({ code }) => code === "fteDiffersFromPosts")) {
        expect(fte.reduce<number>((sum, own) => sum + own!, 0)).toBe(totals.posts);
      }
    }),
  );
});

test("a year that goes on unchanged changes nothing but the year", () => {
  const yearBound = ["start", "end", "lot", "paid", "proven", "contractAmount"];
  fc.assert(
    fc.property(grantYears, (grantYear) => {
      const lasting = grantYear.bodies.map((body) =>
        Object.fromEntries(Object.entries(body).filter(([field]) => !yearBound.includes(field))),
      ) as unknown as GrantYear["bodies"];
      const { posts = 0 } = grantYear;
      const notice = { kind: "FIRST", amount: posts * 55000, posts } as const;
      const before: GrantYear = {
        ...grantYear,
        bodies: lasting,
        notices: [{ ...notice, start: "2021-01-01", end: "2021-12-31" }],
        rate: 55000,
        rateSource: "RULES",
        end: "2021-12-31",
      };
      const next = nextYear(before, { ...notice, start: "2022-01-01", end: "2022-12-31" });
      const changed = next.difference.changes.map(({ field }) => field);
      expect(changed.filter((field) => !["year", "start", "end", "date"].includes(field))).toEqual(
        [],
      );
      expect(plan(next.grantYear).rows.map(({ chainAmount }) => chainAmount)).toEqual(
        plan(before).rows.map(({ chainAmount }) => chainAmount),
      );
    }),
  );
});

const cellsToAmend: fc.Arbitrary<Omit<Amendment, "date">>[] = [
  fc.record({
    field: fc.constantFrom("rate", "topUpPerPost"),
    value: fc.integer({ min: 1e6, max: 2e6 }),
  }),
  fc.record({
    body: fc.integer({ min: 0, max: 1 }).map((index) => `Body ${index}`),
    field: fc.constantFrom("paid", "nonEligibleCost"),
    value: fc.integer({ min: 1e6, max: 2e6 }),
  }),
  fc.record({
    region: fc.constant("region 0"),
    field: fc.constant("posts"),
    value: fc.integer({ min: 10, max: 20 }),
  }),
];

test("the difference of two versions names exactly the amended cells", () => {
  const amendments = fc.array(fc.oneof(...cellsToAmend), { maxLength: 4 });
  fc.assert(
    fc.property(grantYears, amendments, (grantYear, changes) => {
      const dated = changes.map((change) => ({ date: "2021-06-01", ...change }));
      const amended = { ...grantYear, amendments: dated };
      const found = difference(at(amended, "2021-05-31"), at(amended, "2021-06-01")).changes;
      const keyOf = (name: string | undefined, field: string) => `${name?.toLowerCase()}/${field}`;
      const expected = dated.map(({ body, region, field }) => keyOf(body ?? region, field));
      expect(found.map(({ name, field }) => keyOf(name, field)).sort()).toEqual(
        [...new Set(expected)].sort(),
      );
    }),
  );
});

test("whatever the cells hold, a plan is made and no figure is NaN or infinite", () => {
  const cell = fc.oneof(
    fc.constantFrom(-1, 0, 0.1, 1 / 3, 1e-9, 1e8, 1e9, 1e300, NaN, Infinity, -0, ""),
    fc.constantFrom(
      "NONE",
      "2021-02-30",
      "2021-07-15",
      "9999-12-31",
      "1900-03-01",
      "Body 1",
      "=A1",
    ),
    fc.double(),
    fc.string(),
  );
  const fields = [
    ...["posts", "kiPosts", "rate", "step", "minimum", "topUpPerPost", "start", "end", "year"],
    ...["assistantPosts", "assistantRate", "prorationMethod", "apportionment", "module"],
  ];
  const bodyFields = [
    ...["name", "payer", "region", "weight", "rawShare", "waiver", "agreed", "lot", "start", "end"],
    ...["costPerFte", "nonEligibleCost", "ownShareLimit", "contractAmount", "paid", "proven"],
  ];
  const cellsOf = (names: readonly string[]) =>
    fc.dictionary(fc.constantFrom(...names), cell, { maxKeys: 4 });
  const wild = fc.record({
    grantYear: grantYears,
    cells: cellsOf(fields),
    ofBodies: fc.array(cellsOf(bodyFields), { maxLength: 3 }),
    regions: fc.array(cellsOf(["name", "posts", "costPerFte", "start", "end"]), { maxLength: 2 }),
    notices: fc.array(cellsOf(["date", "amount", "posts", "start", "end"]), { maxLength: 2 }),
    instalments: fc.array(cellsOf(["date", "weight", "amount"]), { maxLength: 2 }),
    items: fc.array(cellsOf(["item", "quantity", "planned", "limit"]), { maxLength: 2 }),
  });
  fc.assert(
    fc.property(wild, ({ grantYear, cells, ofBodies, regions, notices, ...lists }) => {
      const bodies = grantYear.bodies.map((body, i) => ({ ...body, ...ofBodies[i] }));
      const typed = {
        ...grantYear,
        ...cells,
        ...lists,
        notices: notices.map((notice) => ({ kind: "AMENDMENT", ...notice })),
        regions: grantYear.regions.map((region, i) => ({ ...region, ...regions[i] })),
        bodies,
      } as unknown as GrantYear;
      const { rows, totals, findings } = plan(typed);
      const printed = JSON.stringify({ rows, totals }, (_key, value: unknown) =>
        typeof value === "number" && !Number.isFinite(value) ? "not a number" : value,
      );
      expect(printed).not.toContain("not a number");
      expect(findings.length).toBeGreaterThan(0);
      nextYear(typed, { kind: "FIRST", ...cells });
    }),
    { numRuns: 300 },
  );
});
