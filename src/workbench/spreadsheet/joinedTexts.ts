import { excelErrorOf } from "./excelErrors";
import { type AddFunctionDescription, helpers, registries } from "./library";

type Compute = AddFunctionDescription["compute"];
type Argument = Parameters<Compute>[number];
type Cell = Exclude<Argument, undefined | readonly unknown[]>;
type Locale = ThisParameterType<Compute>["locale"];

/**
 * Joining of texts as in Excel, where the library differs: numbers and truth values are written in
 * the language of the workbook (in German 0,5&"" is "0,5"), `&` (to the library CONCATENATE) takes
 * ranges cell by cell, CONCAT takes any number of ranges.
 */
export function registerJoiningFunctions(): void {
  register("CONCATENATE", ["text (string, repeating)"], function (...texts) {
    return join(texts, this.locale);
  });
  register("CONCAT", ["text (string, range<string>, repeating)"], function (...texts) {
    return join(texts, this.locale);
  });
  register(
    "TEXTJOIN",
    ["delimiter (string)", "ignore_empty (boolean)", "text (string, range<string>, repeating)"],
    function (delimiter, ignoreEmpty, ...texts) {
      const between = textOf((delimiter as Cell | undefined)?.value, this.locale);
      // Left out, it is TRUE.
      const ignored = (ignoreEmpty as Cell | undefined)?.value ?? true;
      const isKept = (text: string) => text !== "" || !ignored;
      return join(texts, this.locale, between, isKept);
    },
  );
}

function register(name: string, written: readonly string[], compute: Compute): void {
  const args = written.map((argument) => helpers.arg(argument, ""));
  registries.functionRegistry.replace(name, { description: "", args, compute, isExported: true });
}

function join(
  texts: readonly Argument[],
  locale: Locale,
  between = "",
  isKept: (text: string) => boolean = () => true,
): Cell {
  const cells = texts.flatMap(cellsOf);
  const error = cells.find((cell) => excelErrorOf(cell?.value) !== undefined);
  if (error) return error;
  const parts = cells.map((cell) => textOf(cell?.value, locale));
  return { value: parts.filter(isKept).join(between) };
}

/** Row by row; the library keeps a range as columns. */
function cellsOf(argument: Argument): (Cell | undefined)[] {
  if (!Array.isArray(argument)) return [argument];
  return (argument[0] ?? []).flatMap((_, row) => argument.map((column) => column[row]));
}

/** A value as Excel writes it into a text: numbers with 15 digits. */
export function textOf(value: unknown, { code, decimalSeparator }: Locale): string {
  if (typeof value === "number")
    return String(Number(value.toPrecision(15)))
      .replace(".", decimalSeparator)
      .replace("e", "E");
  if (typeof value === "string") return value;
  if (typeof value !== "boolean") return "";
  if (code.startsWith("de")) return value ? "WAHR" : "FALSCH";
  return value ? "TRUE" : "FALSE";
}
