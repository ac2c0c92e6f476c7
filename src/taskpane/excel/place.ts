/** Cells of the workbook that can be shown and explained. */
export interface Place {
  readonly sheetId: string;
  /** As Excel writes it, with or without the sheet: 'Rechnung 2021 B2'!L8 */
  readonly address: string;
}
