import { packArrays, registerArrayFunction } from "./arrayConstants";
import { type ExcelError, excelErrorOf, registerExcelErrors } from "./excelErrors";
import { registerExcelReferences } from "./excelReferences";
import { type FormulaProblem, formulaProblem } from "./formulaProblem";
import { functionCache, helpers, Model, setTranslationMethod } from "./library";
import { libraryLocale } from "./libraryLocale";
import { bindNames } from "./letNames";
import { registerJoiningFunctions } from "./joinedTexts";
import { registerLiteralFunctions } from "./literals";
import { library, type Notation } from "./notation";
import { quietly } from "./quietly";
import { scanFormula, type Token } from "./scanFormula";
import { registerArithmetic } from "./arithmetic";
import { registerChooseFunction } from "./chooseFunction";
import { registerFixedFunction } from "./fixedFunction";
import { registerSumProductFunction } from "./sumProductFunction";
import { registerTrimFunction } from "./trimFunction";
import { translateFormula, writeFormula } from "./writeFormula";

export type CellValue = number | string | boolean | CellError;
/** The message is that of a KIM function; Excel's native errors have none. */
export interface CellError {
  readonly error: { readonly code: ExcelError; readonly message: string };
}

/** What becomes of a formula: a block of values, row by row, or the reason why it is refused. */
export type Evaluation =
  { readonly values: readonly (readonly CellValue[])[] } | { readonly problem: FormulaProblem };

type Contents = Readonly<Record<string, number | string | boolean>>;

export interface Spreadsheet {
  /** The result of a formula that stands in no cell, so that nothing can be in its way. */
  evaluate(formula: string): Evaluation;
  /** The calculated values of cells of the sheet, such as "C1" or "C1:D3"; "" for an empty one. */
  read(range: string): CellValue[][];
  /** What stands in a cell; a formula in the notation of the spreadsheet. */
  contentOf(cell: string): string;
}

const SHEET = "sheet1";
/** Formulas of the same shape share their compiled code; more shapes than these are forgotten. */
const MOST_COMPILED_FORMULAS = 500;

/**
 * A spreadsheet of one sheet (columns A to CV, rows 1 to 1000) without a screen. Contents that
 * begin with an equals sign are formulas in the given notation. It knows the native functions and
 * what was registered with `registerCustomFunctions`, but has no tables and no names.
 */
export function openSpreadsheet(notation: Notation, contents: Contents = {}): Spreadsheet {
  registerExcelErrors();
  registerLiteralFunctions();
  registerJoiningFunctions();
  registerChooseFunction();
  registerSumProductFunction();
  registerTrimFunction();
  registerFixedFunction();
  registerArithmetic();
  registerArrayFunction();
  registerExcelReferences();
  // The library's own error messages, in English only, are left out.
  setTranslationMethod(() => "");
  const { getters } = quietly(() => new Model(workbook(notation, contents)));

  return {
    evaluate(formula) {
      const tokens = scanFormula(formula, notation);
      const problem = formulaProblem(tokens, notation);
      if (problem) return { problem };
      if (tokens.some(({ kind }) => kind === "table")) return { problem: { code: "noTables" } };
      forgetCompiledFormulas();
      const result = getters.evaluateFormulaResult(
        SHEET,
        writeFormula(packArrays(tokens), library),
        {
          sheetId: SHEET,
          ...helpers.toCartesian("A1"),
        },
      );
      if (Array.isArray(result)) return { values: rowsOf(result) };
      if (result.value === "#BAD_EXPR") return { problem: unknownName(tokens) };
      return { values: [[read(result)]] };
    },
    read(range) {
      const { left, right, top, bottom } = helpers.toZone(range);
      return span(top, bottom).map((row) =>
        span(left, right).map((col) =>
          read(getters.getEvaluatedCell({ sheetId: SHEET, row, col })),
        ),
      );
    },
    contentOf(cell) {
      const position = { sheetId: SHEET, ...helpers.toCartesian(cell) };
      const content = getters.getCell(position);
      if (!content?.isFormula) return content?.content ?? "";
      return translateFormula(content.compiledFormula.toFormulaString(getters), library, notation);
    },
  };
}

function workbook(notation: Notation, contents: Contents) {
  const cells = Object.entries(contents).map(([cell, content]) => {
    const isFormula = typeof content === "string" && content.startsWith("=");
    if (isFormula) return [cell, translateFormula(content, notation, library)];
    return [cell, typeof content === "boolean" ? String(content).toUpperCase() : String(content)];
  });
  return {
    settings: { locale: libraryLocale(notation) },
    sheets: [
      {
        id: SHEET,
        name: "Sheet1",
        colNumber: 100,
        rowNumber: 1000,
        cells: Object.fromEntries(cells) as Record<string, string>,
      },
    ],
  };
}

function read({ value, message = "" }: { value: unknown; message?: unknown }): CellValue {
  if (typeof value === "number" && !Number.isFinite(value))
    return { error: { code: "#NUM!", message: "" } };
  const code = excelErrorOf(value);
  if (code) return { error: { code, message: String(message) } };
  return (value ?? "") as CellValue;
}

function unknownName(tokens: readonly Token[]): FormulaProblem {
  const name = bindNames(tokens).find(({ kind }) => kind === "name");
  return name
    ? { code: "unknownName", name: name.value, instead: undefined }
    : { code: "unreadable" };
}

function forgetCompiledFormulas(): void {
  const compiled = Object.keys(functionCache);
  if (compiled.length > MOST_COMPILED_FORMULAS)
    for (const shape of compiled) Reflect.deleteProperty(functionCache, shape);
}

/** The library keeps a block as columns; of a range outside the sheet it has no cells at all. */
function rowsOf(columns: readonly (readonly { value: unknown }[])[]): CellValue[][] {
  const rows = columns[0]!.map((_, row) => columns.map((column) => read(column[row]!)));
  return rows.length === 0 ? [[0]] : rows;
}

const span = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
