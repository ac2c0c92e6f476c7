import { type FunctionId, outcomeOf } from "./outcome";
import { column } from "./tables";

const NOV_1_2021 = 44501;
const JAN_1_2022 = 44562;
const DEC_31_2022 = 44926;

describe("an inserted, empty row never breaks a column", () => {
  test.each<[FunctionId, readonly unknown[], unknown]>([
    ["FTERATE", [column(2021, 0), 2], column(55000, 0)],
    ["FTERATE", [2021, column(2, "")], column(55000, 0)],
    ["SOURCE", [column(0, null), 2], column("", "")],
    ["LIMIT", [column(2021, 0), "MASSNAHMEN"], column(10000, 0)],
    ["LIMIT", [2021, column("MASSNAHMEN", "")], column(10000, 0)],
    ["LIMIT", [2021, "SACHKOSTEN", column(3.5, 0, 1)], column(33950, 0, 9700)],
    ["MONTHS", [column(NOV_1_2021, 0), DEC_31_2022], column(14, 0)],
    ["MONTHS", [NOV_1_2021, column(DEC_31_2022, "")], column(14, 0)],
  ])("KIM.%s%j", (id, args, values) => {
    expect(outcomeOf(id, args)).toEqual({ values });
  });

  test("an amount that becomes 0 does not move the years of the others", () => {
    const dates = [column(NOV_1_2021, JAN_1_2022), column(DEC_31_2022, DEC_31_2022)];
    expect(outcomeOf("BYYEAR", [column(0, 100), ...dates])).toEqual({
      values: [
        [0, 0],
        [0, 100],
      ],
    });
  });
});

describe("a single value counts for every cell of the range beside it", () => {
  test.each<[FunctionId, readonly unknown[], unknown]>([
    ["ROUNDFTE", [2, column(1.19, 0.85, 0.88), null, null, 0.19], column(1, 0.5, 0.5)],
    ["ROUNDFTE", [2, column(1, 1), null, null, null, 1], column(1, 1)],
    ["CHAIN", [column("A", "B"), null, column(1, 2)], column(1, 2)],
    ["CHAIN", [column("A", "B"), column("", "A"), 100], column(200, 100)],
    [
      "BYYEAR",
      [1000, column(NOV_1_2021, JAN_1_2022), DEC_31_2022],
      [
        [142.86, 857.14],
        [0, 1000],
      ],
    ],
  ])("KIM.%s%j", (id, args, values) => {
    expect(outcomeOf(id, args)).toEqual({ values });
  });
});
