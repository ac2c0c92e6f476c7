import "../../../src/workbench/spreadsheet/customFunctionsRuntime";
import { functionMetadata } from "../../../src/cli/functionMetadata";
import { catalogue } from "../../../src/functions/catalogue";
import { demoWorkbook } from "../../../src/workbench/demo/demoWorkbook";
import { workbookModel } from "../../../src/workbench/host/osheet/workbookModel";
import { registerCustomFunctions } from "../../../src/workbench/spreadsheet/customFunctions";
import { germanExcel } from "../../../src/workbench/spreadsheet/notation";
import { quietly } from "../../../src/workbench/spreadsheet/quietly";

export type Value = number | string | boolean;

export interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

const registered = functionMetadata().then((json) => {
  registerCustomFunctions(json, catalogue);
});

/** The demo workbook, calculated, and read as a person reads it. */
export async function openDemo() {
  await registered;
  const model = workbookModel(germanExcel, demoWorkbook());
  const { getters } = model;
  const sheetIds = getters.getSheetIds();
  const sheetId = (name: string) =>
    sheetIds.find((id) => getters.getSheetName(id) === name) ?? fail(`no sheet ${name}`);
  const value = (position: Position): Value =>
    (getters.getEvaluatedCell(position).value ?? "") as Value;
  const rows = (id: string) => Array.from({ length: getters.getNumberRows(id) }, (_, row) => row);
  const columns = (id: string) =>
    Array.from({ length: getters.getNumberCols(id) }, (_, col) => col);

  /** In the block below a heading, given by its number or in full, the cell in the row of a label and the column of a header. */
  function find(sheet: string, heading: string, label: string, header: string): Position {
    const id = sheetId(sheet);
    const first = (row: number) => String(value({ sheetId: id, row, col: 0 }));
    const isHeading = (row: number) =>
      first(row) === heading || (heading.endsWith(" ") && first(row).startsWith(heading));
    const headers = 1 + (rows(id).find(isHeading) ?? fail(`${sheet}: no heading ${heading}`));
    const row = rows(id).find((one) => one > headers && first(one) === label);
    if (row === undefined) fail(`${sheet}, ${heading}: no row ${label}`);
    const col = columns(id).find(
      (one) => value({ sheetId: id, row: headers, col: one }) === header,
    );
    return { sheetId: id, row, col: col ?? fail(`${sheet}, ${heading}: no column ${header}`) };
  }

  // The first question for a value calculates the workbook, and the library reports that.
  quietly(() => value({ sheetId: sheetIds[0]!, row: 0, col: 0 }));

  return {
    model,
    find,
    value,
    shown: (position: Position) => getters.getEvaluatedCell(position).formattedValue,
    /** What stands in a cell, in the library's notation. */
    written(position: Position): string {
      const cell = getters.getCell(position);
      return cell?.isFormula
        ? cell.compiledFormula.toFormulaString(getters)
        : (cell?.content ?? "");
    },
    /** All cells of the sheets in which something stands or shows. */
    cells: () =>
      sheetIds.flatMap((id) =>
        rows(id).flatMap((row) =>
          columns(id)
            .map((col) => ({ sheetId: id, row, col }))
            .filter((position) => value(position) !== ""),
        ),
      ),
    type(position: Position, content: string) {
      quietly(() => model.dispatch("UPDATE_CELL", { ...position, content }));
    },
  };
}

export type Demo = Awaited<ReturnType<typeof openDemo>>;

function fail(message: string): never {
  throw new Error(message);
}
