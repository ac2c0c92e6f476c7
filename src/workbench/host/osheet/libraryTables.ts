import type { Zone } from "../area";
import { CorePlugin, type Getters, registries } from "../../spreadsheet/library";
import type { NamedConfig } from "../../spreadsheet/tables";

export type LibraryTable = ReturnType<Getters["getCoreTables"]>[number];
export type Command = Parameters<CorePlugin["handle"]>[0];

interface TablePlugin extends CorePlugin {
  readonly tables: Record<string, Record<string, LibraryTable | undefined> | undefined>;
  canUpdateCellCmdExtendTable(command: Command, table: LibraryTable): "none" | "down" | "right";
}
interface TableConstructor {
  new (config: ConstructorParameters<typeof CorePlugin>[0]): TablePlugin;
  readonly getters: readonly string[];
}
const LibraryTables = registries.corePluginRegistry.get("tables") as unknown as TableConstructor;

/**
 * The library's tables, except where Excel does otherwise: a table whose cells are all emptied
 * stays, and one with a row of totals does not grow when something is typed below it.
 */
class ExcelTables extends LibraryTables {
  override handle(command: Command): void {
    if ((command.type as string) !== "DELETE_CONTENT") super.handle(command);
  }

  override canUpdateCellCmdExtendTable(command: Command, table: LibraryTable) {
    const direction = super.canUpdateCellCmdExtendTable(command, table);
    return direction === "down" && table.config.totalRow ? "none" : direction;
  }

  /** Tables saved without names get some. */
  override import(data: Parameters<CorePlugin["import"]>[0]): void {
    super.import(data);
    const stem = defaultTableStem(this.getters.getLocale().code);
    const tables = Object.values(this.tables).flatMap((ofSheet) => Object.values(ofSheet ?? {}));
    const nameOf = (table: LibraryTable | undefined) => (table?.config as NamedConfig).name;
    const taken = new Set(tables.map((table) => nameOf(table)?.toLowerCase()));
    for (const table of tables) {
      if (!table || nameOf(table) !== undefined) continue;
      const name = nextFree(stem, 1, (one) => taken.has(one));
      taken.add(name.toLowerCase());
      Object.assign(table, { config: { ...table.config, name } });
    }
  }
}

export const defaultTableStem = (locale: string): string =>
  locale.startsWith("de") ? "Tabelle" : "Table";

/** The stem with the first number, counted from `first`, that is not taken. */
export function nextFree(stem: string, first: number, isTaken: (small: string) => boolean): string {
  let number = first;
  while (isTaken(`${stem}${number}`.toLowerCase())) number++;
  return `${stem}${number}`;
}

export const isInside = (row: number, col: number, { top, left, bottom, right }: Zone): boolean =>
  row >= top && row <= bottom && col >= left && col <= right;

/** Must be called before the spreadsheet's model is made; more calls change nothing. */
export function registerTables(): void {
  registries.corePluginRegistry.replace("tables", ExcelTables as never);
}
