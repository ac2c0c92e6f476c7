import type { Point } from "../bench";
import { differenceOf } from "../compare";

/** Does Excel tell when cells were changed and when functions were answered? */
export const events: Point = async ({ context, sheet, patience }) => {
  const heard = new Set<string>();
  const handlers = [
    sheet.onChanged.add(async () => void heard.add("onChanged")),
    sheet.onCalculated.add(async () => void heard.add("onCalculated")),
  ];
  await context.sync();
  sheet.getRange("A1").formulas = [["=KIM.SHARE(100,{1;3})"]];
  sheet.calculate(false);
  await context.sync();
  const end = Date.now() + patience.quiet;
  while (heard.size < handlers.length && Date.now() < end)
    await new Promise((resolve) => setTimeout(resolve, patience.pause));
  for (const handler of handlers) handler.remove();
  await context.sync();
  return {
    differences: ["onChanged", "onCalculated"].flatMap((name) =>
      differenceOf(name, true, heard.has(name)),
    ),
  };
};
