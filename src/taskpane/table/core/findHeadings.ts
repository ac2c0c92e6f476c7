import type { Language } from "../../../locales/language";
import { BELOW_HEADING, NO_FIGURE, plainHeading } from "../../../locales/tableWords";
import { readNumber } from "./readNumber";
import type { CellRow } from "./splitCells";
import type { TableForm } from "./tableForm";

export interface Headings {
  /** The text above each column; "" where there is none. */
  readonly texts: readonly string[];
  /** Positions of rows that are headings, of the columns or of the whole table. */
  readonly rows: ReadonlySet<number>;
}

/** Title and notes may stand above the headings, but not half the table. */
const MOST_ABOVE = 8;

/**
 * The headings of a table: a row that holds the name of a column, or the first row if it has text
 * above figures. A line of units or years below it belongs to it, and so does the same line again.
 */
export function findHeadings(
  rows: readonly CellRow[],
  form: TableForm,
  notation: Language,
): Headings {
  const known = new Set(form.columns.flatMap(({ names }) => names.map(plainHeading)));
  const isFigure = (cell: string) => readNumber(cell, notation, "weight") !== undefined;
  const isNamed = ({ cells }: CellRow): boolean =>
    cells.some((cell) => cell !== "" && known.has(plainHeading(cell))) &&
    !cells.some((cell) => isFigure(cell) && !BELOW_HEADING.test(cell));
  const named = rows.slice(0, MOST_ABOVE).findIndex(isNamed);
  const first = named >= 0 ? named : isTextAboveFigures(rows, form, isFigure) ? 0 : -1;
  if (first < 0) return { texts: [], rows: new Set() };

  const found = new Set(Array.from({ length: first + 1 }, (_, row) => row));
  const texts = [...rows[first]!.cells];
  const nameColumn = texts.findIndex((text) => isNameOf(form, text));
  for (let row = first + 1; row < rows.length; row++) {
    const { cells } = rows[row]!;
    const filled = cells.filter((cell) => cell !== "");
    const isBelow =
      found.has(row - 1) &&
      filled.every((cell) => BELOW_HEADING.test(cell) || known.has(plainHeading(cell))) &&
      (cells[Math.max(nameColumn, 0)] === "" || isNamed(rows[row]!));
    if (isBelow) cells.forEach((cell, at) => (texts[at] = `${texts[at] ?? ""} ${cell}`.trim()));
    const isAgain = cells.every((cell, at) => cell === rows[first]!.cells[at]);
    if (isBelow || isAgain) found.add(row);
  }
  return { texts, rows: found };
}

const isNameOf = ({ columns, name }: TableForm, heading: string): boolean =>
  columns.some(
    ({ id, names }) => id === name && names.map(plainHeading).includes(plainHeading(heading)),
  );

/** "Ort, Bevölkerung" above names and figures; "Ascheberg, k. A." is no heading. */
function isTextAboveFigures(
  [first, ...rest]: readonly CellRow[],
  { isWhole }: TableForm,
  isFigure: (cell: string) => boolean,
): boolean {
  if (!first || first.cells.some((cell) => NO_FIGURE.test(cell) || isFigure(cell))) return false;
  if (first.cells.some((cell) => isWhole(cell))) return false;
  return first.cells.some((heading, column) => {
    const below = rest.map(({ cells }) => cells[column] ?? "").filter((cell) => cell !== "");
    const figures = below.filter((cell) => isFigure(cell)).length;
    return heading !== "" && column > 0 && figures > 0 && figures * 2 >= below.length;
  });
}
