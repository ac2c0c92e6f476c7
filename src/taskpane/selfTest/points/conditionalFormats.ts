import type { Point } from "../bench";
import { differenceOf } from "../compare";

const CONDITION = '=$A1="x"';
const COLOUR = "#FFC7CE";

/** Does Excel take a look that depends on a formula, and keep it? */
export const conditionalFormats: Point = async ({ context, sheet }) => {
  const { conditionalFormats: all } = sheet.getRange("A1:B3");
  const { custom } = all.add("Custom");
  custom.rule.formula = CONDITION;
  custom.format.fill.color = COLOUR;
  await context.sync();
  const kept = all.getItemAt(0).custom;
  kept.rule.load("formula");
  kept.format.fill.load("color");
  await context.sync();
  return {
    differences: [
      ...differenceOf("formula", CONDITION, kept.rule.formula),
      ...differenceOf("color", COLOUR, kept.format.fill.color),
    ],
  };
};
