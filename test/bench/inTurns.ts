/** A round of a contender lasts at least this long, so that the clock is exact enough. */
const ROUND_MS = 4;
const WARM_UP_MS = 300;

/**
 * Times functions against each other: round by round each in turn, since the machine is busier at
 * one time than at another. Returns the nanoseconds of one call, a row for each round.
 */
export function timeInTurns<Name extends string>(
  contenders: Readonly<Record<Name, () => unknown>>,
  rounds: number,
): Record<Name, number>[] {
  const names = Object.keys(contenders) as Name[];
  const calls = names.map((name) => callsPerRound(contenders[name]));
  return Array.from(
    { length: rounds },
    () =>
      Object.fromEntries(
        names.map((name, i) => [
          name,
          millisecondsOf(contenders[name], calls[i]!) * (1e6 / calls[i]!),
        ]),
      ) as Record<Name, number>,
  );
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Doubled until the function is warm; then as many as fill a round. */
function callsPerRound(contender: () => unknown): number {
  let calls = 1;
  let duration = millisecondsOf(contender, calls);
  while (duration < WARM_UP_MS) {
    calls *= 2;
    duration = millisecondsOf(contender, calls);
  }
  return Math.ceil((calls * ROUND_MS) / duration);
}

/** Processor time, which other programs on the machine do not lengthen. */
function millisecondsOf(contender: () => unknown, calls: number): number {
  const before = process.cpuUsage();
  for (let i = 0; i < calls; i++) contender();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
