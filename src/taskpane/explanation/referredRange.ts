import type { Reference } from "../../workbook/formulaParts";

/** The sheets, tables and names there are, in small letters; tables and names as they are written. */
export interface Listed {
  readonly sheets: ReadonlySet<string>;
  readonly tables: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * The cells that a reference may stand for, the first that is no null object; none where Excel
 * would refuse the whole request: for sheets, tables and names that are not there, as those that
 * LET gives. A result of one cell fills no other: Excel then knows of no spill.
 */
export function referredRange(
  { workbook }: Excel.RequestContext,
  formulaSheet: Excel.Worksheet,
  reference: Reference,
  { sheets, tables, names }: Listed,
): readonly Excel.Range[] {
  switch (reference.kind) {
    case "name":
      return names.has(reference.name.toLowerCase())
        ? [workbook.names.getItem(reference.name).getRangeOrNullObject()]
        : [];
    case "column": {
      if (!tables.has(reference.table.toLowerCase())) return [];
      const table = workbook.tables.getItem(reference.table);
      return [table.columns.getItem(reference.column).getDataBodyRange()];
    }
    case "cells":
    case "spill": {
      const { sheetName } = reference;
      if (sheetName !== undefined && !sheets.has(sheetName.toLowerCase())) return [];
      const sheet = sheetName === undefined ? formulaSheet : workbook.worksheets.getItem(sheetName);
      const cells = sheet.getRange(reference.address);
      return reference.kind === "cells" ? [cells] : [cells.getSpillingToRangeOrNullObject(), cells];
    }
  }
}
