import type { Method } from "./claims";
import { divisorMethod } from "./divisorMethod";
import { roundedQuotas } from "./quotas";

/**
 * Sainte-Laguë/Schepers, Webster: divisors 1, 3, 5 … (standard rounding), the method of § 5 BWahlG.
 * No paradox when the total grows; rarely a part a whole unit away from its quota.
 */
export const sainteLague: Method = (claims, record) =>
  divisorMethod({ divisor: (nth) => 2 * nth - 1, start: roundedQuotas }, claims, record);
