import type { Table } from "../../../xlsx/model/table";
import type { Grid } from "../../host/grid";
import type { Attempt, PlacedSheet } from "./placedSheet";

/** The tables of a sheet, whose headings stand in their cells. */
export function addTables(grid: Grid, { sheet, id: sheetId }: PlacedSheet, attempt: Attempt): void {
  for (const table of sheet.tables) attempt("table", () => add(table));

  function add({ name, zone, showHeaders, showTotals, ...table }: Table): void {
    const bottom = showTotals ? zone.bottom - 1 : zone.bottom;
    const id = grid.tables.add({ sheetId, ...zone, bottom }, showHeaders);
    const { showFilter, showBandedRows, style } = table;
    grid.tables.change(id, {
      ...{ name, showFilter, showBandedRows },
      ...(style === undefined ? {} : { style }),
    });
    if (showTotals) grid.tables.change(id, { area: { sheetId, ...zone }, showTotals });
  }
}
