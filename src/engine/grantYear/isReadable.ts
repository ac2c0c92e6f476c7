import { dayOf } from "./days";
import type { FieldKind } from "./fields";

/** Every euro, FTE and weight of a grant year lies below this; sums then fit a cell. */
const LIMIT = 1e9;

/** Whether a field of that kind can hold the value. "NONE" is for a minimum that is not wanted. */
export function isReadable(kind: FieldKind, value: unknown): boolean {
  if (kind === "text") return typeof value === "string";
  if (kind === "day") return typeof value === "string" && dayOf(value) !== undefined;
  if (kind === "fte" && value === "NONE") return true;
  if (typeof kind === "string") return typeof value === "number" && value >= 0 && value < LIMIT;
  return kind.some((word) => word === value);
}
