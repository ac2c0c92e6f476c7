import { ModelContext } from "./context";
import { Range } from "./range";
import { TableScopedCollection } from "./tableScopedCollection";
import { Workbook } from "./workbook";
import { Worksheet } from "./worksheet";

/** The object model over a grid, from its root on. */
export function createModel(...given: ConstructorParameters<typeof ModelContext>) {
  const context = new ModelContext(...given);
  context.create = {
    range: (area) => new Range(context, area),
    worksheet: (sheetId) => new Worksheet(context, sheetId),
    tablesIn: (area, fullyContained) => new TableScopedCollection(context, area, fullyContained),
  };
  return { context, workbook: new Workbook(context) };
}
