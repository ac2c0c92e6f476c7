import { Decimal } from "decimal.js";
import fc from "fast-check";
import { readFileSync } from "node:fs";
import decimalForExcel from "../../src/cli/decimalForExcel";

const source = readFileSync("node_modules/decimal.js/decimal.mjs", "utf8");
const kept = decimalForExcel(source);
const body = kept.replace("export var Decimal", "var Decimal").replace(/^export default.*$/m, "");
const Kept = new Function(`${body}; return Decimal;`)() as typeof Decimal;

/** What `fractionOfDecimal` asks. */
function read(Constructor: typeof Decimal, text: string): string {
  const value = new Constructor(text);
  return `${value.decimalPlaces()}: ${value.toFixed(value.decimalPlaces())}`;
}

test("what is left of decimal.js reads decimal numbers as the whole of it does", () => {
  const digits = fc.stringMatching(/^\d{1,40}$/);
  const text = fc
    .tuple(fc.constantFrom("", "-", "+"), digits, fc.option(digits), fc.option(fc.integer()))
    .map(([sign, whole, places, exponent]) => {
      const power = exponent === null ? "" : `e${exponent % 60}`;
      return `${sign}${whole}${places === null ? "" : `.${places}`}${power}`;
    });
  fc.assert(fc.property(text, (each) => read(Kept, each) === read(Decimal, each)));
});

test.each(["", "1,5", "five", "1.2.3"])("%p is refused as ever", (text) => {
  expect(() => new Kept(text)).toThrow("Invalid argument");
});

test("more than half of decimal.js stays outside Excel", () => {
  expect(kept.match(/^P\.(\w+) = .*function/gm)).toHaveLength(5);
  expect(kept).not.toMatch(/Decimal\.(?:cos|ln|random) = |new Decimal\((?:LN10|PI)\)/);
});
