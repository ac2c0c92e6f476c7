/** Whole numbers from 0 to below a bound. */
export type Random = (below: number) => number;

/** A linear congruential generator: the same numbers in every run. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
