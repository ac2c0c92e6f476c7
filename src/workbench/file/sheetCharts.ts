import type { Chart, Place, Series } from "../../xlsx/model/chart";
import { absoluteReference } from "../../xlsx/model/zone";
import type { Area } from "../host/area";
import type { ChartInfo, Grid } from "../host/grid";

/** Colours of series that have none of their own. */
const COLORS = ["#1F4E79", "#C55A11", "#548235", "#7F6000", "#7030A0", "#2E75B6"];

export const sheetCharts = (grid: Grid, sheetId: string): Chart[] =>
  grid.charts.all(sheetId).flatMap((chart, index): Chart[] => {
    if (chart.series.length === 0) return [];
    const { type, stacked, title, legend, showValues, labels, titlesInData } = chart;
    const below = (area: Area): Area =>
      titlesInData ? { ...area, top: Math.min(area.top + 1, area.bottom) } : area;
    return [
      {
        name: nameOf(grid, chart, index),
        ...{ type, stacked, title, legend, showValues },
        series: chart.series.map(({ area, name, color }, position): Series => {
          const first = { ...area, bottom: area.top, right: area.left };
          const own = name ?? "";
          return {
            ...(own !== ""
              ? { name: { text: own } }
              : titlesInData
                ? { name: { reference: reference(grid, first) } }
                : {}),
            values: reference(grid, below(area)),
            color: color ?? COLORS[position % COLORS.length]!,
          };
        }),
        ...(labels ? { labels: reference(grid, below(labels)) } : {}),
        place: placeOf(grid, chart),
      },
    ];
  });

function reference({ sheets }: Grid, area: Area): string {
  return absoluteReference(sheets.all().find(({ id }) => id === area.sheetId)!.name, area);
}

const nameOf = ({ notes }: Grid, { id }: ChartInfo, index: number): string => {
  const kept = notes.get(`chart/${id}`);
  return typeof kept === "string" ? kept : `KIM ${index + 1}`;
};

/** The cell in which the chart starts, and how far from its corner. */
function placeOf({ layout }: Grid, { sheetId, top, left, width, height }: ChartInfo): Place {
  const [row, y] = headerAt(top, (index) => layout.rowHeight(sheetId, index));
  const [column, x] = headerAt(left, (index) => layout.columnWidth(sheetId, index));
  return { row, column, offset: { x, y }, width, height };
}

function headerAt(distance: number, extent: (index: number) => number): [number, number] {
  let index = 0;
  let rest = distance;
  // Half a point below the edge of a cell is in the next one: sizes are whole pixels.
  while (rest >= extent(index) - 0.5) rest -= extent(index++);
  return [index, Math.max(0, rest)];
}
