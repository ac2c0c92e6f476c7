/** Numbers of paper sizes that Excel's interface names (ECMA-376-1, 18.3.1.63). */
export const PAPER_SIZES: Readonly<Record<string, number>> = {
  ...{ Letter: 1, Tabloid: 3, Legal: 5, Executive: 7, A3: 8, A4: 9, A5: 11, B4: 12, B5: 13 },
};
