import { columnOf } from "../model/address";
import { columnLetters, LAST_COLUMN, LAST_ROW } from "../model/zone";

/**
 * What a formula is made of, as far as references matter: texts, names of sheets in quotation marks,
 * brackets of tables, then columns, rows and cells, and words that are none of these.
 */
const PARTS = new RegExp(
  [
    /"(?:[^"]|"")*"/u.source,
    /'(?:[^']|'')*'/u.source,
    /\[(?:[^[\]]|'[[\]]|\[(?:[^[\]]|'[[\]])*\])*\]/u.source,
    /(?<![\p{L}\p{N}_.\\$])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])/u.source,
    /(?<![\p{L}\p{N}_.\\$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])/u.source,
    /(?<![\p{L}\p{N}_.\\$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.\\(!])/u.source,
    /[\p{L}_\\$][\p{L}\p{N}_.\\$]*/u.source,
  ].join("|"),
  "giu",
);

/**
 * A stored formula as it reads so many cells further down and to the right: relative references
 * move, those with $ stay (shared formulas, ECMA-376-1, 18.3.1.40). Over the edge of a sheet they go
 * on at the opposite one, as in Excel.
 */
export function shiftFormula(formula: string, down: number, right: number): string {
  const column = (fixed: string, letters: string): string =>
    fixed + (fixed ? letters : columnLetters(moved(columnOf(letters), right, LAST_COLUMN)));
  const row = (fixed: string, digits: string): string =>
    fixed + (fixed ? digits : String(moved(Number(digits) - 1, down, LAST_ROW) + 1));
  return formula.replace(PARTS, (part: string, ...groups: (string | undefined)[]) => {
    const [c1, from, c2, to, r1, first, r2, last, cc, letters, cr, digits] = groups as string[];
    if (from !== undefined) return `${column(c1!, from)}:${column(c2!, to!)}`;
    if (first !== undefined) return `${row(r1!, first)}:${row(r2!, last!)}`;
    if (letters !== undefined) return column(cc!, letters) + row(cr!, digits!);
    return part;
  });
}

const moved = (index: number, by: number, last: number): number =>
  (index + by + last + 1) % (last + 1);
