import type { PaneTexts } from "../../locales/paneText";
import { excelErrorWords } from "./excelErrorWords";

type Cause = Exclude<keyof PaneTexts["excelErrors"], "other">;

/** What Excel's error codes mean for someone who wants to write into cells. */
const CAUSES: Readonly<Partial<Record<string, Cause>>> = {
  AccessDenied: "protected",
  NotAllowed: "protected",
  InvalidOperationInCellEditMode: "cellOpen",
  InvalidSelection: "noSingleCell",
  ItemNotFound: "cellGone",
  InvalidReference: "cellGone",
  InvalidArgument: "noRoom",
  RangeExceedsLimit: "noRoom",
  MergedRangeConflict: "merged",
  PivotTableRangeConflict: "pivotTable",
  FilteredRangeConflict: "filtered",
  UnsupportedSheet: "noCells",
  ApiNotFound: "tooOld",
};

/** Excel's error as a sentence that says what to do; an unknown one with Excel's own words. */
export function excelErrorText(error: unknown, { excelErrors }: PaneTexts): string {
  const { code } = error as Partial<OfficeExtension.Error>;
  const cause = CAUSES[code ?? ""];
  return cause ? excelErrors[cause] : excelErrors.other(excelErrorWords(error));
}
