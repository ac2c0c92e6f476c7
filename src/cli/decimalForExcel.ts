/** What reads and prints a plain decimal number. */
const NEEDED = new Set(["decimalPlaces", "toFixed", "isFinite", "isNegative", "isZero"]);
/** `P.cosine = P.cos = function … };`, down to the end of the function. */
const METHOD = /^P\.(\w+) = (?:P\.\w+ = )?function [^]*?^\};$/gm;
/** `Decimal.cos = cos;` in what makes a constructor; the constants of logarithms and angles. */
const STATICS = /^ {2}Decimal\.(?!prototype|ROUND_|config|isDecimal)\w+ = \w+;.*$/gm;
const CONSTANTS = /^(?:LN10|PI) = new Decimal\((?:LN10|PI)\);$/gm;

/**
 * A loader for webpack: leaves decimal.js in Excel with what `fractionOfDecimal` asks of it, since
 * the first function waits for the rest, an eighth of the file. Nothing is left that calculates,
 * nor what reads numbers of another base with a fraction.
 */
export default function decimalForExcel(source: string): string {
  return source
    .replace(METHOD, (method, name: string) => (NEEDED.has(name) ? method : ""))
    .replace(STATICS, "")
    .replace(CONSTANTS, "");
}
