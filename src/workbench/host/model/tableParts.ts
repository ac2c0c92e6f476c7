import type { Area } from "../area";
import type { TableInfo } from "../grid";

/** The rows of a table between its header and its totals. */
export const bodyOf = ({ area, showHeaders, showTotals }: TableInfo): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
  bottom: area.bottom - (showTotals ? 1 : 0),
});
