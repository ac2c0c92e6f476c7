import { registerEvaluation } from "./evaluation";
import { registerSpillReference } from "./spillReference";

/**
 * What Excel's formulas may name beside cells. Must be called before a model is made; more calls
 * change nothing.
 */
export function registerExcelReferences(): void {
  registerEvaluation();
  registerSpillReference();
}
