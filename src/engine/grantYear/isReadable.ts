import { dayOf } from "./days";
import type { FieldKind } from "./fields";

/** Every euro, FTE and weight of a grant year lies below this; sums then fit a cell. */
const LIMIT = 1e9;
/** What is smaller, but not 0, is the rest of a subtraction and nothing anyone typed. */
const LEAST = 1e-9;

/** Whether a field of that kind can hold the value. */
export function isReadable(kind: FieldKind, value: unknown): boolean {
  if (kind === "text") return typeof value === "string";
  if (kind === "day") return typeof value === "string" && dayOf(value) !== undefined;
  if (kind === "fteOrNone" && value === "NONE") return true;
  if (typeof kind === "string")
    return value === 0 || (typeof value === "number" && value >= LEAST && value < LIMIT);
  return kind.some((word) => word === value);
}
