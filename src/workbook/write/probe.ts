/** Why the sheets of KIM would not calculate in this workbook. */
export type Trouble =
  /** Excel does not know the functions: their formulas would stay `#NAME?`. */
  | "functionsUnknown"
  /** Days count from 1904: each would be another one. */
  | "dates1904";

/** 2 January 1904, as a number: 1463 where days count from 1900. */
const DAY = "=DATE(1904,1,2)";
const DAY_OF_1904 = 1;

/** Tries two formulas on a sheet that is still blank, in one sync. */
export async function probe(sheet: Excel.Worksheet): Promise<Trouble | undefined> {
  const cells = probed(sheet);
  cells.formulas = [["=KIM.VERSION()"], [DAY]];
  cells.load("values");
  await sheet.context.sync();
  const [[version], [day]] = cells.values as [[unknown], [unknown]];
  if (day === DAY_OF_1904) return "dates1904";
  return version === "#NAME?" ? "functionsUnknown" : undefined;
}

/** Queues taking the formulas away. */
export const clearProbe = (sheet: Excel.Worksheet): void => probed(sheet).clear();

const probed = (sheet: Excel.Worksheet): Excel.Range => sheet.getRange("A1:A2");
