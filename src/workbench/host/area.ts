/** Rows and columns count from 0, and a zone includes its ends. */
export interface Zone {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export interface Area extends Zone {
  sheetId: string;
}

/** Excel's own limits; a zone that reaches them means entire rows or columns. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;
