import type { ForeignContent, Grid, SheetInfo } from "../host/grid";
import type { Losses } from "./sheetRows";

/** Something on a sheet that its file does not hold as the workbench shows it. */
export interface NotKept {
  readonly sheet: string;
  readonly what: ForeignContent | keyof Losses | "password";
  /** How many cells, where cells are meant. */
  readonly count?: number;
}

export function notKept(grid: Grid, { id, name }: SheetInfo, losses: Losses): NotKept[] {
  const counted = Object.entries(losses) as [keyof Losses, number][];
  const protection = grid.notes.get(`protection/${id}`) as { password?: string } | undefined;
  return [
    ...counted.flatMap(([what, count]) => (count > 0 ? [{ sheet: name, what, count }] : [])),
    ...grid.sheets.foreign(id).map((what) => ({ sheet: name, what })),
    ...(protection?.password ? [{ sheet: name, what: "password" as const }] : []),
  ];
}
