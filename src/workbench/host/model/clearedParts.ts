import type { Area } from "../area";
import type { Grid } from "../grid";
import { HostError } from "../wire/hostError";

interface Cleared {
  readonly cells?: "All" | "Contents" | "Formats";
  readonly conditions?: boolean;
  readonly links?: boolean;
  readonly notes?: boolean;
  readonly validation?: boolean;
}

/** What cells lose, by the word for it. */
const PARTS: Readonly<Record<string, Cleared>> = {
  All: { cells: "All", conditions: true, links: true, notes: true, validation: true },
  Contents: { cells: "Contents" },
  Formats: { cells: "Formats", conditions: true },
  Hyperlinks: { links: true },
  RemoveHyperlinks: { cells: "Formats", links: true },
};

export function clearParts(grid: Grid, area: Area, applyTo: string): void {
  const parts = PARTS[applyTo];
  if (!parts) throw new HostError("UnsupportedOperation");
  if (parts.cells) grid.cells.clear(area, parts.cells);
  if (parts.conditions) grid.conditionalFormats.clear(area);
  if (parts.links) grid.links.clear(area);
  if (parts.notes) grid.cellNotes.clear(area);
  if (parts.validation) grid.validation.clear(area);
}
