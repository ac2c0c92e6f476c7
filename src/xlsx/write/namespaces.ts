const OFFICE = "http://schemas.openxmlformats.org";

export const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
export const RELATIONSHIPS = `${OFFICE}/officeDocument/2006/relationships`;
export const PACKAGE = `${OFFICE}/package/2006`;
export const DRAWING = `${OFFICE}/drawingml/2006/main`;
export const CHART = `${OFFICE}/drawingml/2006/chart`;
export const SHEET_DRAWING = `${OFFICE}/drawingml/2006/spreadsheetDrawing`;
export const EXTENDED_PROPERTIES = `${OFFICE}/officeDocument/2006/extended-properties`;
