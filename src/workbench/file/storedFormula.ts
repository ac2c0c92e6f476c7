import { ANCHOR, storedFunctionName } from "../../xlsx/formula/storedFunctionName";
import { englishExcel } from "../spreadsheet/notation";
import { scanFormula, type Token } from "../spreadsheet/scanFormula";
import { writeToken } from "../spreadsheet/writeFormula";
import { isArrayFormula } from "./arrayFormula";
import { storedKimName } from "./kimAddIn";

export interface StoredFormula {
  /** As the file holds it, without the equals sign. */
  readonly text: string;
  readonly isArray: boolean;
  /** Excel with the add-in, or a newer spreadsheet than LibreOffice 7.4, has to calculate it. */
  readonly needsExcel: boolean;
}

/** What LibreOffice 7.4 does not know; it shows #NAME? in its place. */
const MISSING_IN_LIBREOFFICE = new Set(
  (
    "ARRAYTOTEXT BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER HSTACK ISOMITTED LAMBDA LET " +
    "MAKEARRAY MAP RANDARRAY REDUCE SCAN SEQUENCE SORT SORTBY TAKE TEXTAFTER TEXTBEFORE TEXTSPLIT " +
    "TOCOL TOROW UNIQUE VALUETOTEXT VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH"
  ).split(" "),
);

/**
 * An English formula as a file stores it. `rangeOf` tells which cells a spill reference means
 * ("A1" of A1#), for programs that know no such references; without it they are kept.
 */
export function storedFormula(
  formula: string,
  rangeOf?: (reference: string) => string,
): StoredFormula {
  const tokens = scanFormula(formula, englishExcel);
  const names = tokens.flatMap((token) => (token.kind === "function" ? [token.value] : []));
  const isCustom = names.some((name) => storedKimName(name) !== undefined);
  return {
    text: tokens.map((token, index) => written(token, tokens[index + 1], rangeOf)).join(""),
    isArray: isArrayFormula(tokens),
    needsExcel: isCustom || names.some((name) => MISSING_IN_LIBREOFFICE.has(name)),
  };
}

function written(
  token: Token,
  next: Token | undefined,
  rangeOf: ((reference: string) => string) | undefined,
): string {
  if (token.kind === "function")
    return storedKimName(token.value) ?? storedFunctionName(token.value);
  const isSpill = next?.kind === "operator" && next.value === "#";
  if (token.kind === "reference" && isSpill)
    return rangeOf ? rangeOf(token.value) : `${ANCHOR}(${token.value})`;
  if (token.kind === "operator" && token.value === "#") return "";
  return writeToken(token, englishExcel);
}
