import type { CellPosition, Getters } from "../../spreadsheet/library";
import { library } from "../../spreadsheet/notation";
import { scanFormula, type Token } from "../../spreadsheet/scanFormula";
import { TABLE_FUNCTION } from "../../spreadsheet/tableFunction";
import { tableAt } from "../../spreadsheet/tables";
import { writeFormula } from "../../spreadsheet/writeFormula";

export interface Rewritten extends CellPosition {
  readonly content: string;
}

/** The names of a table in a formula: "" for none is the table of the formula's own cell. */
type Change = (token: Token, ownTable: string) => Token;

/** Cells whose formulas read otherwise after a change to references to tables, on some sheets. */
export function rewriteFormulas(
  getters: Getters,
  names: readonly string[],
  change: Change,
  sheetIds = getters.getSheetIds(),
): Rewritten[] {
  const wanted = new Set([TABLE_FUNCTION, ...names].map((name) => name.toLowerCase()));
  const rewritten: Rewritten[] = [];
  for (const sheetId of sheetIds) {
    for (const cell of getters.getCells(sheetId)) {
      if (!cell.isFormula) continue;
      if (!cell.compiledFormula.symbols.some((symbol) => wanted.has(symbol.toLowerCase())))
        continue;
      const position = getters.getCellPosition(cell.id);
      const ownTable = tableAt(getters, position)?.name ?? "";
      const before = scanFormula(cell.compiledFormula.toFormulaString(getters), library);
      const after = before.map((token) => change(token, ownTable));
      if (after.some((token, index) => token !== before[index]))
        rewritten.push({ ...position, content: writeFormula(after, library) });
    }
  }
  return rewritten;
}

/** For a table that gets another name. */
export function withTable(token: Token, from: string, to: string): Token {
  const isTable = (name: string) => name.toLowerCase() === from.toLowerCase();
  if (token.kind === "name" && isTable(token.value)) return { ...token, value: to };
  if (token.kind !== "table" || !isTable(token.reference.table)) return token;
  return { ...token, reference: { ...token.reference, table: to } };
}

/** For a column of a table that gets another heading. */
export function withColumn(token: Token, from: string, to: string): Token {
  if (token.kind !== "table") return token;
  const { reference } = token;
  const renamed = (column: string | undefined) =>
    column?.toLowerCase() === from.toLowerCase() ? to : column;
  const [first, last] = [renamed(reference.from), renamed(reference.to)];
  if (first === reference.from && last === reference.to) return token;
  return { ...token, reference: { ...reference, from: first, to: last } };
}
