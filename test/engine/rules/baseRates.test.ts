import { nearestCell } from "../../../src/engine/number/cell";
import { baseRate, baseRateConfidence, baseRateSource } from "../../../src/engine/rules/baseRate";
import { BASE_RATES } from "../../../src/engine/rules/baseRates";
import { checkBaseRates } from "../../../src/engine/rules/checkBaseRates";
import { serial } from "../period/dates";
import { refusalOf } from "../refusalOf";

const percentOn = (iso: string): number => nearestCell(baseRate(serial(iso)).rate);

describe("the base rates of § 247 BGB", () => {
  it("are a sound file", () => {
    expect(checkBaseRates(BASE_RATES)).toEqual([]);
  });

  it("are 49 half-years from 2002 to the first of 2026, all from unofficial copies", () => {
    expect(BASE_RATES.rows).toHaveLength(49);
    expect(BASE_RATES.rows.filter((row) => baseRateConfidence(row) !== "unofficialCopy")).toEqual(
      [],
    );
  });

  it.each([
    ["2002-01-01", 0.0257],
    ["2009-06-30", 0.0162],
    ["2009-07-01", 0.0012],
    ["2012-12-31", 0.0012],
    ["2013-01-01", -0.0013],
    ["2016-07-01", -0.0088],
    ["2022-12-31", -0.0088],
    ["2023-01-01", 0.0162],
    ["2023-07-01", 0.0312],
    ["2024-01-01", 0.0362],
    ["2024-10-01", 0.0337],
    ["2025-06-30", 0.0227],
    ["2026-06-30", 0.0127],
  ])("%s: %p", (iso, rate) => {
    expect(percentOn(iso)).toBe(rate);
  });

  it("begin with their half-year, whatever the time of day, and name their sources", () => {
    const { validFrom, row } = baseRate(serial("2023-09-17") + 0.75);
    expect(validFrom).toBe(serial("2023-07-01"));
    expect(baseRateSource(row)).toMatch(/Bundesbank.*nicht amtliche Kopie.*; .*fordify/);
  });

  it.each(["2001-12-31", "2026-07-01"])("are not known on %s", (iso) => {
    expect(refusalOf(() => baseRate(serial(iso)))).toEqual({
      kind: "unavailable",
      code: "baseRateUnknown",
      parameter: "day",
      day: serial(iso),
      firstDay: serial("2002-01-01"),
      lastDay: serial("2026-06-30"),
    });
  });

  it("are refused for what is no day", () => {
    expect(refusalOf(() => baseRate(2024))).toMatchObject({ kind: "invalid", code: "notADate" });
    expect(refusalOf(() => baseRate(0))).toMatchObject({ code: "missing", parameter: "day" });
  });
});

it("are stated once one of the documents is no copy", () => {
  const documents = { list: { title: "Liste", isCopy: true as const }, gazette: { title: "BAnz" } };
  const data = { ...BASE_RATES, documents };
  const of = (...sources: string[]) =>
    baseRateConfidence({ from: "2022-01-01", percent: "-0.88", sources }, data);
  expect([of("list"), of("list", "gazette")]).toEqual(["unofficialCopy", "stated"]);
});

/** A small sound file; each test spoils one thing in a copy. */
const row = (from: string) => ({
  from,
  percent: "-0.88",
  sources: ["copy"],
});
const sound = {
  documents: { copy: { title: "Liste", isCopy: true } },
  rows: [row("2022-07-01"), row("2023-01-01"), row("2023-07-01")],
};
const problemsOf = (changes: object) => checkBaseRates({ ...sound, ...changes });
const withRow = (change: object) => ({
  rows: [row("2022-07-01"), { ...row("2023-01-01"), ...change }, row("2023-07-01")],
});

describe("the check of the base rates' file", () => {
  it("passes a sound file", () => {
    expect(problemsOf({})).toEqual([]);
  });

  it.each([
    ["an unknown key", { valid: 1 }, "valid", "unknownKey"],
    ["no rows", { rows: [] }, "rows", "malformed"],
    ["a German percentage", withRow({ percent: "1,27" }), "rows[1].percent", "malformed"],
    ["one decimal", withRow({ percent: "1.2" }), "rows[1].percent", "malformed"],
    ["ten percent", withRow({ percent: "10.00" }), "rows[1].percent", "malformed"],
    ["no source", withRow({ sources: [] }), "rows[1].sources", "malformed"],
    [
      "an unused document",
      { documents: { ...sound.documents, other: { title: "Andere", isCopy: true } } },
      "documents.other",
      "unusedDocument",
    ],
    [
      "a first day that begins no half-year",
      { rows: [row("2022-08-01")] },
      "rows[0].from",
      "notTheNextHalfYear",
    ],
    [
      "a half-year left out",
      { rows: [row("2022-07-01"), row("2023-07-01")] },
      "rows[1].from",
      "notTheNextHalfYear",
    ],
    [
      "a half-year twice",
      { rows: [row("2022-07-01"), row("2022-07-01")] },
      "rows[1].from",
      "notTheNextHalfYear",
    ],
  ])("finds %s", (_, changes, path, problem) => {
    expect(problemsOf(changes)).toEqual([{ path, problem }]);
  });

  it("finds an unknown document, which is no copy either", () => {
    const problems = problemsOf(withRow({ sources: ["letter"] }));
    expect(problems).toContainEqual({ path: "rows[1].sources[0]", problem: "unknownDocument" });
  });
});
