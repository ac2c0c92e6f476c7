import type { Area } from "../area";
import type { CellValue, ChartInfo, Grid } from "../grid";

type Source = Pick<ChartInfo, "series" | "labels" | "titlesInData">;

/**
 * What Excel makes of a block of cells in a chart: the longer side are the categories unless
 * `seriesBy` says otherwise; a first row or column of texts (or blanks) names series or
 * categories.
 */
export function chartSource(grid: Grid, area: Area, seriesBy = "Auto"): Source {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  const inRows = seriesBy === "Rows" || (seriesBy === "Auto" && columns > rows);
  const values = grid.cells.values(area);
  const headerRow = (values[0] ?? []).slice(columns > 1 ? 1 : 0).every(isText);
  const firstColumn = values.slice(rows > 1 ? 1 : 0).map((line) => line[0] ?? "");
  const headerColumn = columns > 1 && firstColumn.every(isText);
  const [titlesInData, labelled] = inRows
    ? [headerColumn, headerRow && rows > 1]
    : [headerRow && rows > 1, headerColumn];
  return {
    series: inRows ? seriesRows(area, labelled) : seriesColumns(area, labelled),
    ...(labelled
      ? { labels: inRows ? { ...area, bottom: area.top } : { ...area, right: area.left } }
      : {}),
    titlesInData,
  };
}

const isText = (value: CellValue): boolean => typeof value === "string";

function seriesColumns(area: Area, labelled: boolean) {
  const first = area.left + (labelled ? 1 : 0);
  return Array.from({ length: area.right - first + 1 }, (_, index) => ({
    area: { ...area, left: first + index, right: first + index },
  }));
}

function seriesRows(area: Area, labelled: boolean) {
  const first = area.top + (labelled ? 1 : 0);
  return Array.from({ length: area.bottom - first + 1 }, (_, index) => ({
    area: { ...area, top: first + index, bottom: first + index },
  }));
}
