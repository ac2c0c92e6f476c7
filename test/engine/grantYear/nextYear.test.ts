import type { Notice } from "../../../src/engine/grantYear/grantYear";
import { nextYear } from "../../../src/engine/grantYear/nextYear";
import { without } from "../../../src/engine/grantYear/entries";
import { plan } from "../../../src/engine/grantYear/plan";
import { AHAUS, BORK, cleanGrantYear, cleanModuleOne, type Draft } from "./cleanGrantYear";
import { grantYearCases } from "./grantYearCases";

const cases = grantYearCases();
const rolled = cases.filter(({ rolledFrom }) => rolledFrom !== undefined);

test.each(rolled)("$title", ({ rolledFrom, given }) => {
  const before = cases.find(({ id }) => id === rolledFrom)!.given;
  const { grantYear, difference } = nextYear(before, given.notices[0]!);
  // Where the new notice comes from, and what papers print of it, is for the officer to say.
  expect(without(grantYear, "sources")).toEqual(without(given, "sources", "stated"));
  const places = new Set(grantYear.sources?.map(({ place }) => place));
  expect([...places].sort()).toEqual(["bodies", "regions"]);
  expect(difference.changes).toContainEqual({ field: "rate", before: 55000, after: 57000 });
  expect(difference.changes).toContainEqual({ field: "posts", before: 8, after: 18 });
});

const notice2022: Notice = {
  kind: "FIRST",
  date: "2022-01-27",
  reference: "Bescheid 2022",
  amount: 550000,
  posts: 10,
  start: "2022-01-01",
  end: "2022-12-31",
};

test("what was only this year's stays behind", () => {
  const draft = cleanGrantYear();
  draft.bodies[BORK]!.start = "2021-03-01";
  draft.bodies[BORK]!.lot = 2;
  const { bodies, instalments } = nextYear(draft, notice2022).grantYear;
  for (const field of ["start", "lot", "paid", "proven", "contractAmount"])
    expect([bodies[AHAUS], bodies[BORK]].filter((body) => body && field in body)).toEqual([]);
  expect(instalments).toEqual([
    { date: "2022-03-01", weight: 1 },
    { date: "2022-06-30", weight: 1 },
  ]);
  expect(bodies[BORK]).toMatchObject({ agreed: 1, agreedReference: "Vorlage 7/2021" });
});

test("days of payment move with their budget year; one that was not for a year stays so", () => {
  const draft = cleanGrantYear();
  draft.paymentDays = [
    { year: 2021, kind: "FORWARDING", date: "2021-03-15", weight: 1 },
    { kind: "REFINANCING", date: "2021-12-15" },
  ];
  expect(nextYear(draft, notice2022).grantYear.paymentDays).toEqual([
    { year: 2022, kind: "FORWARDING", date: "2022-03-15", weight: 1 },
    { kind: "REFINANCING", date: "2022-12-15" },
  ]);
});

test("sources of bodies and regions go on, those of the old notice do not", () => {
  const draft = cleanGrantYear();
  draft.sources = [
    { place: "head", field: "rate", kind: "STATED", citation: "Bescheid 2021" },
    { place: "bodies", name: "Bork", field: "agreed", kind: "AGREED", citation: "Vertrag" },
    { place: "regions", name: "Süd", kind: "ASSUMED" },
    { place: "notices", kind: "STATED" },
  ];
  draft.stated = [{ body: "Bork", figure: "fte", value: 1, kind: "STATED" }];
  const { grantYear } = nextYear(draft, notice2022);
  expect(grantYear.sources).toEqual([draft.sources[1], draft.sources[2]]);
  expect(grantYear).not.toHaveProperty("stated");
});

test("amendments of the year are in the next one from the start", () => {
  const draft = cleanGrantYear();
  draft.amendments.push({ date: "2021-05-01", body: "Bork", field: "agreed", value: 0.5 });
  const { grantYear } = nextYear(draft, notice2022);
  expect(grantYear.bodies[BORK]!.agreed).toBe(0.5);
  expect(grantYear.amendments).toEqual([]);
});

test("another rate than the published one comes from the notice", () => {
  const { grantYear } = nextYear(cleanGrantYear(), { ...notice2022, amount: 560000 });
  expect(grantYear).toMatchObject({
    rate: 56000,
    rateSource: "NOTICE",
    rateCitation: "Bescheid 2022",
  });
});

test("for a year without a published rate it comes from the notice, or from nowhere", () => {
  const notice: Notice = { kind: "FIRST", reference: "Bescheid 2024", start: "2024-01-01" };
  const granted = nextYear(cleanGrantYear(), { ...notice, amount: 570000, posts: 10 }).grantYear;
  expect(granted).toMatchObject({ year: 2024, rate: 57000, rateSource: "NOTICE" });
  const open = nextYear(cleanGrantYear(), notice).grantYear;
  expect(open).not.toHaveProperty("rate");
  expect(plan(open).findings).toContainEqual(expect.objectContaining({ code: "rateMissing" }));
});

test("half a year pays half the rate, also where no method was chosen yet", () => {
  const half = { ...notice2022, amount: 275000, end: "2022-06-30" };
  const draft = cleanGrantYear();
  delete draft.prorationMethod;
  for (const before of [draft, cleanGrantYear()])
    expect(nextYear(before, { ...half, amount: 280000 }).grantYear).toMatchObject({
      rate: 56000,
      end: "2022-06-30",
    });
});

test.each([
  { posts: 3, amount: 100000, why: "33,333.333… is no rate" },
  { posts: 0, amount: 550000, why: "nothing was granted" },
  { posts: 1e-6, amount: 1e8, why: "no post costs that much" },
  { posts: -1, amount: 55000, why: "it cannot be read" },
])("no rate is taken from $amount for $posts posts: $why", ({ posts, amount }) => {
  const { grantYear } = nextYear(cleanGrantYear(), { ...notice2022, posts, amount });
  expect(grantYear).toMatchObject({ rate: 55000, rateSource: "RULES" });
});

test("no rate is taken from days that count for no month", () => {
  const days = { ...notice2022, start: "2022-01-02", end: "2022-01-30" };
  const draft: Draft = { ...cleanGrantYear(), prorationMethod: "FULL" };
  expect(nextYear(draft, days).grantYear).toMatchObject({ rate: 55000, rateSource: "RULES" });
});

test("a year that is none has no next one", () => {
  const { grantYear } = nextYear(
    { ...cleanGrantYear(), year: 2021.5 },
    { kind: "FIRST", amount: 1 },
  );
  expect(grantYear).not.toHaveProperty("start");
  expect(grantYear).not.toHaveProperty("rate");
});

test("without days in the notice it is the next calendar year", () => {
  const { grantYear } = nextYear(cleanGrantYear(), { kind: "FIRST", posts: 11 });
  expect(grantYear).toMatchObject({
    year: 2022,
    posts: 11,
    start: "2022-01-01",
    end: "2022-12-31",
    rate: 55000,
    rateSource: "RULES",
  });
});

test("module 1: the notice counts the assistants, and only published rates are taken", () => {
  const notice: Notice = { kind: "FIRST", amount: 300000, posts: 5, start: "2025-01-01" };
  const { grantYear } = nextYear(cleanModuleOne(), notice);
  expect(grantYear).toMatchObject({ posts: 4.5, rate: 57000, assistantRate: 45000 });
});

test("29 February becomes the 28th", () => {
  const draft = cleanGrantYear();
  draft.year = 2024;
  draft.instalments = [{ date: "2024-02-29", weight: 1 }, { weight: 1 }];
  expect(nextYear(draft, { kind: "FIRST" }).grantYear.instalments).toEqual([
    { date: "2025-02-28", weight: 1 },
    { weight: 1 },
  ]);
});
