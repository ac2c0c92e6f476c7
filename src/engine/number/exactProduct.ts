/** 2^27 + 1 cuts a double of 53 bits into two halves whose products are exact. */
const SPLITTER = 134217729;

/**
 * What a × b loses when it is rounded to a double: a × b = product + productError, exactly
 * (Dekker 1971). Both factors are whole and below 2^53 in size.
 */
export function productError(a: number, b: number, product: number): number {
  const aBig = SPLITTER * a;
  const aHigh = aBig - (aBig - a);
  const aLow = a - aHigh;
  const bBig = SPLITTER * b;
  const bHigh = bBig - (bBig - b);
  const bLow = b - bHigh;
  return aHigh * bHigh - product + aHigh * bLow + aLow * bHigh + aLow * bLow;
}

/** Negative, zero or positive, like a × b − c × d; exact for whole numbers from 0 to 2^53. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (left !== right) return left - right;
  return productError(a, b, left) - productError(c, d, right);
}
