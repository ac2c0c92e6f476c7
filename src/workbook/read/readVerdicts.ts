import { bookText } from "../../locales/bookText";
import { LANGUAGES } from "../../locales/language";
import { runExcel } from "../runExcel";
import { isPending } from "./isPending";

/** What the sheets of a grant year say about their checks. */
export interface Verdict {
  /** What its names end with: "2021_B2". */
  readonly ending: string;
  /** In the sheets' words; "" if that cell was deleted. */
  readonly status: string;
  /** No check has failed; there may be hints. */
  readonly isRight: boolean;
  /** Excel has not answered all of its functions: the status says nothing yet. */
  readonly isPending: boolean;
  /** Excel calculates on request only. */
  readonly isManual: boolean;
}

const { error } = bookText("de").checks.signs;

/**
 * Asks grant years whether their checks hold, in one sync. A status that is not right may just not
 * have been calculated again. `sheetIds`: all sheets of a grant year, since what its pages
 * call open may be pending where it is calculated.
 */
export function readVerdicts(
  grantYears: readonly { readonly ending: string; readonly sheetIds: readonly string[] }[],
): Promise<Verdict[]> {
  return runExcel(async (context) => {
    const { names, worksheets } = context.workbook;
    const { application } = context;
    application.load("calculationMode");
    const asked = grantYears.map(({ ending, sheetIds }) => {
      const cells = LANGUAGES.map((language) =>
        names
          .getItemOrNullObject(`${bookText(language).names.checks}_${ending}`)
          .getRangeOrNullObject()
          .load("values"),
      );
      const used = sheetIds.map((id) =>
        worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject().load("values"),
      );
      return { ending, cells, used };
    });
    await context.sync();
    return asked.map(({ ending, cells, used }) => {
      const cell = cells.find(({ isNullObject }) => !isNullObject);
      const status = cell ? String(cell.values[0]![0]) : "";
      return {
        ending,
        status,
        isRight: status !== "" && !status.startsWith(error) && !status.startsWith("#"),
        isManual: application.calculationMode === "Manual",
        isPending: used.some((sheet) => !sheet.isNullObject && sheet.values.flat().some(isPending)),
      };
    });
  });
}

/** What of verdicts counts only when it stands: a status that is not right, by grant year. */
export const judgeVerdicts = (
  verdicts: readonly Verdict[],
): { readonly differences: readonly string[]; readonly isPending: boolean } => ({
  differences: verdicts
    .filter(({ isRight, isPending: waits }) => !isRight && !waits)
    .map(({ ending, status }) => `${ending} ${status}`),
  isPending: verdicts.some((each) => each.isPending),
});
