import { excelErrorOf } from "./excelErrors";
import { type AddFunctionDescription, helpers, registries } from "./library";

type Argument = Exclude<
  Parameters<AddFunctionDescription["compute"]>[number],
  undefined | readonly unknown[]
>;

/** Excel's own digits: what lies behind them is how binary fractions are stored. */
const DIGITS = 15;

/**
 * FIXED as in Excel, which the library lacks: a number as text, rounded half away from 0, with the
 * separators of the workbook's language: FIXED(1234.5,2) is "1.234,50" in German.
 */
export function registerFixedFunction(): void {
  registries.functionRegistry.replace("FIXED", {
    description: "",
    args: [
      helpers.arg("number (number)", ""),
      helpers.arg("decimals (number, default=2)", ""),
      helpers.arg("no_commas (boolean, default=FALSE)", ""),
    ],
    compute(number, decimals, noCommas) {
      const cells = [number, decimals, noCommas] as (Argument | undefined)[];
      const error = cells.find((cell) => excelErrorOf(cell?.value) !== undefined);
      if (error) return error;
      const [value, places, isPlain] = cells.map((cell) => cell?.value);
      const { decimalSeparator, thousandsSeparator = "" } = this.locale;
      const shown = helpers.toNumber(value ?? 0, this.locale);
      const digits = Math.trunc(helpers.toNumber(places ?? (decimals ? 0 : 2), this.locale));
      const between = isPlain ? "" : thousandsSeparator;
      return { value: written(shown, digits, decimalSeparator, between) };
    },
    isExported: true,
  });
}

function written(value: number, places: number, decimal: string, between: string): string {
  const size = Number(Math.abs(value).toPrecision(DIGITS));
  const rounded = shifted(Math.round(shifted(size, places)), -places);
  const [whole = "", fraction] = rounded.toFixed(Math.max(0, places)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, between);
  const sign = value < 0 && rounded > 0 ? "-" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `${decimal}${fraction}`}`;
}

/** Times a power of ten, without the error of a multiplication. */
function shifted(value: number, places: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}
