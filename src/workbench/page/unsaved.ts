import type { Grid } from "../host/grid";

/** Whether the workbook holds what is nowhere else. */
export interface Unsaved {
  isThere(): boolean;
  /** It was saved, or is given up. */
  forget(): void;
}

/** Follows the changes of a workbook from now on; the browser asks before it leaves them. */
export function followUnsaved(grid: Grid, before: boolean): Unsaved {
  let isThere = before;
  grid.onChange(({ kind }) => {
    if (["cells", "moved", "sheetAdded", "sheetRemoved"].includes(kind)) isThere = true;
  });
  window.addEventListener("beforeunload", (event) => {
    if (isThere) event.preventDefault();
  });
  return { isThere: () => isThere, forget: () => (isThere = false) };
}
