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
} from "@odoo/o-spreadsheet";
export type { AddFunctionDescription } from "@odoo/o-spreadsheet";
