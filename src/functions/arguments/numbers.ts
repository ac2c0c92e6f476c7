import { NONE_WORDS } from "../../contract/optionWords";
import { invalid, type Refusal } from "../../engine/issue";
import { fromCell } from "../../engine/number/cell";
import { type Column, readColumn } from "../../engine/number/column";
import type { Fraction } from "../../engine/number/fraction";
import { optionIn } from "./options";
import { beside, isBlank, isOmitted, isOnlyBlanks, type Range, singleCell } from "./range";

/** The double in a cell, 0 for a blank one. Text and logical values are bad input, "1,5" too. */
export function numberIn(range: Range, position: number): number {
  const cell = range.cells[position];
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return 0;
  throw notANumber(range, position);
}

function notANumber({ parameter, cells }: Range, position: number, orNone?: true): Refusal {
  const received = cells[position];
  return isOnlyBlanks(received)
    ? invalid({ code: "onlyBlanks", parameter, position })
    : invalid({ code: "notANumber", parameter, position, received, ...(orNone && { orNone }) });
}

/** The numbers of a range, blanks as 0. */
export function numbersOf(range: Range): readonly number[] {
  const numbers = new Array<number>(range.cells.length);
  for (let position = 0; position < numbers.length; position++)
    numbers[position] = numberIn(range, position);
  return numbers;
}

/** The numbers of a range as exact decimals. */
export const columnOf = (range: Range): Column => readColumn(numbersOf(range));

/** The exact decimal in a cell, 0 for a blank one. */
export const amountIn = (range: Range, position: number): Fraction =>
  fromCell(numberIn(range, position));

/** An optional range that belongs to another one; undefined if it is left out. */
export function optionalColumn(range: Range, shape: Range): Column | undefined {
  return isOmitted(range) ? undefined : columnOf(beside(range, shape));
}

/** A single number, 0 if blank. */
export function amountOf(range: Range): Fraction {
  singleCell(range);
  return amountIn(range, 0);
}

/** A single optional number; `otherwise` if it is left out, blank or 0. */
export const optionalAmount = <Otherwise>(
  range: Range,
  otherwise: Otherwise,
): Fraction | Otherwise => (isOmitted(range) ? otherwise : amountOf(range));

/** A single optional number, or the word for none; `otherwise` if it is left out, blank or 0. */
export function amountOrNone<Otherwise>(
  range: Range,
  otherwise: Otherwise,
): Fraction | "NONE" | Otherwise {
  const cell = singleCell(range);
  const none = optionIn(cell, NONE_WORDS);
  if (none === undefined && typeof cell === "string" && cell !== "")
    throw notANumber(range, 0, true);
  return none ?? optionalAmount(range, otherwise);
}
