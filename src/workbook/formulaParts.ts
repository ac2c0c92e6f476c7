import { FUNCTION_IDS, type FunctionId } from "../contract/contract";

/** What a formula refers to: cells by their address, a spill, a column of a table, or a name. */
export type Reference =
  | { readonly kind: "cells" | "spill"; readonly sheetName?: string; readonly address: string }
  | {
      readonly kind: "column";
      readonly table: string;
      readonly column: string;
      /** The cell in the row of the formula alone. */
      readonly isRow: boolean;
    }
  | { readonly kind: "name"; readonly name: string };

/** A reference as the formula has it. */
export interface Referred {
  readonly text: string;
  readonly reference: Reference;
  /** Of INDEX(…,0,2) the column that it takes, from 0. */
  readonly column?: number;
}

/** A KIM function in a formula, and what each of its arguments refers to. */
export interface FormulaCall {
  readonly id: FunctionId;
  /** All of the formula but the equals sign. */
  readonly isWhole: boolean;
  readonly args: readonly (readonly Referred[])[];
}

export interface FormulaParts {
  /** In their order, each once. */
  readonly references: readonly Referred[];
  readonly calls: readonly FormulaCall[];
  /** Functions that are none of KIM, in their order: "IF". */
  readonly others: readonly string[];
}

const SHEET = /(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!/u.source;
const CELLS = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}/u
  .source;
const PART = new RegExp(
  [
    /"(?:[^"]|"")*"/u.source,
    /\{[^}]*\}/u.source,
    `(?:${SHEET})?(${CELLS})(#)?(?![\\p{L}\\p{N}_.(!])`,
    /([\p{L}_\\][\p{L}\p{N}_.\\]*)\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/u.source,
    /([\p{L}_\\][\p{L}\p{N}_.\\]*)\(/u.source,
    /([\p{L}_\\][\p{L}\p{N}_.\\]*)/u.source,
    /[(),]/u.source,
  ].join("|"),
  "giu",
);
/** What follows a list of which INDEX takes one column. */
const INDEXED = /^,\s*0\s*,\s*([1-9]\d*)\s*\)/u;
const KIM = /^KIM\.([A-Z]+)$/;

interface Open {
  readonly call?: { readonly id: FunctionId; readonly start: number; readonly args: Referred[][] };
}

/** What a formula in English notation calls and refers to. */
export function formulaParts(formula: string): FormulaParts {
  const references = new Map<string, Referred>();
  const calls: FormulaCall[] = [];
  const others: string[] = [];
  const open: Open[] = [];
  let end = 0;
  const refer = (text: string, reference: Reference): void => {
    const [, nth] = INDEXED.exec(formula.slice(end)) ?? [];
    const referred = { text, reference, ...(nth !== undefined && { column: Number(nth) - 1 }) };
    const key = nth === undefined ? text : `${text},${nth}`;
    references.set(key, references.get(key) ?? referred);
    for (const { call } of open) call?.args.at(-1)!.push(referred);
  };
  for (const found of formula.matchAll(PART)) {
    const [text, quoted, plain, cells, spill, table, column, called, name] = found;
    end = found.index + text.length;
    if (cells !== undefined) {
      const sheetName = quoted?.replaceAll("''", "'") ?? plain;
      refer(text, {
        kind: spill === undefined ? "cells" : "spill",
        ...(sheetName !== undefined && { sheetName }),
        address: cells.replaceAll("$", ""),
      });
    } else if (table !== undefined) {
      const reference = columnIn(table, column!);
      if (reference) refer(text, reference);
    } else if (called !== undefined) {
      const id = KIM.exec(called.toUpperCase())?.[1] as FunctionId | undefined;
      const isKnown = id !== undefined && FUNCTION_IDS.includes(id);
      if (!isKnown) others.push(called.toUpperCase());
      open.push(isKnown ? { call: { id, start: found.index, args: [[]] } } : {});
    } else if (name !== undefined) {
      if (!/^(?:TRUE|FALSE)$/i.test(name)) refer(text, { kind: "name", name });
    } else if (text === "(") open.push({});
    else if (text === ",") open.at(-1)?.call?.args.push([]);
    else if (text === ")") {
      const { call } = open.pop() ?? {};
      if (call) {
        const { id, start, args } = call;
        const isWhole = start === 1 && found.index === formula.length - 1;
        calls.push({ id, isWhole, args });
      }
    }
  }
  return { references: [...references.values()], calls, others };
}

/**
 * What stands in the brackets after a table: Stellen, @Stellen, [für Jahr], [#This Row],[Stellen].
 * Nothing for several columns and for parts of the table such as #All.
 */
function columnIn(table: string, inner: string): Reference | undefined {
  const [, thisRow] = /^\[#This Row\],(\[.*)$/iu.exec(inner) ?? [];
  const isRow = thisRow !== undefined || inner.startsWith("@");
  const bare = thisRow ?? inner.replace(/^@/u, "");
  const column = bare.startsWith("[") ? bare.slice(1, -1) : bare;
  if (/^#|\][,:]\[/u.test(column)) return undefined;
  return { kind: "column", table, column: column.replaceAll(/'(.)/gu, "$1"), isRow };
}
