import type { Place } from "../excel/place";
import type { Precedent } from "./core/explanation";
import type { Reference, Referred } from "../../workbook/formulaParts";
import { inputSource } from "./core/grantYearOn";
import { distinct, nameLabel } from "./core/labels";
import type { Listed, Position } from "./core/replay";
import { loadAbove, loadBelow } from "./loadLabels";

/** Where the formula stands, and which of the cells that it fills is asked about. */
export interface Asking {
  readonly ownerRow: number;
  /** How many rows it fills. */
  readonly ownerRows: number;
  readonly offset: Position;
  /** Where a grouped list takes it from. */
  readonly listed: Listed | undefined;
  /** Its sheet is one of a grant year, on which sums stand above the headings. */
  readonly isOwn: boolean;
}

/**
 * Asks for what a reference holds; what it returns takes it when the sync is done. Of a list as long
 * as what the formula fills, or of a column that begins beside it, the cell in the row that is asked
 * about counts, and in its column where there are several. A longer list of several columns is one
 * of groups, whose rows are others.
 */
export function loadPrecedent(
  { text, reference, column: indexed }: Referred,
  range: Excel.Range,
  asking: Asking,
): (sources: readonly (readonly unknown[])[]) => Precedent {
  const { rowCount, columnCount, rowIndex, columnIndex, worksheet } = range;
  const { offset, listed, isOwn } = asking;
  const row = rowCount === 1 ? 0 : rowIn(range, reference, asking);
  const isOne = row !== undefined && row < rowCount;
  const wanted = listed?.column ?? indexed ?? offset.column;
  const column = wanted >= 0 && wanted < columnCount ? wanted : 0;
  const shown = isOne ? range.getCell(row, column) : listed ? range.getColumn(column) : range;
  // Lists have room for more below them.
  const used = isOne ? undefined : shown.getUsedRangeOrNullObject(true);
  used?.load("address,rowCount,columnCount");
  // Of names beside figures the figures count.
  const last = isOne || listed ? 0 : columnCount - 1;
  const first = shown.getCell(0, last);
  first.load("columnIndex,text,formulas");
  shown.load("address");
  worksheet.load("id");
  const parent = first.getSpillParentOrNullObject().load("formulas");
  const above =
    rowCount > 1 || reference.kind === "spill"
      ? loadAbove(worksheet, rowIndex, columnIndex + (isOne || listed ? column : last))
      : () => "";
  const below =
    isOwn && reference.kind === "cells" && rowCount === 1 && columnCount === 1
      ? loadBelow(worksheet, rowIndex, columnIndex)
      : () => "";
  const line = isOne
    ? worksheet.getRangeByIndexes(rowIndex + row, 0, 1, 1).load("values")
    : undefined;

  return (sources) => {
    const formula = String((parent.isNullObject ? first : parent).formulas[0]![0]);
    const comesFrom = !formula.startsWith("=")
      ? "input"
      : /\bKIM\./i.test(formula)
        ? "kim"
        : "formula";
    const heading =
      reference.kind === "column"
        ? reference.column
        : reference.kind === "name"
          ? nameLabel(reference.name)
          : above();
    const begins = line?.values[0]![0] as unknown;
    const isLabel = typeof begins === "string" && first.columnIndex > 0;
    const called = distinct([heading, isLabel ? begins : ""]);
    const source = comesFrom === "input" ? inputSource(sources, called) : undefined;
    const isUsed = used?.isNullObject === false;
    const address = isUsed ? used.address : shown.address;
    const place: Place = { sheetId: worksheet.id, address };
    return {
      ...{
        place,
        comesFrom,
        label: [heading, ...called, below()].find(Boolean) ?? text.replaceAll("$", ""),
      },
      shown: isOne ? String(first.text[0]![0]) : isUsed ? used.rowCount * used.columnCount : 0,
      ...(source !== undefined && { source }),
    };
  };
}

/** The row of a list that the cell comes from; nothing where it comes from all of them. */
function rowIn(
  { rowIndex, rowCount, columnCount }: Excel.Range,
  reference: Reference,
  { ownerRow, ownerRows, offset, listed }: Asking,
): number | undefined {
  if (listed) return listed.row;
  if (reference.kind === "column" && reference.isRow) return ownerRow - rowIndex;
  const goesAlong = rowCount === ownerRows || (columnCount === 1 && rowIndex === ownerRow);
  return ownerRows > 1 && goesAlong ? offset.row : undefined;
}
