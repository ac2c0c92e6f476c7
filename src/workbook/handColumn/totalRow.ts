import { zoneOf } from "../../xlsx/model/address";
import { formulaParts } from "../formulaParts";
import type { SheetCells } from "../inspect/sheetCells";
import { textsOfRow } from "./labels";

const CALLED_TOTAL =
  /^(?:Σ|(?:zwischen|gesamt|teil)?summen?|gesamt(?:betrag|summe)?|insgesamt|zusammen|(?:sub|grand )?total|sum)(?![\p{L}\p{N}])/iu;

/** Below a half cent two amounts are the same. */
const SAME = 0.005;

/**
 * Whether a number is a total of those above it in its column: its row is called so, its formula
 * adds them, or it stands without any name and is their sum.
 */
export function isTotalRow(sheet: SheetCells, row: number, column: number, top: number): boolean {
  const texts = textsOfRow(sheet, row);
  if (texts.some((text) => CALLED_TOTAL.test(text))) return true;
  if (refersAbove(sheet, row, column)) return true;
  let sum = 0;
  let count = 0;
  for (let above = top; above < row; above++) {
    const value = sheet.valueAt(above, column);
    if (typeof value !== "number") continue;
    sum += value;
    count++;
  }
  const value = sheet.valueAt(row, column);
  return (
    texts.length === 0 && count > 1 && typeof value === "number" && Math.abs(value - sum) < SAME
  );
}

/** A sum over cells above it in its own column. */
function refersAbove(sheet: SheetCells, row: number, column: number): boolean {
  const content = String(sheet.contentAt(row, column));
  return /^=(?:SUM|SUBTOTAL|AGGREGATE)\(/iu.test(content) && refersTo(content, column, row - 1);
}

/** Whether a formula names cells of a column, at or above a row. */
export const refersTo = (formula: string, column: number, lastRow: number): boolean =>
  formulaParts(formula).references.some(({ reference }) => {
    if (reference.kind !== "cells" || reference.sheetName !== undefined) return false;
    const zone = zoneOf(reference.address);
    return zone && zone.left <= column && column <= zone.right && zone.top <= lastRow;
  });
