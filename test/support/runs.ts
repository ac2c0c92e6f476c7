/** How often a property is tried: seconds in the daily run, many more in the long run of the CI. */
export const LONG = process.env.KIM_LONG === "1";

export const runs = (short: number, long: number): number => (LONG ? long : short);

const REASON = "only in the long run (KIM_LONG=1), since it takes long";

/**
 * Tests that take long beside what they add to the others: the daily run skips them and says so,
 * the long run of the CI runs them all.
 */
export function inLongRun(define: () => void): void {
  if (LONG) define();
  else describe.skip(REASON, define);
}

/** The same for single tests: what `declare` takes, skipped with the reason in the daily run. */
export function longOnly<Declare extends (name: string, ...rest: never[]) => void>(
  declare: Declare,
): Declare {
  const skipped = (name: string): void => test.skip(`${name} (${REASON})`, () => undefined);
  return LONG ? declare : (skipped as unknown as Declare);
}
