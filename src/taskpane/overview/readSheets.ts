import type { BookCells } from "../../workbook/read/bookCells";
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
  /** Of a schema that is no longer read, or a copy that counts for nothing. */
  | {
      readonly kind: "outdated" | "copied";
      readonly key: string;
      readonly sheetName: string;
    }
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
      ...outdated.map((sheetName) => aside("outdated", sheetName)),
      ...copies.map((sheetName) => aside("copied", sheetName)),
    ];
    const isManual = application.calculationMode === "Manual";
    return { sheets, isManual, waitsForUser: isManual && application.calculationState !== "Done" };
  });

/** A sheet that belongs to no grant year; nothing but its name tells it from others. */
const aside = (kind: "outdated" | "copied", sheetName: string): SheetRead => ({
  ...{ kind, sheetName, key: sheetName },
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
