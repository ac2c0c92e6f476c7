import { contract } from "../contract/contract";
import type { FunctionId } from "./outcome";

export const column = (...values: readonly unknown[]): unknown[][] =>
  values.map((value) => [value]);
export const row = (...values: readonly unknown[]): unknown[][] => [[...values]];

/** For each function a table of three rows as an officer would enter it. */
export const tables: readonly (readonly [FunctionId, readonly unknown[]])[] = contract.flatMap(
  ({ id, table }) =>
    table
      ? [
          [
            id as FunctionId,
            table.map((cells) => (typeof cells === "object" ? column(...cells) : cells)),
          ] as const,
        ]
      : [],
);

export const TABLES = Object.fromEntries(tables) as Readonly<
  Record<Exclude<FunctionId, "STEPS" | "VERSION">, readonly unknown[]>
>;

/** The first row of a table, as a function is called with single cells. */
export const firstRow = (table: readonly unknown[]): unknown[] =>
  table.map((cells) => [Array.isArray(cells) ? cells[0] : [cells]]);
