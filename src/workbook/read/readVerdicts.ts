import type { Language } from "../../locales/language";
import { sheetText } from "../../locales/sheetText";
import { cellName } from "../naming";
import { runExcel } from "../runExcel";
import { isPending } from "./isPending";

/** What a sheet says about its control sums. */
export interface Verdict {
  /** The beginning of its names. */
  readonly prefix: string;
  /** In the sheet's words; "" if that cell was deleted. */
  readonly status: string;
  readonly isRight: boolean;
  /** Excel has not answered all of its functions: the status says nothing yet. */
  readonly isPending: boolean;
  /** Excel calculates on request only. */
  readonly isManual: boolean;
}

/**
 * Asks sheets whether their control sums are right, in one sync. A status that is not right may
 * just not have been calculated again.
 */
export function readVerdicts(
  sheets: readonly { readonly prefix: string; readonly sheetId: string }[],
  language: Language,
): Promise<Verdict[]> {
  const { right } = sheetText(language).status;
  return runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const { application } = context;
    application.load("calculationMode");
    const asked = sheets.map(({ prefix, sheetId }) => {
      const status = names.getItemOrNullObject(prefix + cellName("status")).getRangeOrNullObject();
      const used = worksheets.getItemOrNullObject(sheetId).getUsedRangeOrNullObject();
      return [status.load("values"), used.load("values")] as const;
    });
    await context.sync();
    return asked.map(([cell, used], index) => {
      const status = cell.isNullObject ? "" : String(cell.values[0]![0]);
      return {
        prefix: sheets[index]!.prefix,
        status,
        isRight: status === right,
        isManual: application.calculationMode === "Manual",
        isPending: !used.isNullObject && used.values.flat().some(isPending),
      };
    });
  });
}

/** What of verdicts counts only when it stands: a status that is not right, by sheet. */
export const judgeVerdicts = (
  verdicts: readonly Verdict[],
): { readonly differences: readonly string[]; readonly isPending: boolean } => ({
  differences: verdicts
    .filter(({ isRight, isPending: waits }) => !isRight && !waits)
    .map(({ prefix, status }) => `${prefix} ${status}`),
  isPending: verdicts.some((each) => each.isPending),
});
