import { invalid } from "../issue";
import { type Column, pickRows } from "../number/column";
import { type Fraction, isZero, ZERO } from "../number/fraction";
import type { Recorder, Step } from "../steps/step";
import { checkWeights, instalments } from "./instalments";

/** Which column of amounts each part pays out, from 0; undefined: none. */
export interface ColumnParts {
  readonly parts: Column;
  readonly columnOf: readonly (number | undefined)[];
}

/**
 * Instalments of amounts that stand in columns, such as budget years, in euro: an instalment per
 * part, in their order. The parts of a column split its amount as `instalments` does; a column
 * without a part is not paid out, a part without a column is 0.
 * Refused besides: a weight without a column; an amount all of whose parts weigh 0.
 */
export function instalmentsByColumn(
  amounts: readonly Fraction[],
  { parts, columnOf }: ColumnParts,
  record?: Recorder,
): Fraction[] {
  const paid = columnOf.map(() => ZERO);
  amounts.forEach((amount, column) => {
    const rows = [...columnOf.keys()].filter((part) => columnOf[part] === column);
    if (rows.length === 0) return;
    const own = pickRows(parts, rows);
    if (!isZero(amount) && own.units.every(isNothing))
      throw invalid({ code: "columnWithoutWeight", parameter: "parts", column: column + 1 });
    const ofColumn: Recorder | undefined =
      record &&
      ((step) => {
        // The parts of one column keep their numbers among all.
        const part = rows[step.column!]!;
        record({ ...step, position: column, column: part, nth: part + 1 } as Step);
      });
    instalments(amount, own, ofColumn).forEach((part, i) => (paid[rows[i]!] = part));
  });
  return paid;
}

/** Refuses negative weights, and a weight beside no column. */
export function checkColumnParts({ parts, columnOf }: ColumnParts): void {
  checkWeights(parts);
  const position = columnOf.findIndex(
    (column, part) => column === undefined && !isNothing(parts.units[part]!),
  );
  if (position >= 0) throw invalid({ code: "columnMissing", parameter: "columns", position });
}

const isNothing = (units: number | bigint): boolean => Number(units) === 0;
