import type { Area } from "../area";
import type { GridTables, TableInfo } from "../grid";
import { bodyOf } from "../model/tableParts";
import { HostError } from "../wire/hostError";
import { type NamedConfig, tableOf } from "../../spreadsheet/tables";
import type { SpreadsheetModel } from "./spreadsheetModel";
import { zoneOf } from "./zones";

const NEW_TABLE = {
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  bandedRows: true,
  bandedColumns: false,
  styleId: "TableStyleMedium2",
};

export class Tables implements GridTables {
  constructor(private readonly book: SpreadsheetModel) {}

  all(): TableInfo[] {
    const { getters } = this.book;
    return getters.getSheetIds().flatMap((sheetId) =>
      getters.getCoreTables(sheetId).map((table) => ({
        id: idOf(sheetId, table.id),
        name: tableOf(sheetId, table).name,
        area: { sheetId, ...zoneOf(table.range.zone) },
        showHeaders: table.config.numberOfHeaders > 0,
        showTotals: table.config.totalRow,
        showFilter: table.config.hasFilters,
        showBandedRows: table.config.bandedRows,
        style: table.config.styleId,
      })),
    );
  }

  add(area: Area, hasHeaders: boolean): string {
    const { sheetId } = area;
    this.book.grow(sheetId, area.bottom, area.right);
    const config = { ...NEW_TABLE, hasFilters: hasHeaders, numberOfHeaders: hasHeaders ? 1 : 0 };
    const ranges = [this.book.getters.getRangeDataFromZone(sheetId, zoneOf(area))];
    const command = { sheetId, ranges, config, tableType: "static" as const };
    const result = this.book.attempt("CREATE_TABLE", command);
    if (!result.isSuccessful) throw new HostError("InvalidArgument");
    const created = this.book.getters.getCoreTable({ sheetId, row: area.top, col: area.left });
    return idOf(sheetId, created!.id);
  }

  change(id: string, change: Partial<Omit<TableInfo, "id">>): void {
    const { sheetId, ...zone } = this.area(id);
    const { area, name, showHeaders, showFilter, showTotals, showBandedRows, style } = change;
    const config: Partial<NamedConfig> = {
      ...(showHeaders === undefined
        ? {}
        : { numberOfHeaders: showHeaders ? 1 : 0, hasFilters: showHeaders }),
      ...(showFilter === undefined ? {} : { hasFilters: showFilter }),
      ...(showTotals === undefined ? {} : { totalRow: showTotals }),
      ...(showBandedRows === undefined ? {} : { bandedRows: showBandedRows }),
      ...(style === undefined ? {} : { styleId: style }),
      ...(name === undefined ? {} : { name }),
    };
    if (area) this.book.grow(sheetId, area.bottom, area.right);
    const newTableRange =
      area && this.book.getters.getRangeDataFromZone(area.sheetId, zoneOf(area));
    const command = { sheetId, zone, config, ...(newTableRange ? { newTableRange } : {}) };
    const result = this.book.attempt("UPDATE_TABLE", command);
    if (!result.isSuccessful) throw new HostError("InvalidArgument");
  }

  sort(id: string, keys: { column: number; ascending: boolean }[]): void {
    const { sheetId, ...zone } = this.body(id);
    // The library's sorting keeps the order of equal rows.
    for (const { column: col, ascending } of [...keys].reverse())
      this.book.run("SORT_CELLS", {
        ...{ sheetId, col, row: zone.top, zone, sortOptions: { sortHeaders: true } },
        sortDirection: ascending ? "asc" : "desc",
      });
  }

  filter(id: string, col: number, shown: string[] | undefined): void {
    const { sheetId, top, bottom } = this.body(id);
    const kept = new Set(shown?.map((text) => text.trim().toLowerCase()));
    const hiddenValues: string[] = [];
    for (let row = top; row <= bottom; row++) {
      const { formattedValue } = this.book.results.getEvaluatedCell({ sheetId, row, col });
      if (shown && !kept.has(formattedValue.trim().toLowerCase()))
        hiddenValues.push(formattedValue);
    }
    const value = { filterType: "values" as const, hiddenValues };
    const result = this.book.attempt("UPDATE_FILTER", { sheetId, row: top - 1, col, value });
    if (!result.isSuccessful) throw new HostError("GeneralException");
  }

  remove(id: string): void {
    const { sheetId, ...zone } = this.area(id);
    this.book.run("REMOVE_TABLE", { sheetId, target: [zone] });
  }

  /** The rows that a table sorts and filters. */
  private body(id: string): Area {
    const table = this.all().find((one) => one.id === id);
    if (!table) throw new HostError("ItemNotFound");
    return bodyOf(table);
  }

  private area(id: string): Area {
    const table = this.all().find((one) => one.id === id);
    if (!table) throw new HostError("ItemNotFound");
    return table.area;
  }
}

/** The library counts tables within a sheet. */
const idOf = (sheetId: string, id: string): string => `${sheetId}/${id}`;
