import type { LayoutInput } from "../input";
import { methodCell } from "../sourceRows";
import { yearCell } from "../years";

/** What of a single amount falls into a budget year. */
export function yearFormula(
  input: LayoutInput,
  index: number,
  { amount, from, to }: { readonly amount: string; readonly from: string; readonly to: string },
): string {
  const year = yearCell(input, index);
  const isOutside = `(${amount}=0)+(${year}<YEAR(${from}))+(${year}>YEAR(${to}))>0`;
  const split = `KIM.BYYEAR(${amount},${from},${to},${methodCell(input)})`;
  return `IF(${isOutside},0,INDEX(${split},1,${year}-YEAR(${from})+1))`;
}
