import type { Language } from "../../locales/language";
import { ownName } from "../book/ownNames";
import type { SheetLayout, TableOperation } from "../layout/operation";
import { linesNeeded, summarySheets } from "../summary/summarySheets";
import type { WorkbookState } from "./workbookState";

/**
 * The sheets over all grant years, as they are to be when these have been written. How many bodies
 * others have is asked for only where modules are shown side by side: in one sync. `before`: how
 * the workbook was when there were such sheets.
 */
export const summariesFor =
  (layouts: readonly SheetLayout[], language: Language, before?: WorkbookState) =>
  async (state: WorkbookState, context: Excel.RequestContext): Promise<SheetLayout[]> => {
    const coming = layouts.flatMap(({ names }) => names.map(({ name }) => name));
    const lines = await countLines(linesNeeded({ state, coming }), layouts, context);
    return summarySheets({
      state,
      before,
      coming,
      language,
      linesOf: (name) => lines.get(name) ?? 0,
    });
  };

async function countLines(
  names: readonly string[],
  layouts: readonly SheetLayout[],
  { workbook }: Excel.RequestContext,
): Promise<ReadonlyMap<string, number>> {
  const counted = new Map<string, number>();
  const ranges = names.flatMap((name) => {
    const own = layouts.find(
      ({ id, ending }) => id === "bodies" && ownName(name)?.ending === ending.toUpperCase(),
    );
    const table = own?.operations.find(({ kind }) => kind === "table") as
      TableOperation | undefined;
    if (table) {
      counted.set(name, table.area.rows - 1);
      return [];
    }
    const used = workbook.names.getItem(name).getRange().getUsedRangeOrNullObject(true);
    return [{ name, used: used.load("rowCount") }];
  });
  if (ranges.length > 0) await workbook.context.sync();
  for (const { name, used } of ranges) counted.set(name, used.isNullObject ? 0 : used.rowCount);
  return counted;
}
