import { fromSerial, LAST_DAY } from "../../engine/period/calendar";
import type { CellName } from "../../workbook/book/calculation/formulaParts";
import type { BookCells, Headed, NamedCell, WorkbookCells } from "../../workbook/read/bookCells";
import { bookOf, isLine, showsDay, tableCells } from "../../workbook/read/bookOf";
import { findBooks, findCopies, type FoundBook } from "../../workbook/read/findBooks";
import { sheetZoneOf } from "../../xlsx/model/address";
import type { CellValue } from "../../xlsx/model/sheet";
import type { Table } from "../../xlsx/model/table";
import type { Zone } from "../../xlsx/model/zone";
import type { Contents } from "../../xlsx/read/openContents";

/** What a cell of a file holds, as Excel would hand it over. */
type Value = number | string | boolean;

/** The cells of all grant years of a workbook's file. */
export function fileCells(contents: Contents): WorkbookCells {
  const global = contents.names.filter(({ sheet }) => sheet === undefined);
  const places = new Map(global.map(({ name, formula }) => [name, sheetZoneOf(formula)]));
  const listed = {
    names: global.map(({ name }) => ({ name, sheetName: places.get(name)?.sheet })),
    tables: contents.tables.map((table) => ({ ...table, table })),
    sheetNames: contents.sheetNames,
  };
  const { books, outdated } = findBooks(listed);
  const ofSheets = contents.names
    .filter(({ sheet }) => sheet !== undefined)
    .map(({ name, formula }) => ({ name, sheetName: sheetZoneOf(formula)?.sheet }));
  const copies = findCopies(listed, ofSheets);
  return { books: books.map((book) => read(book)), outdated, copies };

  function read(found: FoundBook<Table>): BookCells {
    const cells = [...found.cells].flatMap(([id, { name }]): [CellName, NamedCell][] => {
      const place = places.get(name);
      if (!place || isLine(id)) return [];
      const { sheet: sheetName, zone } = place;
      const [[value = ""] = []] = block(sheetName, { ...zone, bottom: zone.top, right: zone.left });
      const text = showsDay(id) ? { text: yearShown(value, contents.countsFrom1904) } : {};
      return [[id, { name, sheetName, value, ...text }]];
    });
    const steps = places.get(found.cells.get("calculation")?.name ?? "");
    return bookOf(found, {
      ...{ cells, sheetId: (sheetName) => sheetName },
      tables: [...found.tables].map(([id, { name, sheetName, table }]) => [
        id,
        tableCells(name, block(sheetName, table.zone), table.showTotals),
      ]),
      calculation: steps && stepsFrom(steps.sheet, steps.zone),
    });
  }

  /** What stands from a cell on, to the right and below. */
  function stepsFrom(sheetName: string, { top, left }: Zone): Headed {
    const rows = contents.rows(sheetName);
    const bottom = Math.max(top, rows.at(-1)?.row ?? top);
    const right = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), left);
    const [headings = [], ...lines] = block(sheetName, { top, left, bottom, right });
    return { headings: headings.map(String), rows: lines };
  }

  /** A block of cells, as far down as anything stands; "" is an empty one. */
  function block(sheetName: string, { top, left, bottom, right }: Zone): Value[][] {
    const rows = contents.rows(sheetName);
    const last = Math.min(bottom, Math.max(top, rows.at(-1)?.row ?? 0));
    const lines = Array.from({ length: last - top + 1 }, () =>
      Array<Value>(right - left + 1).fill(""),
    );
    for (const { row, cells } of rows) {
      if (row < top || row > last) continue;
      for (const { column, value } of cells)
        if (left <= column && column <= right) lines[row - top]![column - left] = plain(value);
    }
    return lines;
  }
}

/** Of an error its sign. */
export const plain = (value: CellValue | undefined): Value =>
  typeof value === "object" ? value.error : (value ?? "");

/** Days are counted so many fewer from 1904. */
const SHIFT = 1462;

/** The year that a cell of a day shows. */
function yearShown(value: Value, countsFrom1904: boolean): string {
  if (typeof value !== "number" || !Number.isInteger(value)) return "";
  const serial = countsFrom1904 ? value + SHIFT : value;
  return serial < 1 || serial > LAST_DAY ? "" : String(fromSerial(serial).year);
}
