import type { Language } from "../../locales/language";

/** Rows and columns of a result. */
export interface Size {
  readonly rows: number;
  readonly columns: number;
}

/** Where a cell lies in a table: its column, and the row above the table's first row of data. */
export interface TablePlace {
  readonly column: string;
  readonly headerRow: number;
}

interface Notation {
  readonly row: string;
  readonly column: string;
  readonly separator: string;
}

const NOTATIONS: Readonly<Record<Language, Notation>> = {
  de: { row: "ZEILE", column: "SPALTE", separator: ";" },
  en: { row: "ROW", column: "COLUMN", separator: "," },
};

/**
 * The form of a formula for one cell of a table, where a result cannot spill: each row takes its
 * own part, `=INDEX(KIM.SHARE(…),ROW()-ROW(B$3))`. With several columns, the cell in `column` takes
 * the first, and the formula copied to the right the next ones. A single value stays as it is.
 * The formula is in the notation of the language, and so is the result.
 */
export function singleCellForm(
  formula: string,
  { rows, columns }: Size,
  { column, headerRow }: TablePlace,
  language: Language,
): string {
  if (rows === 1 && columns === 1) return formula;
  const say = NOTATIONS[language];
  const rowsAbove = headerRow === 0 ? "" : `-${say.row}(${column}$${headerRow})`;
  const parts = [formula.replace(/^=/, ""), rows === 1 ? "1" : `${say.row}()${rowsAbove}`];
  if (columns > 1) parts.push(`${say.column}()-${say.column}($${column}$1)+1`);
  return `=INDEX(${parts.join(say.separator)})`;
}
