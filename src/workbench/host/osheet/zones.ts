import { LAST_COLUMN, LAST_ROW, type Area, type Zone } from "../area";
import type { Model } from "../../spreadsheet/library";

export const zoneOf = ({ top, left, bottom, right }: Zone): Zone => ({ top, left, bottom, right });

/** The library leaves the end of entire rows and columns open. */
export const unbounded = ({ top, left, bottom, right }: Zone) => ({
  top,
  left,
  bottom: bottom === LAST_ROW ? undefined : bottom,
  right: right === LAST_COLUMN ? undefined : right,
});

/** A range of the library; its unbounded zone leaves the end of entire rows and columns open. */
export type LibraryRange = ReturnType<Model["getters"]["getRangeFromZone"]>;

/** An open end is the end of Excel's sheet, not of the library's. */
export const areaOf = ({ sheetId, zone, unboundedZone }: LibraryRange): Area => ({
  sheetId,
  ...zoneOf(zone),
  bottom: unboundedZone.bottom ?? LAST_ROW,
  right: unboundedZone.right ?? LAST_COLUMN,
});

/** The part of a zone that lies on a sheet of that size, or nothing. */
export function clip<Z extends Zone>(
  zone: Z,
  { rows, columns }: { rows: number; columns: number },
): Z | undefined {
  const bottom = Math.min(zone.bottom, rows - 1);
  const right = Math.min(zone.right, columns - 1);
  return bottom < zone.top || right < zone.left ? undefined : { ...zone, bottom, right };
}

/** A rectangle of results, row by row. */
export function mapZone<Result>(
  { top, left, bottom, right }: Zone,
  cell: (row: number, column: number) => Result,
): Result[][] {
  const rows: Result[][] = [];
  for (let row = top; row <= bottom; row++) {
    const line: Result[] = [];
    for (let column = left; column <= right; column++) line.push(cell(row, column));
    rows.push(line);
  }
  return rows;
}

export const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
