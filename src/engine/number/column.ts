import { readCell, SHORT_POWERS, shortScale } from "./cell";
import { powerOfTen } from "./powerOfTen";

/**
 * A range of exact decimals as whole numbers with one common scale: value i is
 * units[i] × 10^−scale. Doubles where every unit and their sum are safe integers, else bigints.
 */
export interface Column {
  readonly units: Float64Array | readonly bigint[];
  readonly scale: number;
}

/** A product of this size at most is off by less than a half, so rounding it gives the unit. */
const LARGEST_UNIT = 2 ** 51;
/** Sums and remainders of whole doubles up to this size are exact. */
const LARGEST_SUM = 2 ** 52;

/** Reads doubles as Excel delivers them, each as the decimal with 15 significant digits. */
export function readColumn(values: readonly number[]): Column {
  let scale = 0;
  let sum = 0;
  let largest = 0;
  for (let i = 0; i < values.length && scale >= 0; i++) {
    scale = shortScale(values[i]!, scale);
    const size = Math.abs(values[i]!);
    sum += size;
    if (size > largest) largest = size;
  }
  if (scale < 0 || largest * SHORT_POWERS[scale]! > LARGEST_UNIT) return readLongColumn(values);
  const power = SHORT_POWERS[scale]!;
  const units = new Float64Array(values.length);
  // −0 + 0 is 0: no result may be a negative zero.
  for (let i = 0; i < units.length; i++) units[i] = Math.round(values[i]! * power) + 0;
  return sum * power <= LARGEST_SUM
    ? { units, scale }
    : { units: bigUnits({ units, scale }), scale };
}

function readLongColumn(values: readonly number[]): Column {
  const cells = values.map(readCell);
  let scale = 0;
  for (const cell of cells) scale = Math.max(scale, cell.scale);
  const units = cells.map((cell) => BigInt(cell.significand) * powerOfTen(scale - cell.scale));
  return { units, scale };
}

/** The units of a column as bigints, whatever they are kept in. */
export function bigUnits({ units }: Column): readonly bigint[] {
  if (!(units instanceof Float64Array)) return units;
  const big = new Array<bigint>(units.length);
  for (let i = 0; i < big.length; i++) big[i] = BigInt(units[i]!);
  return big;
}

/** Some rows of a column, in this order. */
export const pickRows = ({ units, scale }: Column, rows: readonly number[]): Column =>
  units instanceof Float64Array
    ? { units: Float64Array.from(rows, (row) => units[row]!), scale }
    : { units: rows.map((row) => units[row]!), scale };
