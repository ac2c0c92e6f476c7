import { excelErrorOf } from "../../spreadsheet/excelErrors";
import type { Model } from "../../spreadsheet/library";
import { library, type Notation } from "../../spreadsheet/notation";
import { translateFormula } from "../../spreadsheet/writeFormula";

type Getters = Model["getters"];

/**
 * Lets the grid show formulas and errors as Excel writes them in that notation (#WERT!, #NV), and
 * number new sheets with `sheetName` before the number.
 */
export function showExcelTexts({ getters }: Model, notation: Notation, sheetName: string): void {
  const original = { ...getters };
  const getCellText: Getters["getCellText"] = (position, options) => {
    const cell = getters.getCell(position);
    if (options?.showFormula && cell?.isFormula)
      return translateFormula(cell.compiledFormula.toFormulaString(getters), library, notation);
    const error = excelErrorOf(getters.getEvaluatedCell(position).value);
    return error ? notation.error.write(error) : original.getCellText(position, options);
  };
  const getNextSheetName: Getters["getNextSheetName"] = (name = sheetName) =>
    original.getNextSheetName(name);
  Object.assign(getters, { getCellText, getNextSheetName });
}
