import { LAST_COLUMN, LAST_ROW, type Zone } from "./zone";

const PART = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?$/i;

/** 0 is A, 26 is AA. */
export function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** The column of the cell "C7" in row 6, counted from 0; nothing if that is no cell of that row. */
export function columnInRow(address: string, row: number): number | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const isCell = column > 0 && column <= LAST_COLUMN + 1 && address.slice(at) === String(row + 1);
  return isCell ? column - 1 : undefined;
}

/** The cells of an address: "A1", "$A$1:$B$2", "A:B", "1:2"; nothing if it is none. */
export function zoneOf(address: string): Zone | undefined {
  const [first = "", last = first, ...more] = address.split(":");
  const [from, to] = [PART.exec(first), PART.exec(last)];
  if (!from || !to || more.length > 0 || first === "") return undefined;
  const [left, right] = [from, to].map(([, letters]) => letters && columnOf(letters));
  const [top, bottom] = [from, to].map(([, , row]) => row && Number(row) - 1);
  const zone = {
    top: top === undefined ? 0 : Number(top),
    left: left === undefined ? 0 : Number(left),
    bottom: bottom === undefined ? LAST_ROW : Number(bottom),
    right: right === undefined ? LAST_COLUMN : Number(right),
  };
  const isWithin = zone.top >= 0 && zone.bottom <= LAST_ROW && zone.right <= LAST_COLUMN;
  return isWithin && zone.top <= zone.bottom && zone.left <= zone.right ? zone : undefined;
}

/** The cells of a list of addresses: "A1:B2 D4". */
export const zonesOf = (list: string | undefined): Zone[] =>
  (list ?? "").split(/\s+/).flatMap((address) => zoneOf(address) ?? []);

/** A reference with the name of its sheet: "'Mein Blatt'!$A$1:$B$2"; nothing for other formulas. */
export function sheetZoneOf(
  reference: string,
): { readonly sheet: string; readonly zone: Zone } | undefined {
  const [, quoted, plain, address] =
    /^(?:'((?:[^']|'')+)'|([^'!\s(),[\]]+))!([$A-Z0-9:]+)$/i.exec(reference) ?? [];
  const zone = address === undefined ? undefined : zoneOf(address);
  return zone && { sheet: quoted?.replaceAll("''", "'") ?? plain!, zone };
}
