import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { runExcel } from "../../workbook/runExcel";

/**
 * The selected cells as texts in a notation: numbers with all their digits, whatever their format.
 * Only the part of the selection that holds something. Excel's refusals are thrown.
 */
export function readSelection(notation: Language): Promise<string[][]> {
  return runExcel(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    if (used.isNullObject) return [];
    return used.values.map((row: unknown[]) => row.map((value) => textOf(value, notation)));
  });
}

const textOf = (value: unknown, notation: Language): string =>
  typeof value === "number" ? numberText(value, notation) : String(value ?? "").trim();
