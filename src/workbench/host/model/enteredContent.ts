import type { CellInput } from "../grid";
import { HostError } from "../wire/hostError";

/**
 * What Excel makes of a value that is written into a cell: as if it were typed. A text that
 * begins with =, +, - or @ becomes a formula, so a name that does must be written with an
 * apostrophe before it or into a cell of the format Text. null leaves the cell as it is.
 */
export function enteredContent(value: unknown, isTextCell: boolean): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  if (isTextCell || !/^[-+@]./s.test(value) || isNumber(value)) return value;
  return value.startsWith("@") ? `=${value.slice(1)}` : `=${value}`;
}

const isNumber = (text: string): boolean => /^[-+]?\s*[\d.,]+(?:E[-+]?\d+)?\s*%?$/i.test(text);
