import "../../spreadsheet/objectGroupBy";

/** What the host needs of the spreadsheet library beyond the formulas. */
export { CorePlugin, coreTypes, helpers, Model, registries } from "@odoo/o-spreadsheet";
