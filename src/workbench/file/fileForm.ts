/**
 * excel: as Excel itself would store the workbook, for Excel with the add-in.
 * values: results of KIM and of other functions that only Excel knows are values; everything else,
 * the control sums above all, still calculates. For LibreOffice, and for whoever has no add-in.
 */
export const FILE_FORMS = ["excel", "values"] as const;
export type FileForm = (typeof FILE_FORMS)[number];
