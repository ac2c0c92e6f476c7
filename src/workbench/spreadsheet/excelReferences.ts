import { registerEvaluation } from "./evaluation";
import { registerLetFunction } from "./letFunction";
import { registerNames } from "./names";
import { registerSpillReference } from "./spillReference";
import { registerTableFunction } from "./tableFunction";

/**
 * What Excel's formulas may name beside cells. Must be called before a model is made; more calls
 * change nothing.
 */
export function registerExcelReferences(): void {
  registerNames();
  registerEvaluation();
  registerSpillReference();
  registerTableFunction();
  registerLetFunction();
}
