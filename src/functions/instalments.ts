import {
  checkColumnParts,
  type ColumnParts,
  instalmentsByColumn,
} from "../engine/funding/instalmentColumns";
import { equalInstalments, instalments as payOut } from "../engine/funding/instalments";
import { wholeCents } from "../engine/funding/wholeCents";
import { centsToCell } from "../engine/number/cell";
import { invalid } from "../engine/issue";
import { type Column, readColumn } from "../engine/number/column";
import type { Fraction } from "../engine/number/fraction";
import { inPosition } from "../engine/steps/recorder";
import type { Recorder } from "../engine/steps/step";
import { answer } from "./answer";
import { inCell } from "./arguments/elementwise";
import { amountIn, columnOf as weightsIn, numberIn } from "./arguments/numbers";
import { beside, isBlank, isOmitted, isSingle, type Range } from "./arguments/range";
import { checkTableSize } from "./arguments/tableSize";

const HALVES = 2;

/**
 * Splits amounts into instalments, each rounded down to the cent, the last closing the sum.
 * @customfunction INSTALMENTS
 * @param amount Amounts in whole cents.
 * @param [parts] Number of equal instalments (default 2), or their weights.
 * @param [columns] For each instalment the number of the column of the amounts that it pays out.
 * @returns A row per amount (with columns: per row of amounts), a column per instalment.
 */
export function instalments(amount: any[][], parts?: any[][], columns?: any[][]): number[][] {
  return answer({ amount, parts, columns }, (args, record) => {
    if (!isOmitted(args.columns)) return ofColumns(args, record);
    const weights = weightsOf(args.parts);
    checkTableSize(args.amount.cells.length, weights.units.length, "parts");
    return args.amount.cells.map((_, row) =>
      inCell(
        row,
        () => {
          const inRow = inPosition(record, row, "amount");
          return payOut(amountIn(args.amount, row), weights, inRow).map(centsToCell);
        },
        { apart: "parts" },
      ),
    );
  });
}

const weightsOf = (parts: Range): Column =>
  isSingle(parts)
    ? equalInstalments(isOmitted(parts) ? HALVES : numberIn(parts, 0))
    : weightsIn(parts);

/** A row for each row of amounts: each of its columns is paid out by the parts that name it. */
function ofColumns(
  { amount, parts, columns }: Readonly<Record<"amount" | "parts" | "columns", Range>>,
  record: Recorder | undefined,
): number[][] {
  const shared = columnPartsOf(parts, columns, amount.columns);
  checkColumnParts(shared);
  checkTableSize(amount.rows, shared.columnOf.length, "parts");
  return Array.from({ length: amount.rows }, (_, row) => {
    const first = row * amount.columns;
    const amounts = Array.from({ length: amount.columns }, (__, column) =>
      inCell(first + column, () => inWholeCents(amount, first + column)),
    );
    const inRow: Recorder | undefined =
      record &&
      ((step) => record({ ...step, row, position: first + step.position!, parameter: "amount" }));
    return instalmentsByColumn(amounts, shared, inRow).map(centsToCell);
  });
}

function inWholeCents(amount: Range, position: number): Fraction {
  const euros = amountIn(amount, position);
  wholeCents(euros, amount.parameter);
  return euros;
}

/**
 * The parts and the columns they pay out. A single column counts for all parts, a single weight
 * (without parts 1) for all that name a column.
 */
function columnPartsOf(parts: Range, columns: Range, most: number): ColumnParts {
  if (isSingle(columns)) {
    const weights = weightsOf(parts);
    const column = columnIn(columns, 0, most);
    return { parts: weights, columnOf: Array.from({ length: weights.units.length }, () => column) };
  }
  const columnOf = columns.cells.map((_, part) => columnIn(columns, part, most));
  if (!isSingle(parts)) return { parts: weightsIn(beside(parts, columns)), columnOf };
  const weight = isOmitted(parts) ? 1 : numberIn(parts, 0);
  return {
    parts: readColumn(columnOf.map((column) => (column === undefined ? 0 : weight))),
    columnOf,
  };
}

/** The column that a part names, counted from 0; undefined for a blank cell. */
function columnIn(columns: Range, part: number, most: number): number | undefined {
  if (isBlank(columns.cells[part])) return undefined;
  const number = numberIn(columns, part);
  if (Number.isInteger(number) && number >= 1 && number <= most) return number - 1;
  const { parameter } = columns;
  const received = amountIn(columns, part);
  throw invalid({ code: "unknownColumn", parameter, position: part, received, columns: most });
}
