import { factsOf, type FieldOf } from "../../../engine/grantYear/fields";
import { fromCell } from "../../../engine/number/cell";
import { add, compare, isZero, ZERO } from "../../../engine/number/fraction";
import { fieldTexts } from "../../../locales/findingText";
import { type Language, LANGUAGES } from "../../../locales/language";
import { readNumber } from "./readNumber";

type BodyField = FieldOf<"bodies">;

/** What a table says about a body; a field that it has no column for is missing. */
export type BodyRow = Readonly<Partial<Record<BodyField, string>>> & { readonly name: string };

export interface BodyTable {
  readonly rows: readonly BodyRow[];
  /** The last row if it is the sum of all others: taken as a body, it would halve every share. */
  readonly sum?: BodyRow;
}

/** The columns of a table without headings. */
const USUAL: readonly BodyField[] = ["name", "weight", "payer", "region"];

/** Days are left out: in a copied cell they may be mere numbers. */
const FIELDS = factsOf("bodies").flatMap(([field, { kind }]) => (kind === "day" ? [] : [field]));

/**
 * Reads a table of bodies: columns by their headings, as the wizard and the sheets call the
 * fields; without headings name, weight, payer and region in that order. Rows without a name are
 * left out.
 */
export function bodyTable(cells: readonly (readonly string[])[], notation: Language): BodyTable {
  const headings = headingsOf(cells[0] ?? []);
  const hasHeadings = headings !== undefined || isText(cells[0]?.[1] ?? "", notation);
  const rows = cells
    .slice(hasHeadings ? 1 : 0)
    .map((row) => bodyRow(row, headings ?? USUAL))
    .filter(({ name }) => name !== "");
  const last = rows.at(-1);
  return last && isSum(rows, notation) ? { rows: rows.slice(0, -1), sum: last } : { rows };
}

type Order = readonly (BodyField | undefined)[];

function headingsOf(cells: readonly string[]): Order | undefined {
  const known = LANGUAGES.map((language) => fieldTexts(language).bodies);
  const columns = cells.map((cell) =>
    FIELDS.find((field) => known.some((names) => isSame(names[field], cell))),
  );
  return columns.includes("name") ? columns : undefined;
}

const isSame = (a: string, b: string): boolean => a.toLowerCase() === b.trim().toLowerCase();

const isText = (cell: string, notation: Language): boolean =>
  cell !== "" && readNumber(cell, notation) === undefined;

function bodyRow(cells: readonly string[], order: Order): BodyRow {
  const found = order.flatMap((field, column) => {
    const cell = cells[column]?.trim();
    return field === undefined || cell === undefined ? [] : [[field, cell] as const];
  });
  return { name: "", ...Object.fromEntries(found) };
}

function isSum(rows: readonly BodyRow[], notation: Language): boolean {
  const weights = rows.map(({ weight = "" }) => fromCell(readNumber(weight, notation) ?? 0));
  const last = weights.pop()!;
  const filled = weights.filter((weight) => !isZero(weight));
  return filled.length > 1 && compare(filled.reduce(add, ZERO), last) === 0;
}
