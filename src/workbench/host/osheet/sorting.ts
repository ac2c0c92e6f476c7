import { type CellPosition, type Getters, registries } from "../../spreadsheet/library";
import type { Zone } from "../area";

interface SortOptions {
  readonly emptyCellAsZero?: boolean;
  readonly sortHeaders?: boolean;
}
interface SortPlugin {
  readonly getters: Getters;
  sortZone(
    sheetId: string,
    anchor: CellPosition,
    zone: Zone,
    direction: "asc" | "desc",
    options: SortOptions,
  ): void;
}
const LibrarySort = registries.featurePluginRegistry.get("sort") as unknown as new (
  ...config: never[]
) => SortPlugin;

/** As Excel sorts: empty cells come last either way, a table's row of totals stays where it is. */
class ExcelSort extends LibrarySort {
  override sortZone(...[sheetId, anchor, zone, direction, options]: SortArguments): void {
    const last = { sheetId, row: zone.bottom, col: zone.left };
    const table = this.getters.getCoreTable(last);
    const isTotal = table?.config.totalRow === true && table.range.zone.bottom === zone.bottom;
    const sorted = { ...zone, bottom: zone.bottom - (isTotal ? 1 : 0) };
    super.sortZone(sheetId, anchor, sorted, direction, { ...options, emptyCellAsZero: false });
  }
}

type SortArguments = Parameters<SortPlugin["sortZone"]>;

/** Must be called before the spreadsheet's model is made; more calls change nothing. */
export function registerSorting(): void {
  registries.featurePluginRegistry.replace("sort", ExcelSort as never);
}
