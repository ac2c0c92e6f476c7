import "./objectGroupBy";

/** The only place that names the spreadsheet library (LGPL, used unmodified). */
export {
  CompiledFormula,
  CorePlugin,
  coreTypes,
  type CoreViewPlugin,
  functionCache,
  helpers,
  invalidateCFEvaluationCommands,
  invalidateEvaluationCommands,
  Model,
  registries,
  setTranslationMethod,
  Spreadsheet,
  stores,
  UIPlugin,
} from "@odoo/o-spreadsheet";
export type { AddFunctionDescription, CellPosition, Direction, Getters } from "@odoo/o-spreadsheet";
