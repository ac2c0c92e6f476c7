import type { Area, TableInfo } from "../grid";
import type { ModelContext } from "./context";
import { namedArea } from "./namedItem";
import { HostError } from "../wire/hostError";

const PREFIX = "table/";

/**
 * The grid's tables have no names. They are kept as notes with the area of the table's first
 * cell, which moves with it; a table that the user made in the grid is called by its number.
 */
export function tableName(context: ModelContext, table: TableInfo): string {
  const key = context.grid.notes.keys(PREFIX).find((one) => {
    const area = context.grid.notes.area(one);
    return area !== undefined && startsAt(area, table.area);
  });
  if (key !== undefined) return key.slice(PREFIX.length);
  return `${stem(context)}${context.grid.tables.all().findIndex(({ id }) => id === table.id) + 1}`;
}

/** Names must be free, begin with a letter and hold no space. */
export function nameTable(context: ModelContext, table: TableInfo, name: string): void {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw new HostError("InvalidArgument");
  const taken = context.grid.tables
    .all()
    .some(
      (other) =>
        other.id !== table.id && tableName(context, other).toLowerCase() === name.toLowerCase(),
    );
  if (taken || namedArea(context, name)) throw new HostError("ItemAlreadyExists");
  forgetTableName(context, table);
  const { sheetId, top, left } = table.area;
  context.grid.notes.setArea(PREFIX + name, { sheetId, top, left, bottom: top, right: left });
}

export function forgetTableName(context: ModelContext, table: TableInfo): void {
  context.grid.notes.setArea(PREFIX + tableName(context, table), undefined);
}

/** "Tabelle3": the next name that no table has. */
export function nextTableName(context: ModelContext): string {
  const taken = new Set(
    context.grid.tables.all().map((table) => tableName(context, table).toLowerCase()),
  );
  let number = 1;
  while (taken.has(`${stem(context)}${number}`.toLowerCase())) number++;
  return `${stem(context)}${number}`;
}

const stem = (context: ModelContext): string => (context.language === "de" ? "Tabelle" : "Table");

const startsAt = (one: Area, other: Area): boolean =>
  one.sheetId === other.sheetId && one.top === other.top && one.left === other.left;
