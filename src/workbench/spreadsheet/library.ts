import "./objectGroupBy";

/** The only place that names the spreadsheet library (LGPL, used unmodified). */
export {
  CorePlugin,
  coreTypes,
  functionCache,
  helpers,
  Model,
  registries,
  setTranslationMethod,
  Spreadsheet,
  stores,
} from "@odoo/o-spreadsheet";
export type { AddFunctionDescription, CellPosition, Direction, Getters } from "@odoo/o-spreadsheet";
