import type { ExcelError } from "./excelErrors";
import type { Notation } from "./notation";
import type { TableReference } from "./tableReference";

/** A part of a formula. `position` counts the characters as typed, from 1. */
export type Token = { readonly position: number } & (
  | {
      readonly kind: "number" | "text" | "reference" | "operator" | "space";
      readonly value: string;
    }
  | { readonly kind: "name" | "boolean" | Mark; readonly value: string }
  | { readonly kind: "error"; readonly value: ExcelError }
  /** `value` is what was typed. */
  | { readonly kind: "table"; readonly value: string; readonly reference: TableReference }
  /** `value` is the English name, `written` what was typed. */
  | { readonly kind: "function"; readonly value: string; readonly written: string }
);
type Mark =
  | "argument"
  | "column"
  | "row"
  | "openParenthesis"
  | "closeParenthesis"
  | "openArray"
  | "closeArray"
  | "unclosedText"
  | "unknown";

const SPACE = /\s+/y;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%:#]/y;
/** A sheet, in apostrophes or plain, and a cell, row or column of it. */
const ON_SHEET = /(?:'(?:[^']|'')+'|[\p{L}\p{N}_.]+)![\p{L}\p{N}_.$]+/uy;
const NAME = /[\p{L}_$][\p{L}\p{N}_.$]*/uy;
/** In an array constant a dot may separate columns: {WAHR.FALSCH}. */
const NAME_IN_ARRAY = /[\p{L}_$][\p{L}\p{N}_$]*/uy;
const NUMBER: Readonly<Record<string, RegExp>> = {
  ".": /(?:\d+(?:\.\d+)?|\.\d+)(?:E[+-]?\d+)?/iy,
  ",": /(?:\d+(?:,\d+)?|,\d+)(?:E[+-]?\d+)?/iy,
};
const CELL = /^\$?[A-Z]{1,3}\$?\d{1,7}$/i;
const MARKS: Readonly<Record<string, Mark>> = {
  "(": "openParenthesis",
  ")": "closeParenthesis",
  "{": "openArray",
  "}": "closeArray",
  '"': "unclosedText",
};

/**
 * Splits a formula, with or without its equals sign, into parts that say the same in every
 * notation. The library's own scanner is of no use here: it knows neither Excel's doubled
 * quotation marks nor a dot between the columns of an array constant.
 */
export function scanFormula(formula: string, notation: Notation): Token[] {
  const tokens: Token[] = [];
  let inArray = false;
  let index = /^\s*=?/.exec(formula)![0].length;

  function take(pattern: RegExp): string | undefined {
    pattern.lastIndex = index;
    return pattern.exec(formula)?.[0];
  }
  function add(token: Token, length = token.value.length): void {
    tokens.push(token);
    index += length;
  }

  while (index < formula.length) {
    const position = index + 1;
    let part: string | undefined;
    if ((part = take(SPACE))) add({ kind: "space", value: part, position });
    else if ((part = take(notation.error.pattern)))
      add({ kind: "error", value: notation.error.read(part), position }, part.length);
    else if ((part = take(notation.text.pattern)))
      add({ kind: "text", value: notation.text.read(part), position }, part.length);
    else if (!inArray && (part = notation.table.take(formula, index))) {
      const reference = notation.table.read(part);
      if (reference) add({ kind: "table", value: part, reference, position });
      else add({ kind: "unknown", value: part, position });
    } else if (!inArray && (part = take(ON_SHEET)))
      add({ kind: "reference", value: part, position });
    else if ((part = take(NUMBER[notation.decimal]!)))
      add({ kind: "number", value: part.replace(",", "."), position });
    else if ((part = take(inArray ? NAME_IN_ARRAY : NAME))) {
      const isCalled = /^\s*\(/.test(formula.slice(index + part.length));
      add(
        isCalled ? called(part, position, notation) : named(part, position, notation),
        part.length,
      );
    } else if ((part = take(OPERATOR))) add({ kind: "operator", value: part, position });
    else {
      const value = String.fromCodePoint(formula.codePointAt(index)!);
      if (value === "{" || value === "}") inArray = value === "{";
      add({ kind: markOf(value, inArray, notation), value, position });
    }
  }
  return tokens;
}

function called(written: string, position: number, { englishNames }: Notation): Token {
  const name = written.toUpperCase();
  return { kind: "function", value: englishNames.get(name) ?? name, written, position };
}

function named(written: string, position: number, notation: Notation): Token {
  const name = written.toUpperCase();
  if (name === notation.true) return { kind: "boolean", value: "TRUE", position };
  if (name === notation.false) return { kind: "boolean", value: "FALSE", position };
  return { kind: CELL.test(written) ? "reference" : "name", value: written, position };
}

function markOf(character: string, inArray: boolean, notation: Notation): Mark {
  if (inArray && character === notation.row) return "row";
  if (inArray && character === notation.column) return "column";
  if (!inArray && character === notation.argument) return "argument";
  return MARKS[character] ?? "unknown";
}
