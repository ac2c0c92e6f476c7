import { fromCell } from "../../../engine/number/cell";
import { add, compare, isZero, ZERO } from "../../../engine/number/fraction";
import { fieldTexts } from "../../../locales/findingText";
import { type Language, LANGUAGES } from "../../../locales/language";
import { readNumber } from "./readNumber";

/** What a table may say about a body; the first two columns, if it has no headings. */
const COLUMNS = ["name", "weight", "payer", "region"] as const;

export type BodyColumn = (typeof COLUMNS)[number];

export type BodyRow = Readonly<Record<BodyColumn, string>>;

export interface BodyTable {
  readonly rows: readonly BodyRow[];
  /** Columns that are there at all. */
  readonly columns: readonly BodyColumn[];
  /** The last row if it is the sum of all others: taken as a body, it would halve every share. */
  readonly sum?: BodyRow;
}

/**
 * Reads a table of bodies: columns by their headings, without headings name, weight, payer and
 * region in that order. Rows without a name are left out.
 */
export function bodyTable(cells: readonly (readonly string[])[], notation: Language): BodyTable {
  const headings = headingsOf(cells[0] ?? []);
  const isHeading = headings !== undefined || isText(cells[0]?.[1] ?? "", notation);
  const width = Math.max(0, ...cells.map((row) => row.length));
  const order = headings ?? COLUMNS.slice(0, width);
  const rows = cells
    .slice(isHeading ? 1 : 0)
    .map((row) => bodyRow(row, order))
    .filter(({ name }) => name !== "");
  const columns = COLUMNS.filter((column) => order.includes(column));
  const last = rows.at(-1);
  return last && isSum(rows, notation)
    ? { rows: rows.slice(0, -1), columns, sum: last }
    : { rows, columns };
}

type Order = readonly (BodyColumn | undefined)[];

function headingsOf(cells: readonly string[]): Order | undefined {
  const known = LANGUAGES.map((language) => fieldTexts(language).bodies);
  const columns = cells.map((cell) =>
    COLUMNS.find((column) =>
      known.some((names) => names[column].toLowerCase() === cell.toLowerCase()),
    ),
  );
  return columns.includes("name") ? columns : undefined;
}

const isText = (cell: string, notation: Language): boolean =>
  cell !== "" && readNumber(cell, notation) === undefined;

function bodyRow(cells: readonly string[], order: Order): BodyRow {
  const cell = (column: BodyColumn): string => cells[order.indexOf(column)]?.trim() ?? "";
  return {
    name: cell("name"),
    weight: cell("weight"),
    payer: cell("payer"),
    region: cell("region"),
  };
}

function isSum(rows: readonly BodyRow[], notation: Language): boolean {
  const weights = rows.map(({ weight }) => fromCell(readNumber(weight, notation) ?? 0));
  const last = weights.pop()!;
  const filled = weights.filter((weight) => !isZero(weight));
  return filled.length > 1 && compare(filled.reduce(add, ZERO), last) === 0;
}
