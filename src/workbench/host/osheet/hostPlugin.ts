import type { Area } from "../area";
import { CorePlugin, coreTypes, registries } from "../../spreadsheet/library";
import { areaOf, unbounded, type LibraryRange } from "./zones";

type Adapters = Parameters<CorePlugin["adaptRanges"]>[0];
type WorkbookData = Parameters<CorePlugin["import"]>[0];

/** Changes to one cell in the library's terms; what is left out stays. */
export interface CellUpdate {
  row: number;
  col: number;
  content?: string;
  format?: string;
  style?: object | null;
}

/** Rows or columns that a sheet gets at its end. */
export interface SheetGrowth {
  sheetId: string;
  sheetName: string;
  dimension: "ROW" | "COL";
  base: number;
  quantity: number;
}

/** The host's own commands; the library records, undoes and saves them like its own. */
export type HostCommand =
  | { type: "HOST_UPDATE_CELLS"; sheetId: string; cells: CellUpdate[] }
  | { type: "HOST_GROW"; sheets: SheetGrowth[] }
  | { type: "HOST_SET_NOTE"; key: string; value: unknown }
  | { type: "HOST_SET_AREA"; key: string; area: Area | null };

type SheetCommand =
  | { type: "DELETE_SHEET"; sheetId: string }
  | { type: "DUPLICATE_SHEET"; sheetId: string; sheetIdTo: string };

interface SavedNotes {
  hostNotes?: Record<string, unknown>;
  hostAreas?: Record<string, string>;
}

/**
 * Adds to the spreadsheet library what the host needs: many cells in one command (a hundred times
 * faster than one by one, and free of the fault that similar formulas in one bulk command throw),
 * and notes that are saved with the workbook, among them areas that follow their cells.
 */
class HostPlugin extends CorePlugin {
  static override getters = ["getHostNote", "getHostArea", "getHostKeys"] as const;
  readonly notes: Record<string, unknown> = {};
  readonly areas: Record<string, LibraryRange | undefined> = {};

  override handle(command: Parameters<CorePlugin["handle"]>[0]): void {
    const own = command as HostCommand | SheetCommand;
    switch (own.type) {
      case "HOST_UPDATE_CELLS":
        for (const cell of own.cells) {
          this.dispatch("UPDATE_CELL", { sheetId: own.sheetId, ...cell } as never);
        }
        break;
      case "HOST_GROW":
        for (const sheet of own.sheets)
          this.dispatch("ADD_COLUMNS_ROWS", { ...sheet, position: "after" });
        break;
      case "HOST_SET_NOTE":
        this.history.update("notes", own.key, own.value);
        break;
      case "HOST_SET_AREA":
        this.history.update(
          "areas",
          own.key,
          own.area
            ? this.getters.getRangeFromZone(own.area.sheetId, unbounded(own.area))
            : undefined,
        );
        break;
      case "DELETE_SHEET":
        for (const key of Object.keys(this.areas)) {
          if (this.areas[key]?.sheetId === own.sheetId) {
            this.history.update("areas", key, undefined);
          }
        }
        break;
      case "DUPLICATE_SHEET":
        this.copyNotes(own.sheetId, own.sheetIdTo);
        break;
    }
  }

  override adaptRanges({ applyChange }: Adapters): void {
    for (const [key, range] of Object.entries(this.areas)) {
      if (!range) continue;
      const change = applyChange(range);
      if (change.changeType === "REMOVE") this.history.update("areas", key, undefined);
      else if (change.changeType !== "NONE") this.history.update("areas", key, change.range);
    }
  }

  override import(data: WorkbookData & SavedNotes): void {
    Object.assign(this.notes, data.hostNotes);
    for (const [key, range] of Object.entries(data.hostAreas ?? {})) {
      this.areas[key] = this.getters.getRangeFromSheetXC(undefined, range);
    }
  }

  override export(data: WorkbookData & SavedNotes): void {
    data.hostNotes = { ...this.notes };
    data.hostAreas = {};
    for (const [key, range] of Object.entries(this.areas)) {
      if (range) data.hostAreas[key] = this.getters.getRangeString(range);
    }
  }

  /** What is noted of a sheet, whose id is a part of the key, holds for its copy, too. */
  private copyNotes(from: string, to: string): void {
    const isOf = (key: string) => key.split("/").includes(from);
    const keyOf = (key: string) =>
      key
        .split("/")
        .map((part) => (part === from ? to : part))
        .join("/");
    for (const key of Object.keys(this.notes).filter(isOf))
      this.history.update("notes", keyOf(key), this.notes[key]);
    for (const key of Object.keys(this.areas).filter(isOf)) {
      const range = this.areas[key];
      const copy = range && this.getters.getRangeFromZone(to, range.unboundedZone);
      this.history.update("areas", keyOf(key), copy);
    }
  }

  getHostNote(key: string): unknown {
    return this.notes[key];
  }

  getHostArea(key: string): Area | undefined {
    const range = this.areas[key];
    return range && areaOf(range);
  }

  getHostKeys(prefix: string): string[] {
    const known = [...Object.entries(this.notes), ...Object.entries(this.areas)];
    return known
      .filter(([key, value]) => key.startsWith(prefix) && value !== undefined)
      .map(([key]) => key);
  }
}

export type HostGetters = Pick<HostPlugin, "getHostNote" | "getHostArea" | "getHostKeys">;

/** Must be called before the spreadsheet's model is made; more calls change nothing. */
export function registerHostPlugin(): void {
  if (registries.corePluginRegistry.contains("excel_host")) return;
  registries.corePluginRegistry.add("excel_host", HostPlugin);
  const own: HostCommand["type"][] = [
    "HOST_UPDATE_CELLS",
    "HOST_GROW",
    "HOST_SET_NOTE",
    "HOST_SET_AREA",
  ];
  for (const type of own) {
    (coreTypes as Set<string>).add(type);
    registries.inverseCommandRegistry.add(type, (command) => [command]);
  }
}
