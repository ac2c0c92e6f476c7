import { without } from "../../../src/engine/grantYear/entries";
import { startFrom } from "../../../src/taskpane/wizard/core/startFrom";
import { toGrantYear } from "../../../src/taskpane/wizard/core/toGrantYear";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";

const cases = grantYearCases();
const unna2021 = cases.find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;
const unna2023 = cases.find(({ rolledFrom }) => rolledFrom)!.given;

test("everything but the new notice is there: bodies, shares, waivers, regions, days", () => {
  const { grantYear } = toGrantYear(startFrom(unna2021, 2023, "de"));
  const notice = { kind: "FIRST", start: "2023-01-01", end: "2023-12-31" } as const;
  const given = without(unna2023, "posts", "sources", "stated");
  expect(without(grantYear, "sources")).toEqual({ ...given, notices: [notice] });
});

test("without a published rate the notice's is asked for, never last year's", () => {
  const draft = startFrom(unna2021, 2024, "de");
  expect(draft.head.rateSource).toBe("NOTICE");
  expect(toGrantYear(draft).grantYear.rate).toBeUndefined();
});

test("the year before stays with the draft, as its amendments left it", () => {
  const amended = {
    ...unna2021,
    amendments: [{ date: "2022-01-01", body: "Kamen", field: "waiver", value: 0.1 }],
  };
  const { previous } = startFrom(amended, 2022, "de");
  expect(previous!.bodies.find(({ name }) => name === "Kamen")!.waiver).toBe(0.1);
});

test("days of payment are last year's, moved, until somebody has looked at them", () => {
  expect(startFrom(unna2021, 2023, "de").movedDays).toBe(true);
  const withoutDays = { ...unna2021, instalments: [] };
  expect(startFrom(withoutDays, 2023, "de")).not.toHaveProperty("movedDays");
});
