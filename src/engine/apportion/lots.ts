import { invalid } from "../issue";

/**
 * Checks drawn lots: whole numbers above 0, each drawn once; 0 stands for "not drawn".
 * A lot is an input of the calculation, so that the result can be had again.
 */
export function checkLots(lots: readonly number[]): void {
  const drawn = new Map<number, number>();
  lots.forEach((lot, position) => {
    if (lot === 0) return;
    if (lot < 0 || !Number.isInteger(lot))
      throw invalid({ code: "lotNotWhole", parameter: "lots", position, received: lot });
    const first = drawn.get(lot);
    if (first !== undefined)
      throw invalid({ code: "equalLots", parameter: "lots", position, first, lot });
    drawn.set(lot, position);
  });
}

/** Order of two rows by their lots: the lower number first, drawn before undrawn. */
export function compareLots(lots: readonly number[] | undefined, a: number, b: number): number {
  const lotA = lots?.[a] || Number.MAX_VALUE;
  const lotB = lots?.[b] || Number.MAX_VALUE;
  return lotA - lotB;
}
