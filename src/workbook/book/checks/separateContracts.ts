import { hasContract } from "../../../engine/grantYear/parties";
import { type CheckInput, sum, sumWhere } from "./checkInput";

/**
 * Each contract is rounded on its own, half a cent at most; posts that the recipient keeps are like
 * one. The sum of them may differ by that much from the whole. A desk's own contract is one, whoever
 * has the posts.
 */
export function separateContracts(input: CheckInput, ...conditions: readonly string[]): string {
  const counted =
    conditions.length === 0 ? sum(input, "separate") : sumWhere(input, "separate", ...conditions);
  const separate = hasContract(input.book.grantYear) ? `MAX(1,${counted})` : counted;
  // A quotient is the double next to it, a product with 0,005 need not be.
  return `${separate}/200`;
}
