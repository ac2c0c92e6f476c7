/** How often a property is tried: seconds in the daily run, many more in the long run of the CI. */
export const LONG = process.env.KIM_LONG === "1";

export const runs = (short: number, long: number): number => (LONG ? long : short);
