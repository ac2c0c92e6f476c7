import { contract } from "../../contract/contract";
import { cellAddress } from "../../xlsx/model/zone";
import type { CellFinding } from "./cellFinding";
import { isError } from "./errorFinding";
import type { Inspected } from "./inspected";
import { found, type KimCell } from "./kimCell";
import { type PlacedZone, placeOf } from "./placesOf";

/** Arguments that hold days, and what they are the days of. */
const DAYS: readonly string[] = ["start", "end", "from", "until", "dates"];
const OF_DAYS: readonly string[] = ["fte", "amount", "instalments"];

/**
 * Blank days beside posts or amounts: where other rows have some, or the function cannot do without
 * them.
 */
export function missingDates({ sheet, parts, value }: KimCell, inspected: Inspected) {
  const isNeeded = isError(value);
  return parts.calls.flatMap(({ id, args }) => {
    const names = Object.keys(contract[id]);
    const placesOf = (wanted: readonly string[]): PlacedZone[] =>
      names.flatMap((name, index) => {
        const [only, ...more] = args[index] ?? [];
        const place =
          wanted.includes(name) && only && more.length === 0
            ? placeOf(only.reference, sheet, inspected)
            : undefined;
        return place ? [place] : [];
      });
    const [amounts] = placesOf(OF_DAYS);
    return amounts ? placesOf(DAYS).flatMap((days) => blanksBeside(days, amounts, isNeeded)) : [];
  });
}

function blanksBeside(days: PlacedZone, amounts: PlacedZone, isNeeded: boolean): CellFinding[] {
  const { sheet, zone } = days;
  const rows = Math.min(zone.bottom, sheet.bottom) - zone.top + 1;
  const blanks: CellFinding[] = [];
  let isUsed = isNeeded;
  for (let row = 0; row < rows; row++) {
    const amount = amounts.sheet.valueAt(amounts.zone.top + row, amounts.zone.left);
    const at = { sheet, row: zone.top + row, column: zone.left };
    const day = sheet.valueAt(at.row, at.column);
    if (day !== "") isUsed = true;
    else if (typeof amount === "number" && amount !== 0)
      blanks.push(found("dateMissing", at, cellAddress(amounts.zone.top + row, amounts.zone.left)));
  }
  return isUsed ? blanks : [];
}
