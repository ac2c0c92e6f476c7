import type { Point } from "../bench";
import { differenceOf } from "../compare";

const EURO = '#,##0.00 "€"';
const DAY = "dd.mm.yyyy";

/** Do texts stay texts, and do amounts and days look as on the sheets? */
export const formats: Point = async ({ context, sheet }) => {
  const cells = sheet.getRange("A1:A4");
  const { numberFormat } = context.application.cultureInfo;
  numberFormat.load("numberDecimalSeparator,numberGroupSeparator");
  // 1 July 2023.
  cells.values = [["'=1+1"], ["'00123"], [1234.5], [45108]];
  cells.numberFormat = [["General"], ["General"], [EURO], [DAY]];
  cells.format.autofitColumns();
  cells.load("values,text");
  await context.sync();
  const { numberDecimalSeparator: point, numberGroupSeparator: thousands } = numberFormat;
  const [formula, digits] = cells.values.flat() as unknown[];
  const [, , amount, day] = cells.text.flat();
  return {
    differences: [
      ...differenceOf("'=1+1", "=1+1", formula),
      ...differenceOf("'00123", "00123", digits),
      ...differenceOf(EURO, `1${thousands}234${point}50 €`, amount),
      ...differenceOf(DAY, "01.07.2023", day),
    ],
  };
};
