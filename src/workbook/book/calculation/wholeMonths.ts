import type { Book } from "../book";
import { quoted } from "./formulaParts";

/** Months from a day to another; "open" where they are not whole: those need a rule. */
export function wholeMonths({ texts }: Book, start: string, end: string): string {
  const isWhole = `(DAY(${start})=1)*(DAY(${end}+1)=1)`;
  const years = `12*(YEAR(${end}+1)-YEAR(${start}))`;
  const months = `${years}+MONTH(${end}+1)-MONTH(${start})`;
  return `IF(${isWhole}=1,${months},${quoted(texts.open)})`;
}
