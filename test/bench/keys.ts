import type { Random } from "../support/random";

/** A key as a range of one column, as Excel delivers it. */
export type Key = number[][];

const column = (rows: number, weight: () => number): Key =>
  Array.from({ length: rows }, () => [weight()]);

/** Inhabitants of towns: many small ones, few large ones. */
export const inhabitants = (rows: number, random: Random): Key =>
  column(rows, () => 3_000 + Math.floor(3_000_000 / (1 + random(300))));

/** Keys of a contract, such as percentages with 0 to 6 decimals. */
export const shortDecimals = (rows: number, random: Random): Key =>
  column(rows, () => (1 + random(50_000_000)) / 10 ** random(7));

/** What a formula of the workbook left unrounded. */
export const longDecimals = (rows: number, random: Random): Key =>
  column(rows, () => Number(((1 + random(1e9)) / (1 + random(1e9))).toPrecision(15)));
