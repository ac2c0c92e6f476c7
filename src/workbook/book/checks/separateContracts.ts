import { all, type CheckInput, countWhere } from "./checkInput";

/**
 * Each contract is rounded on its own, half a cent at most; posts that the recipient keeps are like
 * one. The sum of them may differ by that much from the whole.
 */
export function separateContracts(input: CheckInput, ...conditions: readonly string[]): string {
  const [name, contract, kept] = ["name", "contract", "kept"].map((id) => all(input, id));
  const heads = countWhere(...conditions, `${contract}=${name}`, `${kept}<>0`);
  const own = countWhere(...conditions, `${contract}=""`, `${kept}<>0`);
  return `ROUND((${heads}+${own})*0.005,3)`;
}
