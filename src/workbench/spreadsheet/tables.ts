import type { CellPosition, Getters } from "./library";
import type { Zone } from "./libraryCalculation";

type TableGetters = Pick<Getters, "getSheetIds" | "getCoreTables" | "getCoreTable">;
type LibraryTable = ReturnType<Getters["getCoreTables"]>[number];

/** The library's tables have no names; Excel's do, so the name is kept among their settings. */
export type NamedConfig = LibraryTable["config"] & { name?: string };

/** A table as formulas see it. */
export interface ExcelTable {
  readonly sheetId: string;
  readonly name: string;
  readonly zone: Zone;
  readonly headers: number;
  readonly hasTotals: boolean;
}

/** The rows between its headers and its totals. */
export const bodyZone = ({ zone, headers, hasTotals }: ExcelTable): Zone => ({
  ...zone,
  top: zone.top + headers,
  bottom: zone.bottom - (hasTotals ? 1 : 0),
});

export const tablesOf = (getters: TableGetters): ExcelTable[] =>
  getters
    .getSheetIds()
    .flatMap((sheetId) => getters.getCoreTables(sheetId).map((table) => tableOf(sheetId, table)));

export function tableNamed(getters: TableGetters, name: string): ExcelTable | undefined {
  const wanted = name.toLowerCase();
  return tablesOf(getters).find((table) => table.name.toLowerCase() === wanted);
}

export function tableAt(getters: TableGetters, position: CellPosition): ExcelTable | undefined {
  const table = getters.getCoreTable(position);
  return table && tableOf(position.sheetId, table);
}

export function tableOf(sheetId: string, { range, config }: LibraryTable): ExcelTable {
  const { name = "", numberOfHeaders, totalRow } = config as NamedConfig;
  return { sheetId, name, zone: range.zone, headers: numberOfHeaders, hasTotals: totalRow };
}
