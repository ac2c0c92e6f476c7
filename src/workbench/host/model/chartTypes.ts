import type { ChartInfo } from "../grid";
import { HostError } from "../wire/hostError";

type Kind = Pick<ChartInfo, "type" | "stacked">;

const TYPES = {
  ColumnClustered: { type: "column", stacked: false },
  ColumnStacked: { type: "column", stacked: true },
  BarClustered: { type: "bar", stacked: false },
  BarStacked: { type: "bar", stacked: true },
  Line: { type: "line", stacked: false },
  LineMarkers: { type: "line", stacked: false },
  LineStacked: { type: "line", stacked: true },
  Pie: { type: "pie", stacked: false },
  Doughnut: { type: "doughnut", stacked: false },
} as const satisfies Partial<Record<Excel.ChartType, Kind>>;

export type ChartTypeName = keyof typeof TYPES;

/** The kind of chart the grid draws for a type of Excel. Throws NotImplemented for others. */
export function chartKind(name: string): Kind {
  const kind = TYPES[name as ChartTypeName] as Kind | undefined;
  if (!kind) throw new HostError("NotImplemented", `Charts of type ${name} are not drawn here.`);
  return kind;
}

export const chartTypeName = ({ type, stacked }: Kind): ChartTypeName =>
  (Object.keys(TYPES) as ChartTypeName[]).find(
    (name) => TYPES[name].type === type && TYPES[name].stacked === stacked,
  ) ?? "ColumnClustered";
