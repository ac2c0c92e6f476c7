import type { Token } from "../spreadsheet/scanFormula";
import type { TableReference } from "../spreadsheet/tableReference";

/**
 * What the arguments of native functions are: r takes a range whole, v takes a value; the part
 * after a star repeats. A range where a value is due makes the formula compute cell by cell.
 */
const SIGNATURES = new Map<string, string>();
const SHAPES: Readonly<Record<string, string>> = {
  "*r": "SUM COUNT COUNTA COUNTBLANK AVERAGE MIN MAX PRODUCT AND OR XOR CONCAT MEDIAN SUMSQ SUMPRODUCT ROWS COLUMNS STDEV VAR GCD LCM MULTINOMIAL AREAS",
  "*rv": "COUNTIF COUNTIFS LARGE SMALL PERCENTILE QUARTILE IRR",
  "r*rv": "SUMIFS AVERAGEIFS MAXIFS MINIFS",
  rvr: "SUMIF AVERAGEIF",
  vrv: "MATCH RANK",
  vrvv: "XMATCH VLOOKUP HLOOKUP",
  "v*r": "SUBTOTAL NPV",
  "vv*r": "TEXTJOIN",
  "*v": "ABS CEILING CHAR CODE DATE DATEVALUE DAY DAYS EDATE EOMONTH ERROR.TYPE EVEN EXACT EXP FALSE FIND FIXED FLOOR HOUR IF IFERROR IFNA IFS INT ISBLANK ISERR ISERROR ISEVEN ISLOGICAL ISNA ISNONTEXT ISNUMBER ISODD ISTEXT LEFT LEN LN LOG LOG10 LOWER MID MINUTE MOD MONTH MROUND N NA NOT NOW ODD PI POWER PROPER QUOTIENT REPLACE REPT RIGHT ROUND ROUNDDOWN ROUNDUP SEARCH SECOND SIGN SQRT SUBSTITUTE SWITCH T TEXT TIME TODAY TRIM TRUE TRUNC TYPE UPPER VALUE WEEKDAY WEEKNUM YEAR",
};
for (const [shape, names] of Object.entries(SHAPES))
  for (const name of names.split(" ")) SIGNATURES.set(name, shape);

/** Whether the argument, counted from 0, takes a range whole. */
function takesRange(name: string, argument: number): boolean {
  const shape = SIGNATURES.get(name)!;
  const star = shape.indexOf("*");
  const kinds = shape.replace("*", "");
  if (argument < kinds.length || star < 0) return kinds.charAt(argument) === "r";
  return kinds.charAt(star + ((argument - star) % (kinds.length - star))) === "r";
}

interface Level {
  /** Nothing for parentheses without a function, and outside of all. */
  readonly called?: string;
  argument: number;
}

/**
 * Whether Excel has to know that the formula computes with arrays: it would otherwise take a single
 * cell of a range ("@"). In doubt yes, which changes nothing where there is only one value.
 */
export function isArrayFormula(formula: readonly Token[]): boolean {
  const tokens = formula.filter(({ kind }) => kind !== "space");
  const levels: Level[] = [{ argument: 0 }];
  let index = 0;
  while (index < tokens.length) {
    const token = tokens[index]!;
    const { called, argument } = levels.at(-1)!;
    const end = operandEnd(tokens, index);
    if (end !== undefined) {
      if (isOperator(tokens[index - 1]) || isOperator(tokens[end + 1])) return true;
      if (called === undefined || !takesRange(called, argument)) return true;
      index = end + 1;
      continue;
    }
    if (token.kind === "function") {
      if (!SIGNATURES.has(token.value)) return true;
      levels.push({ called: token.value, argument: 0 });
      index++;
    } else if (token.kind === "openParenthesis") levels.push({ argument: 0 });
    else if (token.kind === "closeParenthesis") levels.pop();
    else if (token.kind === "argument") levels.at(-1)!.argument++;
    index++;
  }
  return false;
}

const isOperator = (token: Token | undefined): boolean => token?.kind === "operator";
const isSign = (token: Token | undefined, sign: string): boolean =>
  isOperator(token) && token!.value === sign;

/** `T[@A]` is one cell. */
const isCell = ({ items, from, to }: TableReference): boolean =>
  items[0] === "thisRow" && from !== undefined && to === undefined;

/** Index of the last token of what may be several cells and begins here; nothing for anything else. */
function operandEnd(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index]!;
  const { kind } = token;
  if (kind === "openArray") {
    let end = index;
    while (tokens[end]!.kind !== "closeArray") end++;
    return end;
  }
  if (isSign(tokens[index + 1], ":")) return index + 2;
  if (kind === "name" || (kind === "table" && !isCell(token.reference))) return index;
  return kind === "reference" && isSign(tokens[index + 1], "#") ? index + 1 : undefined;
}
