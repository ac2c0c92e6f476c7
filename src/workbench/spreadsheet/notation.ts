import type { ExcelError } from "./excelErrors";
import { GERMAN_FUNCTION_NAMES } from "./germanFunctionNames";
import { libraryError, libraryText } from "./literals";
import { libraryTable } from "./tableFunction";
import {
  ENGLISH_TABLES,
  GERMAN_TABLES,
  readTableReference,
  takeTableReference,
  type TableReference,
  type TableWords,
  writeTableReference,
} from "./tableReference";

/** One sort of constant: how to find it in a formula, what it stands for, how to write it. */
export interface Constant<Value> {
  readonly pattern: RegExp;
  readonly read: (written: string) => Value;
  readonly write: (value: Value) => string;
}

/** Structured references: how to find one in a formula, what it stands for, how to write it. */
interface TableNotation {
  readonly take: (formula: string, index: number) => string | undefined;
  readonly read: (written: string) => TableReference | undefined;
  readonly write: (reference: TableReference) => string;
}

/** How formulas are written. */
export interface Notation {
  readonly decimal: string;
  readonly argument: string;
  readonly column: string;
  readonly row: string;
  readonly true: string;
  readonly false: string;
  readonly text: Constant<string>;
  readonly error: Constant<ExcelError>;
  readonly table: TableNotation;
  /** The names of LET are kept as calls, see `bindNames`. */
  readonly bindsNames: boolean;
  /** Names of functions, in upper case, that differ from the English ones. */
  readonly englishNames: ReadonlyMap<string, string>;
  readonly ownNames: ReadonlyMap<string, string>;
}

const english = {
  decimal: ".",
  argument: ",",
  column: ",",
  row: ";",
  true: "TRUE",
  false: "FALSE",
  englishNames: new Map<string, string>(),
  ownNames: new Map<string, string>(),
};

const differing = Object.entries(GERMAN_FUNCTION_NAMES).filter(([own, name]) => own !== name);

/** The library's own notation, in which its model keeps formulas. */
export const library: Notation = {
  ...english,
  text: libraryText,
  error: libraryError,
  table: libraryTable,
  bindsNames: true,
};

export const englishExcel: Notation = {
  ...english,
  table: excelTable(ENGLISH_TABLES),
  bindsNames: false,
  text: excelText(),
  error: excelError({
    "#VALUE!": "#VALUE!",
    "#N/A": "#N/A",
    "#NUM!": "#NUM!",
    "#NAME?": "#NAME?",
    "#REF!": "#REF!",
    "#DIV/0!": "#DIV/0!",
    "#NULL!": "#NULL!",
    "#SPILL!": "#SPILL!",
    "#CALC!": "#CALC!",
    "#BUSY!": "#BUSY!",
    "#GETTING_DATA": "#GETTING_DATA",
  }),
};

export const germanExcel: Notation = {
  decimal: ",",
  argument: ";",
  column: ".",
  row: ";",
  true: "WAHR",
  false: "FALSCH",
  englishNames: new Map(differing),
  ownNames: new Map(differing.map(([own, name]) => [name, own])),
  table: excelTable(GERMAN_TABLES),
  bindsNames: false,
  text: excelText(),
  error: excelError({
    "#VALUE!": "#WERT!",
    "#N/A": "#NV",
    "#NUM!": "#ZAHL!",
    "#NAME?": "#NAME?",
    "#REF!": "#BEZUG!",
    "#DIV/0!": "#DIV/0!",
    "#NULL!": "#NULL!",
    "#SPILL!": "#ÜBERLAUF!",
    "#CALC!": "#KALK!",
    "#BUSY!": "#BUSY!",
    "#GETTING_DATA": "#DATEN_ABRUFEN",
  }),
};

/** What a notation calls a function or truth value whose name belongs to the other language. */
export function nameInstead(name: string, notation: Notation): string | undefined {
  const upper = name.toUpperCase();
  if (notation.englishNames.has(upper)) return undefined;
  if (notation.ownNames.size > 0) return notation.ownNames.get(upper);
  const english = GERMAN_FUNCTION_NAMES[upper];
  return english === upper ? undefined : english;
}

function excelText(): Constant<string> {
  return {
    pattern: /"(?:[^"]|"")*"/y,
    read: (written) => written.slice(1, -1).replaceAll('""', '"'),
    write: (text) => `"${text.replaceAll('"', '""')}"`,
  };
}

function excelError(names: Readonly<Record<ExcelError, string>>): Constant<ExcelError> {
  const errors = new Map(Object.entries(names).map(([error, own]) => [own, error as ExcelError]));
  const escaped = [...errors.keys()].map((own) => own.replace("?", "\\?"));
  return {
    pattern: new RegExp(escaped.join("|"), "iuy"),
    read: (written) => errors.get(written.toUpperCase())!,
    write: (error) => names[error],
  };
}

function excelTable(words: TableWords): TableNotation {
  return {
    take: takeTableReference,
    read: (written) => readTableReference(written, words),
    write: (reference) => writeTableReference(reference, words),
  };
}
