import type { TableId } from "../book/bookNames";
import type { CellName } from "../book/calculation/formulaParts";
import { isCopiedSheet, ownName, ownTable } from "../book/ownNames";
import { type SheetKey, sheetOfName, UNFINISHED } from "../naming";

/** A name of the workbook, and the sheet it lies on; none if its cells were deleted. */
interface FoundCell {
  readonly name: string;
  readonly sheetName: string | undefined;
}

/** What the workbook calls the tables and cells of a grant year. */
export interface FoundBook {
  readonly key: SheetKey;
  readonly cells: ReadonlyMap<CellName, FoundCell>;
  readonly tables: ReadonlyMap<TableId, Excel.Table>;
}

export interface FoundBooks {
  readonly books: readonly FoundBook[];
  readonly outdated: readonly string[];
  readonly copies: readonly string[];
}

/** What has to be loaded, in one sync, before grant years are found. */
export function loadNames({ workbook }: Excel.RequestContext): void {
  workbook.names.load("items/name,items/formula");
  workbook.tables.load("items/name,items/showTotals,items/worksheet/name");
  workbook.worksheets.load("items/id,items/name");
}

/**
 * The grant years of a workbook by the names of their tables and cells. A table without a cell of
 * its grant year is one of a copied sheet: there Excel gives tables new names, and cells such as
 * hold for that sheet alone.
 */
export function findBooks({ workbook }: Excel.RequestContext): FoundBooks {
  const names = workbook.names.items.map(({ name, formula }) => ({
    name,
    sheetName: sheetOfName(String(formula)),
  }));
  const cells = names.flatMap((found) => {
    const parsed = isUnfinished(found.sheetName) ? undefined : ownName(found.name);
    return parsed ? [{ ...parsed, ...found }] : [];
  });
  const tables = workbook.tables.items.flatMap((table) => {
    const parsed = isUnfinished(table.worksheet.name) ? undefined : ownTable(table.name);
    return parsed ? [{ id: parsed.table, ending: parsed.ending, key: parsed.key, table }] : [];
  });
  const isNamed = (ending: string): boolean => cells.some((cell) => cell.ending === ending);
  const endings = [...new Set(tables.map(({ ending }) => ending))].filter(isNamed);
  const copied = [
    ...tables.filter(({ ending }) => !isNamed(ending)).map(({ table }) => table.worksheet.name),
    ...workbook.worksheets.items.map(({ name }) => name).filter(isCopiedSheet),
  ];
  return {
    books: endings.map((ending) => {
      const own = tables.filter((table) => table.ending === ending);
      return {
        key: own[0]!.key,
        cells: firstOfEach(cells.filter((c) => c.ending === ending).map((c) => [c.cell, c])),
        tables: firstOfEach(own.map(({ id, table }) => [id, table])),
      };
    }),
    outdated: outdatedSheets(names),
    copies: [...new Set(copied)],
  };
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
