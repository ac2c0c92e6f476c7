import type { TableId } from "../book/bookNames";
import type { CellName } from "../book/calculation/formulaParts";
import {
  copiedSheet,
  originalTable,
  type Owned,
  ownerOf,
  ownName,
  ownPage,
  ownTable,
} from "../book/ownNames";
import { type SheetKey, UNFINISHED } from "../naming";

/** A name of the workbook, and the sheet it lies on; none if its cells were deleted. */
export interface FoundCell {
  readonly name: string;
  readonly sheetName: string | undefined;
  /** It holds for that sheet alone, as all names of a copied sheet do. */
  readonly isOfSheet?: true;
}

/** A table of the workbook, as whoever reads the workbook knows it. */
export interface ListedTable<Table> {
  readonly name: string;
  readonly sheetName: string;
  readonly table: Table;
}

/** What a workbook lists of its names, tables and sheets. */
export interface Listed<Table> {
  readonly names: readonly FoundCell[];
  readonly tables: readonly ListedTable<Table>[];
  readonly sheetNames: readonly string[];
}

/** What the workbook calls the tables and cells of a grant year. */
export interface FoundBook<Table> {
  /** What its names end with, in capitals. */
  readonly ending: string;
  readonly key: SheetKey;
  readonly cells: ReadonlyMap<CellName, FoundCell>;
  readonly tables: ReadonlyMap<TableId, ListedTable<Table>>;
}

export interface FoundBooks<Table> {
  readonly books: readonly FoundBook<Table>[];
  readonly outdated: readonly string[];
}

/** Copies of the sheets of one grant year that were made together, as far as their names tell. */
export interface CopiedSheets {
  readonly of?: Owned;
  readonly sheetNames: readonly string[];
}

/**
 * The grant years of a workbook by the names of their tables and cells. A table without a cell of
 * its grant year is one of a copied sheet.
 */
export function findBooks<Table>(workbook: Listed<Table>): FoundBooks<Table> {
  const { cells, ownTables, isNamed } = ownIn(workbook);
  const endings = [...new Set(ownTables.map(({ ending }) => ending))].filter(isNamed);
  return {
    books: endings.map((ending) => {
      const own = ownTables.filter((table) => table.ending === ending);
      return {
        ending,
        key: own[0]!.key,
        cells: firstOfEach(cells.filter((c) => c.ending === ending).map((c) => [c.cell, c])),
        tables: firstOfEach(own.map(({ id, listed }) => [id, listed])),
      };
    }),
    outdated: outdatedSheets(workbook.names),
  };
}

/** The names and tables that grant years have given; nothing of what is being written. */
function ownIn<Table>({ names, tables }: Listed<Table>) {
  const cells = names.flatMap((found) => {
    const parsed = isUnfinished(found.sheetName) ? undefined : ownName(found.name);
    return parsed ? [{ ...parsed, ...found }] : [];
  });
  const ownTables = tables.flatMap((listed) => {
    const parsed = isUnfinished(listed.sheetName) ? undefined : ownTable(listed.name);
    return parsed ? [{ id: parsed.table, ending: parsed.ending, key: parsed.key, listed }] : [];
  });
  const isNamed = (ending: string): boolean => cells.some((cell) => cell.ending === ending);
  return { cells, ownTables, isNamed };
}

/** Sheets without a name of ours that holds for the whole workbook: each may be a copy. */
export const unnamedSheets = ({ names, sheetNames }: Listed<unknown>): string[] => {
  const named = new Set(names.flatMap(({ name, sheetName }) => (ownerOf(name) ? [sheetName] : [])));
  return sheetNames.filter((sheetName) => !named.has(sheetName));
};

/**
 * Copies that the user made of sheets, in the order of the workbook. Excel gives their tables new
 * names, and to their cells such as hold for that sheet alone (`ofSheets`). They are taken together
 * by the number that Excel has given them; what was renamed since is alone.
 */
export function findCopies(
  workbook: Listed<unknown>,
  ofSheets: readonly FoundCell[],
): CopiedSheets[] {
  const { cells, ownTables, isNamed } = ownIn(workbook);
  const strangers = ownTables.filter(({ ending }) => !isNamed(ending)).map(({ listed }) => listed);
  const groups = new Map<string, { of?: Owned; sheetNames: string[] }>();
  for (const name of workbook.sheetNames) {
    const isOn = ({ sheetName }: { readonly sheetName: string | undefined }): boolean =>
      sheetName === name;
    const copy = copiedSheet(name);
    const tables = strangers.filter(isOn);
    const named = ofSheets.filter(isOn).flatMap((cell) => ownPage(cell.name) ?? []);
    if (!copy && tables.length === 0 && named.length === 0) continue;
    const of = copy ?? named[0] ?? originOf(cells, tables);
    const group = copy ? `${copy.ending} ${copy.number}` : name;
    const { sheetNames: before = [] } = groups.get(group) ?? {};
    groups.set(group, { ...(of ? { of } : {}), sheetNames: [...before, name] });
  }
  return [...groups.values()];
}

/** The grant year whose table one of these was: of "2021_B2" and "2021_B2_V2" the longer one. */
const originOf = (
  owned: readonly Owned[],
  tables: readonly ListedTable<unknown>[],
): Owned | undefined =>
  [...owned]
    .sort((a, b) => b.ending.length - a.ending.length)
    .find((each) => tables.some(({ name }) => originalTable(name, each) !== undefined));

/** What a workbook would list if these copies stood in the places of what they were copied from. */
export function asOriginals<Table>(
  { names, tables, sheetNames }: Listed<Table>,
  { of, sheetNames: copies }: CopiedSheets,
  ownNames: readonly FoundCell[],
): Listed<Table> {
  const copied = tables.flatMap((listed): ListedTable<Table>[] => {
    const name =
      of && copies.includes(listed.sheetName) ? originalTable(listed.name, of) : undefined;
    return name === undefined ? [] : [{ ...listed, name }];
  });
  // The first of each counts.
  return { names: [...ownNames, ...names], tables: [...copied, ...tables], sheetNames };
}

const isUnfinished = (sheetName: string | undefined): boolean =>
  sheetName?.startsWith(UNFINISHED) ?? false;

const firstOfEach = <Id, Value>(entries: readonly (readonly [Id, Value])[]): Map<Id, Value> =>
  new Map([...entries].reverse());

/** Version 0.1 wrote one sheet with names such as this for each grant year. */
const OUTDATED = /^[A-Z][A-Z0-9_]*_\d{4}_B\d_(?:V\d+_)?Bodies_Name$/;

function outdatedSheets(names: readonly FoundCell[]): string[] {
  const found = names.flatMap(({ name, sheetName }) =>
    sheetName !== undefined && OUTDATED.test(name) ? [sheetName] : [],
  );
  return [...new Set(found)].filter((name) => !isUnfinished(name));
}
