import type { AddIn } from "./addIn";
import type { Sheet } from "./sheet";

/** A workbook as its file holds it. */
export interface Workbook {
  /** In the order of their tabs; at least one, at least one visible. */
  readonly sheets: readonly Sheet[];
  /** Index of the sheet that is shown when the file is opened. */
  readonly activeSheet: number;
  readonly names: readonly DefinedName[];
  /** Opens with the workbook and calculates its custom functions. */
  readonly addIn?: AddIn;
  readonly title?: string;
  /** Days are counted from 1904, as Excel for Mac once did; else from 1900. */
  readonly countsFrom1904?: boolean;
}

/** A name for what its formula says, usually cells. */
export interface DefinedName {
  readonly name: string;
  /** As stored, without the equals sign: "'KIM 2021'!$B$2:$B$9". */
  readonly formula: string;
  /** Index of the only sheet on which it is known; without one, known in the whole workbook. */
  readonly sheet?: number;
  readonly hidden?: boolean;
}
