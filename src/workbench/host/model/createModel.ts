import type { Grid } from "../grid";
import type { Traits } from "../../spreadsheet/traits";
import { ModelContext, type Language } from "./context";
import { Range } from "./range";
import { TableScopedCollection } from "./tableScopedCollection";
import { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/** The object model over a grid, from its root on. */
export function createModel(grid: Grid, language: Language, traits: Traits) {
  const context = new ModelContext(grid, language, traits);
  context.create = {
    range: (area) => new Range(context, area),
    worksheet: (sheetId) => new Worksheet(context, sheetId),
    tablesIn: (area, fullyContained) => new TableScopedCollection(context, area, fullyContained),
  };
  return { context, workbook: new Workbook(context) };
}
