import { quoted } from "../calculation/formulaParts";

/** "01.11.2021" of a cell, in numbers that every language of Excel knows. */
export function dayText(day: string, dot: string): string {
  const digits = (part: string): string => `TEXT(${part}(${day}),"00")`;
  return [digits("DAY"), digits("MONTH"), `YEAR(${day})`].join(`&${quoted(dot)}&`);
}
