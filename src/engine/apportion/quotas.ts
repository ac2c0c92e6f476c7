import { productError } from "../number/exactProduct";
import type { Claims } from "./claims";

/**
 * The exact quotas units × weight ÷ sum: whole units and what remains of the division,
 * 0 ≤ remainder < sum, so that quota = floor + remainder ÷ sum.
 */
export interface Quotas {
  readonly floors: number[];
  readonly remainders: readonly number[] | readonly bigint[];
  /** The remainders as doubles, long ones rounded: never in another order, perhaps equal. */
  readonly keys: readonly number[];
}

export function quotasOf(claims: Claims): Quotas {
  return claims.weights instanceof Float64Array
    ? doubleQuotas(claims.units, claims.weights, Number(claims.sum))
    : bigQuotas(BigInt(claims.units), claims.weights, BigInt(claims.sum));
}

/**
 * In doubles and yet exact: the product is kept with its rounding error, the estimated floor is
 * off by one at most (units < 10^15), and the difference of the two products is a whole number
 * below 2^53 (`readColumn` keeps doubles only while their sum is below 2^52).
 */
function doubleQuotas(units: number, weights: Float64Array, sum: number): Quotas {
  const floors = new Array<number>(weights.length);
  const remainders = new Array<number>(weights.length);
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const product = units * weight;
    let floor = Math.floor(product / sum);
    const whole = floor * sum;
    const lost = productError(units, weight, product) - productError(floor, sum, whole);
    let remainder = product - whole + lost;
    if (remainder < 0) {
      floor--;
      remainder += sum;
    } else if (remainder >= sum) {
      floor++;
      remainder -= sum;
    }
    floors[i] = floor;
    remainders[i] = remainder;
  }
  return { floors, remainders, keys: remainders };
}

/** The floor is estimated in doubles as above: a division of bigints would cost most of all. */
function bigQuotas(units: bigint, weights: readonly bigint[], sum: bigint): Quotas {
  const floors = new Array<number>(weights.length);
  const remainders = new Array<bigint>(weights.length);
  const keys = new Array<number>(weights.length);
  const unitsPerWeight = Number(units) / Number(sum);
  // A sum beyond all doubles leaves nothing to estimate with.
  const isEstimable = unitsPerWeight > 0;
  for (let i = 0; i < weights.length; i++) {
    const weight = weights[i]!;
    const product = units * weight;
    let floor = isEstimable ? Math.floor(Number(weight) * unitsPerWeight) : Number(product / sum);
    let remainder = product - BigInt(floor) * sum;
    if (remainder < 0n) {
      floor--;
      remainder += sum;
    } else if (remainder >= sum) {
      floor++;
      remainder -= sum;
    }
    floors[i] = floor;
    remainders[i] = remainder;
    keys[i] = Number(remainder);
  }
  return { floors, remainders, keys };
}

/** The quotas rounded commercially to whole units (half a unit goes up). */
export function roundedQuotas({ floors, remainders }: Quotas, sum: Claims["sum"]): number[] {
  return floors.map((floor, row) => {
    const remainder = remainders[row]!;
    const rest = typeof remainder === "bigint" ? BigInt(sum) - remainder : Number(sum) - remainder;
    return remainder >= rest ? floor + 1 : floor;
  });
}
