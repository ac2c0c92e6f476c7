import type { Point } from "../bench";
import { differenceOf } from "../compare";

/** Does Excel check entries, and offer words? */
export const validation: Point = async ({ context, sheet }) => {
  const numbers = sheet.getRange("A1").dataValidation;
  const words = sheet.getRange("A2").dataValidation;
  numbers.rule = { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } };
  words.rule = { list: { inCellDropDown: true, source: "HAMILTON,DHONDT" } };
  await context.sync();
  numbers.load("type");
  words.load("type,rule");
  await context.sync();
  return {
    differences: [
      ...differenceOf("A1", "Decimal", numbers.type),
      ...differenceOf("A2", "List", words.type),
      ...differenceOf("A2", "HAMILTON,DHONDT", words.rule.list?.source),
    ],
  };
};
