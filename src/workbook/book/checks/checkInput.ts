import type { Book } from "../book";
import type { CalcPlaces, CalcSheet } from "../calculation/calcColumn";
import { type CellName, cellRef, quoted } from "../calculation/formulaParts";

/** What checks are made from. */
export interface CheckInput {
  readonly book: Book;
  readonly places: CalcPlaces;
  readonly calculation: readonly CalcSheet[];
}

/** A step in all rows it may ever have. */
export const all = ({ places }: CheckInput, id: string): string => places.range(id, id, "checks");

export const sum = (input: CheckInput, id: string): string => `SUM(${all(input, id)})`;

export const fact = ({ book }: CheckInput, id: CellName): string => cellRef(book, id);

/** The sum of a step over the rows in which others hold what is asked. */
export const sumWhere = (input: CheckInput, id: string, ...conditions: readonly string[]): string =>
  `SUMPRODUCT(${[...conditions.map((condition) => `--(${condition})`), all(input, id)].join(",")})`;

export const countWhere = (...conditions: readonly string[]): string =>
  conditions.length === 1
    ? `SUMPRODUCT(--(${conditions[0]}))`
    : `SUMPRODUCT(${conditions.map((condition) => `--(${condition})`).join(",")})`;

/** A sentence with something from cells in the places of {0} and {1}, as a formula. */
export function sentence(text: string, ...refs: readonly string[]): { readonly formula: string } {
  const parts = text.split(/(\{[01]\})/).filter((part) => part !== "");
  const written = parts.map((part) =>
    /^\{[01]\}$/.test(part) ? refs[Number(part[1])]! : quoted(part),
  );
  return { formula: written.join("&") };
}

/**
 * "Lünen, Bergkamen" where that is short, else how many: the names that a step holds. `count`: a
 * cell that already counts them.
 */
export function names(
  input: CheckInput,
  id: string,
  many: string,
  count = `COUNTIF(${all(input, id)},"?*")`,
): string {
  const list = `TEXTJOIN(", ",TRUE,${all(input, id)})`;
  return `IF(${count}>4,${count}&${quoted(` ${many}`)},${list})`;
}

/** Whether all notices are for whole calendar years. */
export const isWholeYear = ({ book: { grantYear } }: CheckInput): boolean =>
  grantYear.notices.every(
    ({ start, end }) =>
      (start === undefined || start.endsWith("-01-01")) &&
      (end === undefined || end.endsWith("-12-31")),
  );
