import { readAnyDay, readDay, readPeriod } from "../../../src/engine/period/period";
import { refusalOf } from "../refusalOf";

describe("reading days", () => {
  it("cuts the time of day off", () => {
    expect(readDay(44501.75, "start")).toBe(44501);
    expect(readDay(32874.999, "start")).toBe(32874);
  });

  it("reads 15 digits, so that a sum of times that means midnight is the next day", () => {
    expect(readDay(44501.99999999999, "start")).toBe(44502);
  });

  it.each([60, 60.9, 1990, 2022, 2199.5, 1, 0.5, -1, 2958466, 1e300, Infinity, -Infinity, NaN])(
    "refuses %p, which is no day of Excel's calendar that can be counted",
    (cell) => {
      expect(refusalOf(() => readDay(cell, "start"))).toEqual({
        kind: "invalid",
        code: "notADate",
        parameter: "start",
        received: cell,
      });
    },
  );

  it.each([61, 1989, 2200, 30000, 32873])("refuses day %p, before 1990", (cell) => {
    expect(refusalOf(() => readDay(cell, "start"))).toEqual({
      kind: "invalid",
      code: "dayTooEarly",
      parameter: "start",
      day: cell,
    });
  });

  it("reads any day in a table of rates", () => {
    for (const cell of [61, 2022, 32873]) expect(readAnyDay(cell, "baseRate", 0)).toBe(cell);
    expect(refusalOf(() => readAnyDay(60, "baseRate", 0))).toMatchObject({ code: "notADate" });
  });

  it("names the place in a column, and none for a single day", () => {
    const refused = { kind: "invalid", code: "notADate", parameter: "baseRate", received: 60 };
    expect(refusalOf(() => readAnyDay(60, "baseRate", 2))).toStrictEqual({
      ...refused,
      position: 2,
    });
    expect(refusalOf(() => readAnyDay(60, "baseRate"))).toStrictEqual(refused);
  });

  it("accepts the last day with a time", () => {
    expect(readDay(2958465.5, "end")).toBe(2958465);
  });

  it("names the missing day", () => {
    expect(refusalOf(() => readPeriod(44501, 0))).toMatchObject({
      code: "missing",
      parameter: "end",
    });
    expect(refusalOf(() => readPeriod(0, 44501))).toMatchObject({
      code: "missing",
      parameter: "start",
    });
  });

  it("accepts a single day and refuses an end before the start", () => {
    expect(readPeriod(44501.2, 44501.1)).toEqual({ start: 44501, end: 44501 });
    expect(refusalOf(() => readPeriod(44502, 44501))).toMatchObject({
      kind: "invalid",
      code: "endBeforeStart",
      parameter: "end",
    });
  });
});
