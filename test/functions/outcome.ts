import "../../src/workbench/spreadsheet/customFunctionsRuntime";
import { catalogue } from "../../src/functions/catalogue";

export type FunctionId = keyof typeof catalogue;

/** What Excel would show: values, or an error with its message. */
export type Outcome =
  { readonly values: unknown } | { readonly code: string; readonly message: string };

/** Calls a function as Excel does; any other exception than Excel's is a fault of the function. */
export function outcomeOf(id: FunctionId, args: readonly unknown[]): Outcome {
  const implementation = catalogue[id] as (...values: readonly unknown[]) => unknown;
  try {
    return { values: implementation(...args) };
  } catch (error) {
    if (!(error instanceof CustomFunctions.Error)) throw error;
    return { code: error.code, message: error.message ?? "" };
  }
}
