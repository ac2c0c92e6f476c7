import { AHAUS, BORK } from "../cleanGrantYear";
import type { Trigger } from "./trigger";

export const inputs: readonly Trigger[] = [
  {
    code: "numberInvalid",
    change: ({ bodies }) => (bodies[AHAUS]!.weight = -119),
    field: "weight",
    name: "Ahaus",
    received: -119,
  },
  {
    code: "wordInvalid",
    change: (year) => Object.assign(year, { prorationMethod: "MONATLICH" }),
    field: "prorationMethod",
    received: "MONATLICH",
  },
  {
    code: "dateInvalid",
    change: ({ bodies }) => (bodies[BORK]!.start = "2021-02-30"),
    field: "start",
    name: "Bork",
    received: "2021-02-30",
  },
  { code: "dateMissing", change: (year) => delete year.end, field: "end" },
  {
    code: "endBeforeStart",
    change: ({ bodies }) => (bodies[BORK]!.end = "2020-12-31"),
    field: "end",
    name: "Bork",
    expected: "2021-01-01",
    received: "2020-12-31",
  },
  {
    code: "amendmentInvalid",
    change: (year) =>
      (year.amendments = [{ date: "2021-05-01", body: "Ahaus", field: "Gewicht", value: 3 }]),
    field: "field",
    received: "Gewicht",
  },
  {
    code: "notComputable",
    change: (year) => (year.rate = 900000000),
    field: "rate",
  },
];
