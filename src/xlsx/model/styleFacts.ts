/** The font of a new workbook; row heights and column widths are measured by it. */
export const DEFAULT_FONT = { name: "Arial", size: 10 } as const;

/**
 * Number formats that need no entry of their own in a style sheet (ECMA-376-1, 18.8.30), by their
 * ids. Days and times without one are shown as the system likes; here as in German.
 */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  ...{ 0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%" },
  ...{ 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "dd.mm.yyyy", 15: "d. mmm yy" },
  ...{ 16: "d. mmm", 17: "mmm yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "hh:mm" },
  ...{ 21: "hh:mm:ss", 22: "dd.mm.yyyy hh:mm", 37: "#,##0;-#,##0", 38: "#,##0;[Red]-#,##0" },
  ...{ 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;[Red]-#,##0.00", 45: "mm:ss", 46: "[h]:mm:ss" },
  ...{ 47: "mm:ss.0", 48: "##0.0E+0", 49: "@" },
};

/** Those whose code means the same in every language, so that a file may name the id. */
export const PORTABLE_FORMATS: readonly number[] = [0, 1, 2, 3, 4, 9, 10, 49];
