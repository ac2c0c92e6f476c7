import type { Row } from "../model/sheet";
import type { Table } from "../model/table";
import type { DefinedName } from "../model/workbook";
import { CellReader } from "./cells";
import { Losses } from "./lost";
import { readNames } from "./names";
import { openPackage } from "./openPackage";
import { readTable } from "./tables";
import { child, isSet } from "./xml";

/** What the cells of a workbook hold; a sheet is read when it is asked for. */
export interface Contents {
  readonly sheetNames: readonly string[];
  readonly names: readonly DefinedName[];
  readonly tables: readonly (Table & { readonly sheetName: string })[];
  readonly countsFrom1904: boolean;
  /** The rows of a sheet, without looks; none of a sheet that does not exist. */
  readonly rows: (sheetName: string) => readonly Row[];
}

/** Opens an .xlsx file for what its cells hold. Throws a `FileRefusal`, also when rows are read. */
export function openContents(bytes: Uint8Array): Contents {
  const { file, root, sheets, texts } = openPackage(bytes);
  const known = sheets.filter(({ kind }) => kind === "worksheet");
  const losses = new Losses();
  const countsFrom1904 = isSet(child(root, "workbookPr"), "date1904");
  const read = new Map<string, readonly Row[]>();
  const { names } = readNames(
    child(root, "definedNames"),
    sheets.map(({ name }) => name),
    losses,
  );
  return {
    ...{ names, countsFrom1904, sheetNames: known.map(({ name }) => name) },
    tables: known.flatMap(({ name: sheetName, path }) =>
      file
        .related(path, "table")
        .map((table) => ({ ...readTable(file.part(table), table), sheetName })),
    ),
    rows(sheetName) {
      const path = known.find(({ name }) => name === sheetName)?.path;
      const rows = read.get(sheetName) ?? (path === undefined ? [] : rowsOf(path, sheetName));
      read.set(sheetName, rows);
      return rows;
    },
  };

  function rowsOf(path: string, sheet: string): readonly Row[] {
    const cells = new CellReader({
      ...{ sheet, path, texts: texts(), looks: [], losses, countsFrom1904 },
    });
    file.part(path, { row: (row) => cells.read(row) });
    return cells.rows;
  }
}
