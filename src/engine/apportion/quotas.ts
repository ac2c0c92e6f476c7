import { productError } from "../number/exactProduct";
import type { Claims } from "./claims";

/**
 * The exact quotas units × weight ÷ sum: whole units and what remains of the division,
 * 0 ≤ remainder < sum, so that quota = floor + remainder ÷ sum.
 */
export interface Quotas {
  readonly floors: Float64Array;
  readonly remainders: Float64Array | readonly bigint[];
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
  const floors = new Float64Array(weights.length);
  const remainders = new Float64Array(weights.length);
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
  return { floors, remainders };
}

function bigQuotas(units: bigint, weights: readonly bigint[], sum: bigint): Quotas {
  const floors = new Float64Array(weights.length);
  const remainders = weights.map((weight, i) => {
    const product = units * weight;
    const floor = product / sum;
    floors[i] = Number(floor);
    return product - floor * sum;
  });
  return { floors, remainders };
}

/** The quotas rounded commercially to whole units (half a unit goes up). */
export function roundedQuotas({ floors, remainders }: Quotas, sum: Claims["sum"]): Float64Array {
  return floors.map((floor, row) => {
    const remainder = remainders[row]!;
    const rest = typeof remainder === "bigint" ? BigInt(sum) - remainder : Number(sum) - remainder;
    return remainder >= rest ? floor + 1 : floor;
  });
}
