import type { Token } from "../../spreadsheet/scanFormula";

/** Adds the closing brackets that are missing at the end: Excel and the library add them too. */
export function closeFormula(formula: readonly Token[]): Token[] {
  const missing: Token[] = [];
  for (const { kind, position } of formula) {
    if (kind === "openParenthesis")
      missing.unshift({ kind: "closeParenthesis", value: ")", position });
    else if (kind === "openArray") missing.unshift({ kind: "closeArray", value: "}", position });
    else if (kind === missing[0]?.kind) missing.shift();
  }
  return [...formula, ...missing];
}
