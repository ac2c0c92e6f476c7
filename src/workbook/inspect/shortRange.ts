import { cellAddress, type Zone } from "../../xlsx/model/zone";
import type { Referred } from "../formulaParts";
import type { CellFinding } from "./cellFinding";
import { enteredAnew } from "./enteredAnew";
import type { Inspected } from "./inspected";
import { change, found, type KimCell } from "./kimCell";
import { placeOf } from "./placesOf";
import type { SheetCells } from "./sheetCells";

interface List extends Referred {
  readonly sheet: SheetCells;
  readonly zone: Zone;
}

/** More than these nobody adds without seeing that the result is too short. */
const MOST_ADDED = 50;

/**
 * A formula whose lists stop although numbers go on below them: a row was added. The lists of the
 * same rows are made longer together, if below the result there is room for it.
 */
export function shortRange(cell: KimCell, inspected: Inspected): CellFinding | undefined {
  const { sheet, row, column, formula, parts } = cell;
  const lists = parts.references.flatMap((referred): List[] => {
    const place = placeOf(referred.reference, sheet, inspected);
    const isTyped = referred.reference.kind === "cells";
    return place && isTyped && place.zone.bottom > place.zone.top
      ? [{ ...referred, ...place }]
      : [];
  });
  const short = lists.find((list) => addedBelow(list) > 0);
  if (!short) return undefined;
  const added = addedBelow(short);
  const together = lists.filter(
    ({ zone }) => zone.top === short.zone.top && zone.bottom === short.zone.bottom,
  );
  const after = together.reduce(
    (text, list) => withReference(text, list.text, longer(list.text, added)),
    enteredAnew(formula),
  );
  const at =
    (short.sheet === sheet ? "" : `'${short.sheet.name}'!`) +
    cellAddress(short.zone.bottom + 1, short.zone.left);
  const remedy = hasRoom(cell, added) ? { remedy: [change(sheet, row, column, after)] } : {};
  return found("rangeTooShort", cell, short.text, { at, ...remedy });
}

/** How many rows of numbers that were typed follow a list of them. */
function addedBelow({ sheet, zone }: List): number {
  const { bottom, left, right } = zone;
  if (bottom + 1 >= sheet.bottom || left !== right) return 0;
  const isNumber = (row: number): boolean =>
    sheet.hasConstant(row, left) && typeof sheet.valueAt(row, left) === "number";
  for (let row = zone.top; row <= bottom; row++)
    if (sheet.valueAt(row, left) !== "" && !isNumber(row)) return 0;
  let count = 0;
  while (count < MOST_ADDED && isNumber(bottom + 1 + count)) count++;
  return count > 0 && isTotal(sheet, zone, bottom + count) ? count - 1 : count;
}

/** A number that is the sum of those above it, or is called so, is none of the list. */
function isTotal(sheet: SheetCells, { top, left }: Zone, row: number): boolean {
  let sum = 0;
  for (let r = top; r < row; r++) sum += Number(sheet.valueAt(r, left)) || 0;
  const label = String(sheet.valueAt(row, sheet.used.left));
  return (
    Math.abs(sum - Number(sheet.valueAt(row, left))) < 0.005 ||
    /^(?:summe|gesamt|zusammen|insgesamt|total|sum)/iu.test(label.trim())
  );
}

/** The result grows by as many rows: nothing may stand there. */
function hasRoom({ sheet, row, column }: KimCell, added: number): boolean {
  const spill = sheet.spillOf(row, column);
  if (!spill) return true;
  for (let r = spill.bottom + 1; r <= spill.bottom + added; r++)
    for (let c = spill.left; c <= spill.right; c++) if (sheet.valueAt(r, c) !== "") return false;
  return true;
}

/** "$B$2:$B$5", so many rows longer. */
const longer = (reference: string, by: number): string =>
  reference.replace(/\d+$/u, (row) => String(Number(row) + by));

function withReference(formula: string, from: string, to: string): string {
  const literal = from.replaceAll(/[$^.*+?()[\]{}|\\]/gu, String.raw`\$&`);
  const whole = new RegExp(`"(?:[^"]|"")*"|(?<![\\p{L}\\p{N}_.$!:])${literal}(?![\\d:])`, "gu");
  return formula.replace(whole, (part) => (part.startsWith('"') ? part : to));
}
