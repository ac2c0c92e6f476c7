import type { ReadGrantYear } from "../../src/workbook/read/readGrantYear";
import { readGrantYears } from "../../src/workbook/read/readGrantYears";

/** The only grant year of the workbook. */
export async function readOne(): Promise<ReadGrantYear> {
  const [only, ...others] = await readGrantYears();
  if (!only || others.length > 0) throw new Error("Not exactly one grant year");
  return only;
}

/** Codes of what the plan of a sheet finds. */
export const findingsOf = ({ plan }: ReadGrantYear): string[] =>
  plan.findings.map(({ code }) => code);
