import { LAST_COLUMN, LAST_ROW, type Area, type Zone } from "../area";
import { HostError } from "../wire/hostError";

export const isEntireColumn = ({ top, bottom }: Zone): boolean => top === 0 && bottom === LAST_ROW;
export const isEntireRow = ({ left, right }: Zone): boolean => left === 0 && right === LAST_COLUMN;

/** 0 is A, 26 is AA. */
export function columnName(column: number): string {
  const rest = String.fromCharCode(65 + (column % 26));
  return column < 26 ? rest : columnName(Math.floor(column / 26) - 1) + rest;
}

function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** "A1:B2", "A:B", "1:2". */
export function zoneAddress(zone: Zone, mark = ""): string {
  const cell = (row: number, column: number) => `${mark}${columnName(column)}${mark}${row + 1}`;
  if (isEntireColumn(zone)) {
    return `${mark}${columnName(zone.left)}:${mark}${columnName(zone.right)}`;
  }
  if (isEntireRow(zone)) return `${mark}${zone.top + 1}:${mark}${zone.bottom + 1}`;
  const first = cell(zone.top, zone.left);
  const last = cell(zone.bottom, zone.right);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;
const ON_SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

export interface Address {
  sheetName?: string;
  zone: Zone;
}

/** Reads "A1", "Sheet!A1:B2", "$A:$C" or "1:3"; anything else is undefined. */
export function parseAddress(text: string): Address | undefined {
  const onSheet = ON_SHEET.exec(text.trim());
  const zone = parseZone(onSheet?.[3] ?? text.trim());
  if (!zone) return undefined;
  const sheetName = onSheet?.[1]?.replaceAll("''", "'") ?? onSheet?.[2];
  return sheetName === undefined ? { zone } : { sheetName, zone };
}

function parseZone(text: string): Zone | undefined {
  const [from, to = from, more] = text.split(":");
  if (from === undefined || to === undefined || more !== undefined) return undefined;
  const one = parsePart(from, text.includes(":"));
  const other = parsePart(to, text.includes(":"));
  if (!one || !other) return undefined;
  const zone = {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
  return zone.bottom <= LAST_ROW && zone.right <= LAST_COLUMN && zone.top >= 0 ? zone : undefined;
}

function parsePart(text: string, entire: boolean): Zone | undefined {
  const cell = CELL.exec(text);
  if (cell) {
    const column = columnNumber(cell[1]!);
    const row = Number(cell[2]) - 1;
    return { top: row, left: column, bottom: row, right: column };
  }
  const column = entire ? COLUMN.exec(text) : null;
  if (column) {
    const number = columnNumber(column[1]!);
    return { top: 0, left: number, bottom: LAST_ROW, right: number };
  }
  const row = entire ? ROW.exec(text) : null;
  if (!row) return undefined;
  const number = Number(row[1]) - 1;
  return { top: number, left: 0, bottom: number, right: LAST_COLUMN };
}

/** The area, if it lies on a sheet as Excel has them. */
export function validArea(area: Area): Area {
  const { top, left, bottom, right } = area;
  const inside =
    top >= 0 &&
    left >= 0 &&
    bottom <= LAST_ROW &&
    right <= LAST_COLUMN &&
    top <= bottom &&
    left <= right;
  if (!inside || ![top, left, bottom, right].every(Number.isInteger)) {
    throw new HostError("InvalidArgument");
  }
  return area;
}
