/** The columns of every sheet of a case, in pixels: facts and tables share them. */
export const CASE_WIDTHS = [220, 98, 98, 92, 112, 98, 98, 92, 92, 270];
