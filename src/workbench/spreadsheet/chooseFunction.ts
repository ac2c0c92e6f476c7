import { excelErrorOf } from "./excelErrors";
import { type AddFunctionDescription, helpers, registries } from "./library";

interface Result {
  value: string | number | boolean | null;
  message?: string;
}
type Given = Parameters<AddFunctionDescription["compute"]>[number];
/** Columns of cells, as the library holds a range. */
type Columns = readonly (readonly Result[])[];

const VALUE: Result = { value: "#VALUE!" };
const NA: Result = { value: "#N/A" };

/**
 * CHOOSE as in Excel: an array of indices chooses cell by cell, so CHOOSE({1,2},A1:A9,C1:C9) puts
 * two columns side by side. A column of values serves for every column of the result, a row for
 * every row, a single cell for all; where a range has no such cell the result is #N/A.
 */
export function registerChooseFunction(): void {
  registries.functionRegistry.replace("CHOOSE", {
    description: "",
    args: [
      helpers.arg("index (number, range<number>)", ""),
      helpers.arg("value (any, range<any>, repeating)", ""),
    ],
    compute(index, ...values) {
      const indices = columnsOf(index);
      const choices = values.map(columnsOf);
      const isOne = indices.length === 1 && indices[0]!.length === 1;
      if (isOne) return wholeChoice(indices[0]![0]!, choices) as never;
      const shapes = [indices, ...choices];
      const width = Math.max(...shapes.map((columns) => columns.length));
      const height = Math.max(...shapes.map((columns) => columns[0]?.length ?? 0));
      return Array.from({ length: width }, (_, column) =>
        Array.from({ length: height }, (_, row) => {
          const chosen = choiceOf(cellOf(indices, column, row), choices);
          return "value" in chosen ? chosen : cellOf(chosen.columns, column, row);
        }),
      ) as never;
    },
    isExported: true,
  });
}

function columnsOf(given: Given): Columns {
  if (given === undefined) return [[{ value: null }]];
  return Array.isArray(given) ? (given as Columns) : [[given as Result]];
}

/** The chosen value, whatever its shape; an error of the index stands for it. */
function wholeChoice(index: Result, choices: readonly Columns[]): Result | Columns {
  const chosen = choiceOf(index, choices);
  if ("value" in chosen) return chosen;
  const { columns } = chosen;
  return columns.length === 1 && columns[0]!.length === 1 ? columns[0]![0]! : columns;
}

function choiceOf(index: Result, choices: readonly Columns[]): Result | { columns: Columns } {
  if (excelErrorOf(index.value) !== undefined) return index;
  const position = Math.trunc(Number(index.value));
  const columns = choices[position - 1];
  return columns ? { columns } : VALUE;
}

function cellOf(columns: Columns, column: number, row: number): Result {
  const found = columns.length === 1 ? columns[0]! : columns[column];
  return (found?.length === 1 ? found[0] : found?.[row]) ?? NA;
}
