import { builtFunctions } from "./builtFunctions";

const cell = <Value>(value: Value): Value[][] => [[value]];
/** An empty cell, or an argument that is left out. */
const NOTHING = cell(null);
const FIRST_DAY = cell(44501);
const LAST_DAY = cell(44926);

/** Each function called with single cells, as in one row of a table. */
export const scalarCalls: Readonly<Record<keyof typeof builtFunctions, () => unknown>> = {
  SHARE: () => builtFunctions.SHARE(cell(50000), cell(39), NOTHING, NOTHING, NOTHING),
  ELIGIBLE: () => builtFunctions.ELIGIBLE(cell(1.19)),
  ROUNDFTE: () => builtFunctions.ROUNDFTE(cell(2.5), cell(2.42)),
  MONTHS: () => builtFunctions.MONTHS(FIRST_DAY, LAST_DAY, cell("CALENDAR")),
  FORWARD: () => builtFunctions.FORWARD(cell(2.5), cell(55000), FIRST_DAY, LAST_DAY),
  BYYEAR: () => builtFunctions.BYYEAR(cell(160416.67), FIRST_DAY, LAST_DAY),
  CHAIN: () => builtFunctions.CHAIN(cell("Kamen"), cell(""), cell(137500)),
  BRANCH: () => builtFunctions.BRANCH(cell("Kamen"), cell("")),
  OUTLINE: () => builtFunctions.OUTLINE(cell("Kamen"), cell("Mitte"), cell(137500)),
  PAYMENTS: () => builtFunctions.PAYMENTS(cell("Kamen"), cell(""), cell(137500), FIRST_DAY),
  INSTALMENTS: () => builtFunctions.INSTALMENTS(cell(112500)),
  SLICES: () =>
    builtFunctions.SLICES(
      ...([cell("Kamen"), cell("Kamen"), cell(1.5), cell(57000), FIRST_DAY, LAST_DAY] as const),
    ),
  STAFFING: () =>
    builtFunctions.STAFFING(
      ...([
        cell("Kamen"),
        cell("Kamen"),
        cell(1.5),
        FIRST_DAY,
        LAST_DAY,
        FIRST_DAY,
        LAST_DAY,
      ] as const),
    ),
  COFINANCE: () => builtFunctions.COFINANCE(cell(70000), cell(55000)),
  SETTLE: () => builtFunctions.SETTLE(cell(49000), cell(55000), cell(55000)),
  FTERATE: () => builtFunctions.FTERATE(cell(2023), cell(2)),
  LIMIT: () => builtFunctions.LIMIT(cell(2021), cell("SACHKOSTEN"), cell(3.5)),
  SOURCE: () => builtFunctions.SOURCE(cell(2023), cell(2)),
  INTEREST: () =>
    builtFunctions.INTEREST(cell(10000), FIRST_DAY, LAST_DAY, cell(0.0312), cell(0.05)),
  BASERATE: () => builtFunctions.BASERATE(LAST_DAY),
  STEPS: () => builtFunctions.STEPS(cell("FORWARD"), [cell(2.5), cell(55000), FIRST_DAY, LAST_DAY]),
  VERSION: () => builtFunctions.VERSION(),
};
