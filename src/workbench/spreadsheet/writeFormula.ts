import { bindNames, unbindNames } from "./letNames";
import type { Notation } from "./notation";
import { scanFormula, type Token } from "./scanFormula";

/** The formula, with its equals sign, in a notation. */
export function writeFormula(tokens: readonly Token[], notation: Notation): string {
  const named = notation.bindsNames ? bindNames(tokens) : unbindNames(tokens);
  return "=" + named.map((token) => writeToken(token, notation)).join("");
}

/** A formula of one notation in another one. Texts, references and spaces stay as they are. */
export const translateFormula = (formula: string, from: Notation, to: Notation): string =>
  writeFormula(scanFormula(formula, from), to);

export function writeToken(token: Token, notation: Notation): string {
  switch (token.kind) {
    case "number":
      return token.value.replace(".", notation.decimal);
    case "text":
      return notation.text.write(token.value);
    case "error":
      return notation.error.write(token.value);
    case "table":
      return notation.table.write(token.reference);
    case "boolean":
      return token.value === "TRUE" ? notation.true : notation.false;
    case "function":
      return notation.ownNames.get(token.value) ?? token.value;
    case "argument":
    case "column":
    case "row":
      return notation[token.kind];
    default:
      return token.value;
  }
}
