import { catalogue } from "../../src/functions/catalogue";

const cell = <Value>(value: Value): Value[][] => [[value]];
/** An empty cell, or an argument that is left out. */
const NOTHING = cell(null);
const FIRST_DAY = cell(44501);
const LAST_DAY = cell(44926);

/** Each function called with single cells, as in one row of a table. */
export const scalarCalls: Readonly<Record<keyof typeof catalogue, () => unknown>> = {
  SHARE: () => catalogue.SHARE(cell(50000), cell(39), NOTHING, NOTHING, NOTHING),
  ELIGIBLE: () => catalogue.ELIGIBLE(cell(1.19)),
  ROUNDFTE: () => catalogue.ROUNDFTE(cell(2.5), cell(2.42)),
  MONTHS: () => catalogue.MONTHS(FIRST_DAY, LAST_DAY, cell("CALENDAR")),
  FORWARD: () => catalogue.FORWARD(cell(2.5), cell(55000), FIRST_DAY, LAST_DAY),
  BYYEAR: () => catalogue.BYYEAR(cell(160416.67), FIRST_DAY, LAST_DAY),
  CHAIN: () => catalogue.CHAIN(cell("Kamen"), cell(""), cell(137500)),
  BRANCH: () => catalogue.BRANCH(cell("Kamen"), cell("")),
  OUTLINE: () => catalogue.OUTLINE(cell("Kamen"), cell("Mitte"), cell(137500)),
  PAYMENTS: () => catalogue.PAYMENTS(cell("Kamen"), cell(""), cell(137500), FIRST_DAY),
  INSTALMENTS: () => catalogue.INSTALMENTS(cell(112500)),
  SLICES: () =>
    catalogue.SLICES(
      ...([cell("Kamen"), cell("Kamen"), cell(1.5), cell(57000), FIRST_DAY, LAST_DAY] as const),
    ),
  STAFFING: () =>
    catalogue.STAFFING(
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
  COFINANCE: () => catalogue.COFINANCE(cell(70000), cell(55000)),
  SETTLE: () => catalogue.SETTLE(cell(49000), cell(55000), cell(55000)),
  FTERATE: () => catalogue.FTERATE(cell(2023), cell(2)),
  LIMIT: () => catalogue.LIMIT(cell(2021), cell("SACHKOSTEN"), cell(3.5)),
  SOURCE: () => catalogue.SOURCE(cell(2023), cell(2)),
  INTEREST: () => catalogue.INTEREST(cell(10000), FIRST_DAY, LAST_DAY, cell(0.0312), cell(0.05)),
  BASERATE: () => catalogue.BASERATE(LAST_DAY),
  STEPS: () => catalogue.STEPS(cell("FORWARD"), [cell(2.5), cell(55000), FIRST_DAY, LAST_DAY]),
  VERSION: () => catalogue.VERSION(),
};
