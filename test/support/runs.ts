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

/** Of many cases alike: in the daily run a few, and a skipped test that says how many are left. */
export function fewOf<Each>(
  all: readonly Each[],
  isOne: (each: Each, position: number) => boolean,
): readonly Each[] {
  if (LONG) return all;
  const few = all.filter(isOne);
  test.skip(`${all.length - few.length} more cases (${REASON})`, () => undefined);
  return few;
}

export const isFirst = (_: unknown, position: number): boolean => position === 0;
