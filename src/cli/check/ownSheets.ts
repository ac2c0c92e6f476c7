import type { BookCells } from "../../workbook/read/bookCells";
import type { Inspected } from "../../workbook/inspect/inspected";
import { SheetCells } from "../../workbook/inspect/sheetCells";
import { englishFormula } from "../../xlsx/formula/englishFormula";
import type { Cell } from "../../xlsx/model/sheet";
import type { Contents } from "../../xlsx/read/openContents";
import { plain } from "./fileCells";

/** The sheets of a file that the user has made, with what their formulas may name. */
export const ownSheets = (contents: Contents, books: readonly BookCells[]): Inspected => ({
  sheets: contents.sheetNames
    .filter((name) => !books.some((book) => name.endsWith(endOfNames(book))))
    .map((name) => new SheetCells({ name, id: name, ...usedCells(contents, name) })),
  tables: contents.tables,
  names: contents.names
    .filter(({ sheet }) => sheet === undefined)
    .map(({ name, formula }) => ({ name, formula: `=${formula}` })),
});

/** " 2021 B2" of "KIM 2021 B2": all sheets of a grant year end alike. */
const endOfNames = ({ sheetName }: BookCells): string => sheetName.slice(sheetName.indexOf(" "));

function usedCells(contents: Contents, sheetName: string) {
  const rows = contents.rows(sheetName);
  const [top, bottom] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? -1];
  const width = Math.max(0, ...rows.map(({ cells }) => (cells.at(-1)?.column ?? -1) + 1));
  const lines = Array.from({ length: bottom - top + 1 }, () => Array<Cell | undefined>(width));
  for (const { row, cells } of rows)
    for (const cell of cells) lines[row - top]![cell.column] = cell;
  const all = rows.flatMap(({ cells }) => cells);
  return {
    ...{ top, left: 0 },
    values: lines.map((line) => Array.from(line, (cell) => plain(cell?.value))),
    formulas: lines.map((line) =>
      Array.from(line, (cell) =>
        cell?.formula ? englishFormula(cell.formula.text) : plain(cell?.value),
      ),
    ),
    spills: all.flatMap(({ formula }) => (formula?.fills ? [formula.fills] : [])),
  };
}
