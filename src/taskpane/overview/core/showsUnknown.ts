import type { SheetRead } from "../readSheets";

/** Was a figure read that is `#NAME?`? Then other formulas of the workbook may be, too. */
export const showsUnknown = (sheets: readonly SheetRead[]): boolean =>
  sheets.some(
    (sheet) =>
      sheet.kind === "read" &&
      sheet.read.findings.some(
        (finding) => finding.code === "figureDiffers" && finding.received === "#NAME?",
      ),
  );
