import type { instalmentsByColumn } from "../../../../src/engine/funding/instalmentColumns";
import { instalments } from "../../../../src/engine/funding/instalments";
import { pickRows } from "../../../../src/engine/number/column";
import { add, isZero, ZERO } from "../../../../src/engine/number/fraction";

export type InstalmentsByColumn = typeof instalmentsByColumn;

/** The parts of all columns divide every amount. */
export const partsOfAll: InstalmentsByColumn = (amounts, { parts, columnOf }) =>
  columnOf.map((column, part) =>
    column === undefined ? ZERO : instalments(amounts[column]!, parts)[part]!,
  );

/** One instalment for what all years have in common: what is left of one may fill another. */
export const oneSum: InstalmentsByColumn = (amounts, { parts }) =>
  instalments(amounts.reduce(add, ZERO), parts);

/** The parts of a column in the order of the columns, not in their own. */
export const inOrderOfColumns: InstalmentsByColumn = (amounts, { parts, columnOf }) =>
  amounts.flatMap((amount, column) => {
    const rows = [...columnOf.keys()].filter((part) => columnOf[part] === column);
    return rows.length === 0 ? [] : instalments(amount, pickRows(parts, rows));
  });

/** An amount that no part names is paid with the first part. */
export const unnamedFirst: InstalmentsByColumn = (amounts, { parts, columnOf }) => {
  const left = amounts.filter((_, column) => !columnOf.includes(column)).reduce(add, ZERO);
  return columnOf.map((own, part) => {
    if (own === undefined) return ZERO;
    const rows = [...columnOf.keys()].filter((row) => columnOf[row] === own);
    const paid = instalments(amounts[own]!, pickRows(parts, rows))[rows.indexOf(part)]!;
    return part === 0 && !isZero(left) ? add(paid, left) : paid;
  });
};
