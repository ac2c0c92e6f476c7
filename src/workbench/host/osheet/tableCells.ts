import { type Getters, registries, UIPlugin } from "../../spreadsheet/library";
import type { Zone } from "../area";
import type { LibraryTable } from "./libraryTables";

type Command = Parameters<UIPlugin["handle"]>[0];

interface Shift {
  readonly type: "INSERT_CELL" | "DELETE_CELL";
  readonly shiftDimension: "ROW" | "COL";
  readonly zone: Zone;
}

/** After rows of a table were inserted without the sheet's; see `TableRules`. */
export interface FillRows {
  readonly type: "EXCEL_FILL_ROWS";
  readonly sheetId: string;
  readonly dimension: "ROW";
  readonly position: "before";
  readonly base: number;
  readonly quantity: number;
}

/**
 * Cells inserted or deleted over the whole width of a table are rows of it: it gets shorter with
 * them (the library leaves it as long as it was), and new ones get its formulas.
 */
class TableCells extends UIPlugin {
  private shortened: readonly LibraryTable[] = [];

  override beforeHandle(command: Command): void {
    const shift = command as unknown as Shift;
    if (shift.type !== "DELETE_CELL" || shift.shiftDimension !== "ROW") return;
    this.shortened = this.tables.filter(({ range, config }) => {
      const { zone } = range;
      const body = zone.top + config.numberOfHeaders;
      const isWide = shift.zone.left <= zone.left && shift.zone.right >= zone.right;
      return isWide && shift.zone.top >= body && shift.zone.bottom <= zone.bottom;
    });
  }

  override handle(command: Command): void {
    const { type, shiftDimension, zone } = command as unknown as Shift;
    const sheetId = this.getters.getActiveSheetId();
    const quantity = zone ? zone.bottom - zone.top + 1 : 0;
    if (type === "INSERT_CELL" && shiftDimension === "ROW") {
      const place = { dimension: "ROW", position: "before", base: zone.top } as const;
      const fill: FillRows = { type: "EXCEL_FILL_ROWS", sheetId, ...place, quantity };
      this.dispatch(fill.type as never, fill as never);
    }
    if (type !== "DELETE_CELL") return;
    for (const { id, range, config } of this.shortened) {
      if (!this.tables.some((table) => table.id === id)) continue;
      const least = range.zone.top + config.numberOfHeaders;
      const bottom = Math.max(range.zone.bottom - quantity, least);
      const newTableRange = this.getters.getRangeDataFromZone(sheetId, { ...range.zone, bottom });
      this.dispatch("UPDATE_TABLE", { sheetId, zone: range.zone, newTableRange });
    }
    this.shortened = [];
  }

  private get tables(): LibraryTable[] {
    const getters = this.getters as Getters;
    return getters.getCoreTables(getters.getActiveSheetId());
  }
}

/** Must be called before the spreadsheet's model is made; more calls change nothing. */
export function registerTableCells(): void {
  if (!registries.featurePluginRegistry.contains("table_cells"))
    registries.featurePluginRegistry.add("table_cells", TableCells);
}
