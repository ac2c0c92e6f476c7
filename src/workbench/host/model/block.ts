import type { Area } from "../area";
import { HostError } from "../wire/hostError";

/** Excel's answer to a block of another shape than the range. */
export const mismatch = (): HostError =>
  new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/**
 * A value for each cell of an area: a block of the area's shape as it is, a single value for
 * every cell. Throws InvalidArgument for a block of another shape.
 */
export function blockFor(area: Area, given: unknown): unknown[][] {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (!Array.isArray(given)) {
    return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(given));
  }
  const fits =
    given.length === rows &&
    given.every((line: unknown) => Array.isArray(line) && line.length === columns);
  if (!fits) throw mismatch();
  return given as unknown[][];
}
