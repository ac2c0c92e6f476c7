import type { SheetFinding } from "../../../workbook/read/sheetFinding";
import type { SheetRead, SheetsRead } from "../readSheets";

/**
 * Figures that differ, by sheet; where functions are still to answer, nothing can be compared, nor
 * anywhere before the user has let Excel calculate.
 */
export function judgeSheets({ sheets, waitsForUser }: SheetsRead): {
  readonly differences: readonly string[];
  readonly isPending: boolean;
} {
  if (waitsForUser) return { differences: [], isPending: false };
  const read = sheets.filter((sheet) => sheet.kind === "read");
  const differences = read
    .filter((sheet) => !sheet.read.isPending)
    .flatMap((sheet) =>
      sheet.read.findings.filter(isDifference).map((finding) => keyOf(sheet, finding)),
    );
  return { differences, isPending: read.some((sheet) => sheet.read.isPending) };
}

/** The sheet without the differences that may go when Excel has calculated. */
export function withoutDoubts(sheet: SheetRead, standing: ReadonlySet<string>): SheetRead {
  if (sheet.kind !== "read") return sheet;
  const { read } = sheet;
  const findings = read.findings.filter(
    (finding) => !isDifference(finding) || standing.has(keyOf(sheet, finding)),
  );
  const isCalculating = read.isPending || findings.length < read.findings.length;
  return { ...sheet, isCalculating, read: { ...read, findings } };
}

const isDifference = ({ code }: SheetFinding): boolean => code === "figureDiffers";

const keyOf = ({ key }: SheetRead, finding: SheetFinding): string => key + JSON.stringify(finding);
