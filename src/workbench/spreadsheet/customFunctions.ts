import { quotedSheetName } from "../host/quotedSheetName";
import { excelErrorOf, isExcelError, registerExcelErrors } from "./excelErrors";
import type { DescribedFunction, DescribedParameter, FunctionMetadata } from "./functionMetadata";
import { type Evaluation, lateCallsOf } from "./lateCalls";
import { type AddFunctionDescription, helpers, registries } from "./library";
import { isUnbound } from "./registration";
import { traitsOf } from "./traits";

export type Implementations = Readonly<Record<string, (...args: never[]) => unknown>>;

/** What a function receives for an empty cell: 0 on the desktop, null or "" on other platforms. */
export type Blank = 0 | null | "";

type Compute = AddFunctionDescription["compute"];
type LibraryArgument = Parameters<Compute>[number];
type LibraryCell = Exclude<LibraryArgument, undefined | readonly unknown[]>;
type Rows<Cell> = Cell[][];

/** An argument that must not be handed to the function. */
class Refused {
  constructor(readonly cell: LibraryCell) {}
}

const WRONG_VALUE: LibraryCell = { value: "#VALUE!" };
const UNKNOWN: LibraryCell = { value: "#NAME?" };

/**
 * Registers custom functions by their metadata under `KIM.<id>`, for all spreadsheets, and calls
 * them as Excel does: matrix parameters get rows of values, scalar parameters a value, omitted
 * optional ones null; errors in an argument become the result without a call; two-dimensional
 * results spill. A repeating parameter gets an array of what is given for it, blanks in between
 * included. In a workbook with late calls the answer comes later; in one whose Excel shows no
 * messages of functions, errors have none. Throws if a function is missing or needs what KIM's
 * functions do not use (typed parameters).
 */
export function registerCustomFunctions(
  metadata: FunctionMetadata,
  implementations: Implementations,
  blank: Blank = 0,
): void {
  registerExcelErrors();
  for (const described of metadata.functions) {
    const implementation = implementations[described.id];
    if (!implementation) throw new Error(`No function for ${described.id}`);
    registries.functionRegistry.replace(`KIM.${described.id}`, {
      description: described.description ?? "",
      category: "KIM",
      args: described.parameters.map((parameter) => libraryParameter(described, parameter)),
      compute(...args) {
        const evaluation = this as unknown as Evaluation;
        if (isUnbound(evaluation)) return UNKNOWN;
        const given = argumentValues(described.parameters, args, blank);
        if (given instanceof Refused) return given.cell;
        const isShown = traitsOf(evaluation.getters).messages === "shown";
        const values = described.options?.requiresAddress
          ? [...given, invocationIn(evaluation)]
          : given;
        const run = () => call(implementation, values, isShown);
        const late = lateCallsOf(evaluation);
        return late ? late.answer(evaluation, described.id, JSON.stringify(given), run) : run();
      },
    });
  }
}

function libraryParameter({ id }: DescribedFunction, parameter: DescribedParameter) {
  const { name, description, type = "any", optional, repeating } = parameter;
  if (type !== "any")
    throw new Error(`${id}, ${name}: only parameters of the type any can be called here`);
  const kinds = ["any", "range<any>", optional && "optional", repeating && "repeating"];
  return helpers.arg(`${name} (${kinds.filter(Boolean).join(", ")})`, description);
}

function argumentValues(
  parameters: readonly DescribedParameter[],
  args: readonly LibraryArgument[],
  blank: Blank,
): unknown[] | Refused {
  const values: unknown[] = [];
  for (const [index, parameter] of parameters.entries()) {
    const given = parameter.repeating ? args.slice(index) : [args[index]];
    const received = given.map((argument) => argumentValue(parameter, argument, blank));
    const refused = received.find((value) => value instanceof Refused);
    if (refused) return refused;
    values.push(parameter.repeating ? received : received[0]);
  }
  return values;
}

/** The cell whose formula calls; none if it stands in no cell. */
function invocationIn(evaluation: Evaluation): { readonly address?: string } {
  const position = evaluation.__originCellPosition;
  if (!position) return {};
  const { sheetId, col, row } = position;
  const sheet = quotedSheetName(evaluation.getters.getSheetName(sheetId));
  return { address: `${sheet}!${helpers.toXC(col, row)}` };
}

function call(
  implementation: Implementations[string],
  values: readonly unknown[],
  isShown: boolean,
): LibraryCell | Rows<LibraryCell> {
  try {
    return libraryResult(implementation(...(values as never[])), isShown);
  } catch (error) {
    return errorCell(error, isShown) ?? WRONG_VALUE;
  }
}

function argumentValue(
  { dimensionality, optional }: DescribedParameter,
  argument: LibraryArgument,
  blank: Blank,
): unknown {
  if (argument === undefined && optional) return null;
  const cells = rowsOf(argument);
  const error = cells.flat().find((cell) => excelErrorOf(cell?.value) !== undefined);
  if (error) return new Refused(error);
  const rows = cells.map((row) => row.map((cell) => cell?.value ?? blank));
  if (dimensionality === "matrix") return rows;
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : new Refused(WRONG_VALUE);
}

/** The library keeps a range as columns; one that lies outside the sheet has no cells at all. */
function rowsOf(argument: LibraryArgument): Rows<LibraryCell | undefined> {
  if (!Array.isArray(argument)) return [[argument]];
  const rows = transpose(argument);
  return rows.length === 0 ? [[undefined]] : rows;
}

function libraryResult(result: unknown, isShown: boolean): LibraryCell | Rows<LibraryCell> {
  if (!Array.isArray(result)) return resultCell(result, isShown);
  const [first] = result as unknown[];
  const isRectangle =
    Array.isArray(first) &&
    first.length > 0 &&
    result.every((row) => Array.isArray(row) && row.length === first.length);
  return isRectangle
    ? transpose(
        (result as Rows<unknown>).map((row) => row.map((value) => resultCell(value, isShown))),
      )
    : WRONG_VALUE;
}

function resultCell(value: unknown, isShown: boolean): LibraryCell {
  if (typeof value === "number") return Number.isFinite(value) ? { value } : { value: "#NUM!" };
  if (typeof value === "string" || typeof value === "boolean") return { value };
  if (value === null) return { value: 0 };
  return errorCell(value, isShown) ?? WRONG_VALUE;
}

/** Known by its code: the class of another frame is another class. Excel shows two messages only. */
function errorCell(error: unknown, isShown: boolean): LibraryCell | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (!isExcelError(code)) return undefined;
  const isMessage = (code === "#VALUE!" || code === "#N/A") && typeof message === "string";
  return isShown && isMessage ? { value: code, message } : { value: code };
}

const transpose = <Cell>(matrix: Rows<Cell>): Rows<Cell> =>
  matrix[0]!.map((_, index) => matrix.map((line) => line[index]!));
