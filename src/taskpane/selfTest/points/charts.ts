import type { Point } from "../bench";
import { differenceOf } from "../compare";

const TITLE = "KIM";

/** Can a chart be made as on the sheets: over numbers, then with series of its own? */
export const charts: Point = async ({ context, sheet }) => {
  const numbers = sheet.getRange("A1:A2");
  numbers.values = [[1], [2]];
  const chart = sheet.charts.add("BarClustered", numbers, "Columns");
  const series = chart.series.add(TITLE);
  series.setValues(numbers);
  chart.series.getItemAt(0).delete();
  chart.axes.categoryAxis.reversePlotOrder = true;
  chart.title.text = TITLE;
  chart.setPosition("C1", "H12");
  chart.series.load("items/name");
  chart.title.load("text");
  await context.sync();
  return {
    differences: [
      ...differenceOf("series", TITLE, chart.series.items.map(({ name }) => name).join()),
      ...differenceOf("title", TITLE, chart.title.text),
    ],
  };
};
