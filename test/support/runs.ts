/** How often a property is tried: seconds in the daily run, many more in the long run of the CI. */
export const LONG = process.env.KIM_LONG === "1";

export const runs = (short: number, long: number): number => (LONG ? long : short);

/**
 * Tests that take long beside what they add to the others: the daily run skips them and says so,
 * the long run of the CI runs them all.
 */
export function inLongRun(define: () => void): void {
  if (LONG) define();
  else describe.skip("only in the long run (KIM_LONG=1), since it takes long", define);
}
