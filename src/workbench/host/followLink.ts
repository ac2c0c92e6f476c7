import type { CellLink, Grid } from "./grid";
import { parseAddress } from "./model/address";

/** Shows and selects the cells that a link names; false if there are none such, or they are hidden. */
export function followLink(grid: Grid, { documentReference = "" }: CellLink): boolean {
  const parsed = parseAddress(documentReference.replaceAll("$", ""));
  const sheets = grid.sheets.all();
  const isNamed = ({ name }: { name: string }, wanted: string) =>
    name.toLowerCase() === wanted.toLowerCase();
  const sheetId =
    parsed?.sheetName === undefined
      ? grid.sheets.active()
      : sheets.find((sheet) => isNamed(sheet, parsed.sheetName!))?.id;
  const named = grid.names.all().find((name) => isNamed(name, documentReference))?.area;
  const area = parsed && sheetId !== undefined ? { ...parsed.zone, sheetId } : named;
  if (!area || !sheets.find(({ id }) => id === area.sheetId)?.visible) return false;
  grid.selection.select(area);
  return true;
}
