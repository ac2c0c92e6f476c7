import { excelErrorOf } from "../../spreadsheet/excelErrors";
import { library, type Notation } from "../../spreadsheet/notation";
import { translateFormula } from "../../spreadsheet/writeFormula";
import type { Model } from "../../spreadsheet/library";

type GetCellText = Model["getters"]["getCellText"];

/** Lets the grid show formulas and errors as Excel writes them in that notation: #WERT!, #NV. */
export function showExcelTexts({ getters }: Model, notation: Notation): void {
  const original = getters.getCellText;
  const getCellText: GetCellText = (position, options) => {
    const cell = getters.getCell(position);
    if (options?.showFormula && cell?.isFormula)
      return translateFormula(cell.compiledFormula.toFormulaString(getters), library, notation);
    const error = excelErrorOf(getters.getEvaluatedCell(position).value);
    return error ? notation.error.write(error) : original(position, options);
  };
  Object.assign(getters, { getCellText });
}
