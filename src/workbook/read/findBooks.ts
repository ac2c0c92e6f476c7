import type { TableId } from "../book/bookNames";
import type { CellName } from "../book/calculation/formulaParts";
import { isCopiedSheet, parseCellName, parsePlace, parseTableName } from "../book/parseBookName";
import { parseName, type SheetKey, UNFINISHED } from "../naming";
import { sheetOfName } from "../write/workbookState";

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
    const parsed = isUnfinished(found.sheetName) ? undefined : parseCellName(found.name);
    return parsed ? [{ ...parsed, ...found }] : [];
  });
  const tables = workbook.tables.items.flatMap((table) => {
    const parsed = isUnfinished(table.worksheet.name) ? undefined : parseTableName(table.name);
    return parsed ? [{ ...parsed, table }] : [];
  });
  const isNamed = (place: string): boolean => cells.some((cell) => cell.place === place);
  const places = [...new Set(tables.map(({ place }) => place))].filter(isNamed);
  const copied = [
    ...tables.filter(({ place }) => !isNamed(place)).map(({ table }) => table.worksheet.name),
    ...workbook.worksheets.items.map(({ name }) => name).filter(isCopiedSheet),
  ];
  return {
    books: places.map((place) => ({
      key: parsePlace(place),
      cells: firstOfEach(cells.filter((cell) => cell.place === place).map((c) => [c.id, c])),
      tables: firstOfEach(tables.filter((t) => t.place === place).map((t) => [t.id, t.table])),
    })),
    outdated: outdatedSheets(names),
    copies: [...new Set(copied)],
  };
}

const isUnfinished = (sheetName: string | undefined): boolean =>
  sheetName?.startsWith(UNFINISHED) ?? false;

const firstOfEach = <Id, Value>(entries: readonly (readonly [Id, Value])[]): Map<Id, Value> =>
  new Map([...entries].reverse());

/** Version 0.1 wrote one sheet with names such as KIM_2021_B2_Bodies_Name. */
function outdatedSheets(names: readonly FoundCell[]): string[] {
  const found = names.flatMap(({ name, sheetName }) =>
    sheetName !== undefined && parseName(name)?.cell === "Bodies_Name" ? [sheetName] : [],
  );
  return [...new Set(found)].filter((name) => !isUnfinished(name));
}
