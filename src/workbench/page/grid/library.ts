import "../../spreadsheet/objectGroupBy";
import type { stores } from "@odoo/o-spreadsheet";

/** What the page needs of the spreadsheet library to draw the grid (LGPL, used unmodified). */
export { registries, setTranslationMethod, Spreadsheet, stores } from "@odoo/o-spreadsheet";
export type { CellPosition, Direction, Model } from "@odoo/o-spreadsheet";
export type Get = ConstructorParameters<typeof stores.CellComposerStore>[0];
export type ComposerSelection = InstanceType<typeof stores.CellComposerStore>["composerSelection"];
