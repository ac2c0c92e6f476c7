import type { TableId } from "../book/bookNames";
import type { Heading } from "./readTable";
import type { Where } from "../../engine/grantYear/finding";

/** What is wrong with a sheet, apart from what `plan` finds in its grant year. */
export type SheetFinding =
  /** The cells of a field or a whole list were deleted; it is read as empty. */
  | { readonly code: "cellsMissing"; readonly where: Where }
  /** A column of a table of the course of the year was deleted; it is read as empty. */
  | {
      readonly code: "columnMissing";
      readonly where: Where;
      readonly table: TableId;
      readonly heading: Heading;
    }
  /** A kind or model is missing; `assumed` is read in its place. */
  | { readonly code: "wordAssumed"; readonly where: Where; readonly assumed: string }
  /** A cell that was amended holds another value than its last amendment: the cell is right. */
  | { readonly code: "amendmentAdapted"; readonly where: Where }
  /** An amendment names a body that is not on the sheet: renamed or deleted since. */
  | { readonly code: "amendmentWithoutBody"; readonly where: Where; readonly received: string }
  /** Supplements are for a body that is not on the sheets: renamed or deleted since. */
  | { readonly code: "supplementWithoutBody"; readonly where: Where; readonly received: string }
  /** The name of a cell points to another sheet than those beside it: `received`. */
  | { readonly code: "nameElsewhere"; readonly where: Where; readonly received: string }
  /** A figure on the sheet is not that of the plan: a formula was changed, or rows lie outside. */
  | {
      readonly code: "figureDiffers";
      readonly where: Where;
      readonly expected?: number;
      readonly received: string | number;
    }
  /** The sheet was made by a newer version and may hold what this one does not know. */
  | { readonly code: "schemaNewer"; readonly where: Where }
  /** Excel counts days from 1904 in this workbook, so that it shows others than the sheet means. */
  | { readonly code: "dates1904"; readonly where: Where };

/** Takes what is found, in the order in which it is found. */
export type Report = (finding: SheetFinding) => void;
