import type { Method } from "./claims";
import { divisorMethod } from "./divisorMethod";

/**
 * D'Hondt, Jefferson: divisors 1, 2, 3 … (rounding down). Favours large weights; a part may lie
 * several units above its quota.
 */
export const dHondt: Method = (claims, record) =>
  divisorMethod({ divisor: (nth) => nth, start: ({ floors }) => floors }, claims, record);
