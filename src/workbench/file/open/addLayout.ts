import type { Grid } from "../../host/grid";
import type { Attempt, PlacedSheet } from "./placedSheet";

/** Characters as points of the grid: seven pixels each and five beside them. */
const pointsOf = (characters: number): number => ((characters * 7 + 5) * 72) / 96;

/** Sizes, hidden and frozen cells, merges, links, notes, and what a sheet as a whole is like. */
export function addLayout(grid: Grid, { sheet, id: sheetId }: PlacedSheet, attempt: Attempt): void {
  const { cellNotes, layout, sheets, links, notes } = grid;
  const column = (index: number) => ({ sheetId, ...whole, left: index, right: index });
  const whole = { top: 0, bottom: 0 };
  for (const { column: index, width, hidden } of sheet.columns) {
    layout.resizeColumns(column(index), pointsOf(width));
    if (hidden) layout.hideColumns(column(index), true);
  }
  for (const { row, height, isHeightSet, hidden } of sheet.rows) {
    const area = { sheetId, top: row, bottom: row, left: 0, right: 0 };
    // Others follow their content here, too.
    if (isHeightSet && height !== undefined) layout.resizeRows(area, height);
    if (hidden) layout.hideRows(area, true);
  }
  for (const zone of sheet.merges) attempt("merge", () => layout.merge({ sheetId, ...zone }));
  const { frozen } = sheet;
  if (frozen) attempt("frozen", () => layout.freeze(sheetId, frozen.rows, frozen.columns));
  for (const { zone, location, tip } of sheet.links)
    links.set(
      { sheetId, ...zone },
      { documentReference: location, ...(tip === undefined ? {} : { screenTip: tip }) },
    );
  for (const { row, column: index, author, text } of sheet.notes)
    cellNotes.set({ sheetId, top: row, bottom: row, left: index, right: index }, { author, text });
  if (sheet.tabColor !== undefined) sheets.paint(sheetId, sheet.tabColor);
  if (!sheet.gridlines) sheets.showGridlines(sheetId, false);
  if (sheet.state !== "visible") sheets.show(sheetId, false);
  if (sheet.state === "veryHidden") notes.set(`veryHidden/${sheetId}`, true);
  if (sheet.isProtected) notes.set(`protection/${sheetId}`, {});
}
