import { dayText } from "../../locales/dayText";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { runExcel } from "../../workbook/runExcel";
import { cleaned, type CellTable } from "./core/splitCells";

/** More rows are not asked one by one whether they are hidden. */
const MOST_ROWS = 2000;

/**
 * The selected cells as texts in a notation: numbers with all their digits, whatever their format,
 * days as days. Only the part of the selection that holds something; hidden rows and columns are
 * said to be hidden, and merged cells have the text of the whole. Excel's refusals are thrown.
 */
export function readSelection(notation: Language): Promise<CellTable> {
  return runExcel(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load("values,numberFormat,rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (used.isNullObject) return { rows: [] };
    const rows = Array.from({ length: Math.min(used.rowCount, MOST_ROWS) }, (_, row) =>
      used.getRow(row).load("rowHidden"),
    );
    const columns = Array.from({ length: used.columnCount }, (_, column) =>
      used.getColumn(column).load("columnHidden"),
    );
    const merged = used.getMergedAreasOrNullObject();
    merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount");
    await context.sync();
    const texts = used.values.map((cells: unknown[], row) =>
      cells.map((value, column) =>
        textOf(value, String(used.numberFormat[row]![column]), notation),
      ),
    );
    const isMerged = merged.isNullObject ? [] : fillMerged(texts, used, merged.areas.items);
    return {
      rows: texts.map((cells, row) => ({
        cells,
        isHidden: rows[row]?.rowHidden ?? false,
        ...(isMerged[row] && { merged: isMerged[row] }),
      })),
      hiddenColumns: columns.flatMap(({ columnHidden }, column) => (columnHidden ? [column] : [])),
    };
  });
}

/**
 * Puts the text of a merged cell into all its rows; one that begins above the table has none there.
 * Answers the filled columns of each row.
 */
function fillMerged(
  texts: string[][],
  { rowIndex, columnIndex }: Excel.Range,
  areas: readonly Excel.Range[],
): number[][] {
  const filled: number[][] = [];
  for (const area of areas) {
    const [top, column] = [area.rowIndex - rowIndex, area.columnIndex - columnIndex];
    const text = texts[top]?.[column];
    if (text === undefined) continue;
    for (let row = top + 1; row < Math.min(top + area.rowCount, texts.length); row++) {
      texts[row]![column] = text;
      (filled[row] ??= []).push(column);
    }
  }
  return filled;
}

/** A format of days has years; what is quoted, in brackets or after a backslash is no part of it. */
const isDay = (format: string): boolean =>
  /[yj]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));

function textOf(value: unknown, format: string, notation: Language): string {
  if (typeof value !== "number") return cleaned(String(value ?? ""));
  const isSerial = Number.isInteger(value) && value > 0 && value < 2_958_466;
  return isSerial && isDay(format) ? dayText(value, notation) : numberText(value, notation);
}
