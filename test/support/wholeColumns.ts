import { argumentsOf, contract } from "../contract/contract";

/** Rows of a sheet, and how many of them are filled. */
export const ROWS = 1_048_576;
const FILLED = 300;

const JAN_1_2021 = 44_197;
const DEC_31_2022 = 44_926;
const town = (row: number): string => `Gemeinde ${String(row)}`;

/** What stands in a row of each argument that may be a column. */
const CELLS: Readonly<Record<string, (row: number) => unknown>> = {
  weights: (row) => row + 1,
  shares: () => 0.5,
  lots: (row) => row + 1,
  waivers: () => 0,
  agreed: () => 0,
  held: () => 0,
  start: () => JAN_1_2021,
  end: () => DEC_31_2022,
  from: () => JAN_1_2021,
  until: () => DEC_31_2022,
  day: (row) => JAN_1_2021 + row,
  dates: (row) => JAN_1_2021 + row,
  fte: () => 0.5,
  rate: () => 55_000,
  cap: () => 1,
  amount: (row) => row + 1,
  amounts: (row) => row + 1,
  instalments: (row) => row + 1,
  values: (row) => row + 1,
  cost: (row) => row + 2,
  ceiling: (row) => row + 1,
  funding: (row) => row + 1,
  paid: (row) => row + 1,
  columns: () => 1,
  names: town,
  bodies: town,
  keys: town,
  rowKeys: town,
  payers: (row) => (row === 0 ? "" : town(row - 1)),
  groups: (row) => `Gruppe ${String(row % 7)}`,
  contracts: (row) => `Vertrag ${String(row % 7)}`,
  year: () => 2021,
  module: () => 1,
  role: () => "KOORDINATION",
  item: () => "BERATERTAG",
  quantity: () => 1,
  debtors: town,
  returnedBy: town,
  returnedOn: (row) => JAN_1_2021 + row,
  returned: () => 0.5,
};

/** Single values that have no default, and those of arguments that need not be columns here. */
const SINGLE: Readonly<Record<string, unknown>> = { total: 150, baseRate: 0.0312, surcharge: 0.03 };
const NOT_HERE: Readonly<Record<string, readonly string[]>> = {
  SHARE: ["groups"],
  ROUNDFTE: ["groups"],
  COFINANCE: ["groups"],
  SOURCE: ["item"],
};
const DAYS = { start: JAN_1_2021, end: DEC_31_2022 };

/** A column of cells, the others blank as a platform has them. */
const columnOf = (cell: (row: number) => unknown, blank: unknown, rows: number): unknown[][] => {
  const column = new Array<unknown[]>(rows).fill([blank]);
  for (let row = 0; row < FILLED; row++) column[row] = [cell(row)];
  return column;
};

/** Each function of the contract, every argument that may be a range a column of so many rows. */
export const columnCalls = contract
  .filter(({ id, ranges }) => ranges.length > 0 && id !== "STEPS")
  .map((agreed) => ({
    id: agreed.id,
    args: (blank: unknown, rows = FILLED): unknown[] =>
      argumentsOf(agreed).map(({ name, range }) => {
        const cell = NOT_HERE[agreed.id]?.includes(name) ? undefined : CELLS[name];
        if (range && cell) return columnOf(cell, blank, rows);
        return agreed.id === "STAFFING" && name in DAYS
          ? DAYS[name as keyof typeof DAYS]
          : (SINGLE[name] ?? null);
      }),
  }));
