import { dayText } from "../../locales/dayText";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { runExcel } from "../../workbook/runExcel";
import { cleaned, type CellTable } from "../table/core/splitCells";

/** More rows are not asked one by one whether they are hidden. */
const MOST_ROWS = 2000;

/**
 * The selected cells as texts in a notation: numbers with all their digits, whatever their format,
 * days as days. Only the part of the selection that holds something; hidden rows and columns are
 * said to be hidden. Excel's refusals are thrown.
 */
export function readSelection(notation: Language): Promise<CellTable> {
  return runExcel(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load("values,numberFormat,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return { rows: [] };
    const rows = Array.from({ length: Math.min(used.rowCount, MOST_ROWS) }, (_, row) =>
      used.getRow(row).load("rowHidden"),
    );
    const columns = Array.from({ length: used.columnCount }, (_, column) =>
      used.getColumn(column).load("columnHidden"),
    );
    await context.sync();
    return {
      rows: used.values.map((cells: unknown[], row) => ({
        cells: cells.map((value, column) =>
          textOf(value, String(used.numberFormat[row]![column]), notation),
        ),
        isHidden: rows[row]?.rowHidden ?? false,
      })),
      hiddenColumns: columns.flatMap(({ columnHidden }, column) => (columnHidden ? [column] : [])),
    };
  });
}

/** A format of days has years; what is quoted, in brackets or after a backslash is no part of it. */
const isDay = (format: string): boolean =>
  /[yj]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

function textOf(value: unknown, format: string, notation: Language): string {
  if (typeof value !== "number") return cleaned(String(value ?? ""));
  const isSerial = Number.isInteger(value) && value > 0 && value < 2_958_466;
  return isSerial && isDay(format) ? dayText(value, notation) : numberText(value, notation);
}
