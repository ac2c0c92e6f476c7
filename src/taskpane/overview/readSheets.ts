import type { BookCells } from "../../workbook/read/bookCells";
import type { CopiedSheets } from "../../workbook/read/findBooks";
import { readBooks } from "../../workbook/read/readBooks";
import { readGrantYear, type ReadGrantYear } from "../../workbook/read/readGrantYear";
import { isOutdated } from "../../workbook/read/schemaOf";
import { runExcel } from "../../workbook/runExcel";

/** A sheet of this workbook that holds a grant year, or why it cannot be read. */
export type SheetRead =
  | {
      readonly kind: "read";
      /** What tells it from all others. */
      readonly key: string;
      readonly read: ReadGrantYear;
      /** Excel has not calculated all of it: more may be found when it has. */
      readonly isCalculating?: boolean;
    }
  /** Of a schema that is no longer read. */
  | { readonly kind: "outdated"; readonly key: string; readonly sheetName: string }
  /** Copies that count for nothing. */
  | { readonly kind: "copied"; readonly key: string; readonly copies: CopiedSheets }
  | {
      readonly kind: "unreadable";
      readonly key: string;
      readonly sheetName: string;
      readonly error: unknown;
    };

/** The grant years of a workbook, and whether Excel calculates it by itself. */
export interface SheetsRead {
  readonly sheets: readonly SheetRead[];
  /** Excel calculates on request only. */
  readonly isManual: boolean;
  /** There is something that it would calculate then. */
  readonly waitsForUser: boolean;
}

/**
 * All grant years of the workbook, the latest first; one sheet that cannot be read does not hide
 * the others.
 */
export const readSheets = (): Promise<SheetsRead> =>
  runExcel(async (context) => {
    const { application } = context;
    application.load("calculationMode,calculationState");
    const { books, outdated, copies } = await readBooks(context);
    const sheets = [
      ...[...books].sort(latestFirst).map(readSheet),
      // Nothing but their names tells sheets of no grant year from others.
      ...outdated.map((key): SheetRead => ({ kind: "outdated", key, sheetName: key })),
      ...copies.map((each): SheetRead => ({
        ...{ kind: "copied", key: each.sheetNames.join(), copies: each },
      })),
    ];
    const isManual = application.calculationMode === "Manual";
    return { sheets, isManual, waitsForUser: isManual && application.calculationState !== "Done" };
  });

const latestFirst = (a: BookCells, b: BookCells): number =>
  b.year - a.year || a.module - b.module || a.variant - b.variant;

export function readSheet(book: BookCells): SheetRead {
  const { ending: key, sheetName } = book;
  try {
    if (isOutdated(book)) return { kind: "outdated", key, sheetName };
    return { kind: "read", key, read: readGrantYear(book) };
  } catch (error) {
    return { kind: "unreadable", key, sheetName, error };
  }
}
