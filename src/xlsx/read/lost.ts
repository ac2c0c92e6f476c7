/**
 * What a file holds and the model does not. What is counted, by cells; everything else once for a
 * sheet or for the workbook.
 */
export type LostKind =
  /** Cells of other workbooks: their last values stand in formulas' results, nothing is fetched. */
  | "externalLink"
  /** Formulas that would ask servers; they are never asked. */
  | "webFunction"
  | "macros"
  | "connection"
  | "otherAddIn"
  | "structure"
  | "customXml"
  | "signature"
  | "sheetKind"
  /** Formulas of several cells of the time before dynamic arrays, which they become. */
  | "oldArray"
  /** Tables of Excel's what-if analysis; their values stay. */
  | "dataTable"
  /** Texts with looks of parts of them. */
  | "richText"
  /** Errors that the model has no word for. */
  | "errors"
  | "lookDetail"
  | "rowOrColumnLook"
  | "conditionalFormat"
  | "validation"
  | "link"
  | "filter"
  | "group"
  | "pageBreak"
  | "headerVariants"
  | "printArea"
  | "password"
  | "protectionDetail"
  | "chart"
  | "picture"
  | "pivot"
  | "control"
  | "threadedComment"
  | "sparkline";

export interface Lost {
  readonly what: LostKind;
  /** Nothing for what belongs to the workbook. */
  readonly sheet?: string;
  readonly count?: number;
}

/** Collects what is lost, each kind once for a sheet. */
export class Losses {
  private readonly found = new Map<string, { what: LostKind; sheet?: string; count: number }>();

  note(what: LostKind, sheet?: string): void {
    const key = `${sheet ?? ""}\n${what}`;
    const known = this.found.get(key);
    if (known) known.count++;
    else this.found.set(key, { what, count: 1, ...(sheet === undefined ? {} : { sheet }) });
  }

  get all(): Lost[] {
    return [...this.found.values()];
  }
}
