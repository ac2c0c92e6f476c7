import type { Chart, Series } from "../../../xlsx/model/chart";
import type { Area } from "../../host/area";
import type { ChartSeriesInfo, Grid } from "../../host/grid";
import type { AreaOf, Attempt, PlacedSheet } from "./placedSheet";

/** The charts of a sheet whose cells are there. */
export function addCharts(
  grid: Grid,
  { sheet, id: sheetId }: PlacedSheet,
  areaOf: AreaOf,
  attempt: Attempt,
): void {
  for (const chart of sheet.charts) attempt("chart", () => add(chart));

  function add({ name, series, labels, place, ...chart }: Chart): void {
    const titlesInData = series.every((each) => isHeaded(each, areaOf));
    const above = (area: Area): Area => (titlesInData ? { ...area, top: area.top - 1 } : area);
    const shown = series.flatMap((each): ChartSeriesInfo[] => {
      const area = areaOf(each.values);
      if (!area) return [];
      const called = titlesInData ? undefined : nameOf(grid, each, areaOf);
      return [
        {
          ...{ area: above(area), color: each.color },
          ...(called === undefined ? {} : { name: called }),
        },
      ];
    });
    const named = labels === undefined ? undefined : areaOf(labels);
    const { type, stacked, title, legend, showValues } = chart;
    const id = grid.charts.add({
      ...{ sheetId, type, stacked, title, legend, showValues, titlesInData, series: shown },
      ...(named ? { labels: above(named) } : {}),
      top: extent(place.row, (row) => grid.layout.rowHeight(sheetId, row)) + place.offset.y,
      left: extent(place.column, (at) => grid.layout.columnWidth(sheetId, at)) + place.offset.x,
      ...{ width: place.width, height: place.height },
    });
    grid.notes.set(`chart/${id}`, name);
  }
}

const extent = (count: number, sizeOf: (index: number) => number): number =>
  Array.from({ length: count }, (_, index) => sizeOf(index)).reduce((sum, size) => sum + size, 0);

/** Whether the name of a series stands in the cell above its values. */
function isHeaded({ name, values }: Series, areaOf: AreaOf): boolean {
  if (!name || "text" in name) return false;
  const [heading, area] = [areaOf(name.reference), areaOf(values)];
  return heading?.top === (area?.top ?? 0) - 1 && heading?.left === area?.left;
}

function nameOf(grid: Grid, { name }: Series, areaOf: AreaOf): string | undefined {
  if (!name) return undefined;
  if ("text" in name) return name.text;
  const area = areaOf(name.reference);
  return area && grid.cells.text(area)[0]?.[0];
}
