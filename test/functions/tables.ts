import type { FunctionId } from "./outcome";

export const column = (...values: readonly unknown[]): unknown[][] =>
  values.map((value) => [value]);
export const row = (...values: readonly unknown[]): unknown[][] => [[...values]];

/** For each function a table of three rows as an officer would enter it. */
export const TABLES: Readonly<
  Record<Exclude<FunctionId, "STEPS" | "VERSION">, readonly unknown[]>
> = {
  SHARE: [100, column(3, 2, 1), 0.01, "HAMILTON", column(1, 2, 3)],
  ELIGIBLE: [column(1.19, 0.85, 0.38), 0.5],
  ROUNDFTE: [
    2.5,
    column(1.2, 0.85, 0.45),
    0.5,
    0.5,
    column(0.2, 0, 0),
    column(0, 0, 0.5),
    column(1, 2, 3),
  ],
  MONTHS: [column(44197, 44317, 44409), column(44561, 44742, 44926), "CALENDAR"],
  FORWARD: [
    column(2.5, 1, 0.5),
    column(55000, 55000, 57000),
    column(44197, 44317, 44409),
    column(44561, 44742, 44926),
    "CALENDAR",
  ],
  BYYEAR: [
    column(1000, 2000, 3000),
    column(44197, 44317, 44409),
    column(44561, 44742, 44926),
    "CALENDAR",
  ],
  CHAIN: [
    column("Kreis", "Kamen", "Bönen"),
    column("", "Kreis", "Kreis"),
    column(1000, 200, 30),
    "Land",
  ],
  BRANCH: [column("Kreis", "Kamen", "Bönen"), column("", "Kreis", "Kreis"), "Land"],
  OUTLINE: [
    column("Kreis", "Kamen", "Bönen"),
    column("", "Mitte", "Mitte"),
    column(1, 0.5, 0.25),
    "SUM",
  ],
  PAYMENTS: [
    column("Kreis", "Kamen", "Bönen"),
    column("", "Kreis", "Kreis"),
    column(1000, 200, 30),
    column(44927, 44958, 44986),
    "Land",
  ],
  INSTALMENTS: [column(1000, 2000, 3000), 2],
  SLICES: [
    column("Kreis", "Kamen", "Bönen"),
    column("Kreis", "Kamen", "Kamen"),
    column(1, 1, 1.5),
    column(55000, 55000, 57000),
    column(44197, 44317, 44409),
    column(44561, 44408, 44926),
    "CALENDAR",
    "MAJORITY",
    column(1, 1.5, 0),
    column("Mitte", "Mitte", ""),
  ],
  STAFFING: [
    column("Kreis", "Kamen", "Bönen"),
    column("Kreis", "Kamen", "Kamen"),
    column(1, 1, 1.5),
    column(44197, 44317, 44409),
    column(44561, 44408, 44926),
    44197,
    44561,
    column(1, 1.5, 0),
  ],
  COFINANCE: [column(70000, 50000, 60000), column(55000, 55000, 55000), column(39, 35, 14)],
  SETTLE: [column(49000, 60000, 55000), column(55000, 55000, 55000), column(55000, 27500, 55000)],
  FTERATE: [column(2021, 2021, 2023), column(1, 1, 2), column("KOORDINATION", "ASSISTENZ", "")],
  LIMIT: [
    column(2021, 2021, 2021),
    column("SACHKOSTEN", "BERATERTAG", "MASSNAHMEN"),
    column(2, 3, 1),
  ],
  SOURCE: [column(2021, 2021, 2023), column(1, 1, 2), column("KOORDINATION", "SACHKOSTEN", "")],
  INTEREST: [
    column(1000, 2000, 3000),
    column(44197, 44317, 44409),
    column(44561, 44742, 44926),
    0.0362,
    0.05,
  ],
  BASERATE: [column(44197, 44317, 44409)],
};
export const tables = Object.entries(TABLES) as [FunctionId, readonly unknown[]][];
