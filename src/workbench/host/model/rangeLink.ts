import type { Area } from "../area";
import type { CellLink } from "../grid";
import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";
import { uniform } from "./uniform";

/** Excel's cell style for links. */
const LOOK = { textColor: "#0563C1", underline: true };

/** Nothing where the first cell leads nowhere, or another leads elsewhere. */
export function linkOf({ grid }: ModelContext, area: Area): CellLink | undefined {
  const { sheetId, top, left } = area;
  const isOne = uniform(grid, area, (row, column) =>
    JSON.stringify(grid.links.at(sheetId, row, column)),
  );
  return isOne === null ? undefined : grid.links.at(sheetId, top, left);
}

/** The cells lead to it, and look so. */
export function setLink({ grid }: ModelContext, area: Area, link: CellLink): void {
  grid.links.set(area, link);
  grid.styles.restyle(area, LOOK);
}

/** A link, and what its cells are to show if they show nothing yet. */
export function readLink(given: Excel.RangeHyperlink): { link: CellLink; text: string } {
  const { documentReference, address, screenTip } = given;
  const text = documentReference ?? address;
  if (!text) throw new HostError("InvalidArgument");
  const parts = Object.entries({ documentReference, address, screenTip });
  return { link: Object.fromEntries(parts.filter(([, part]) => part !== undefined)), text };
}
