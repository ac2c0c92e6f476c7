import { runExcel } from "../runExcel";
import { withSheetNames } from "../layout/sheetRef";
import { applyOrnament } from "../write/applyOrnament";
import { rollBack, type Rollback } from "../write/rollBack";
import { rewritePage } from "./changedPage";
import { entered, restoreTable } from "./changedTable";
import { type BeforeChange, cellOf, loadTable } from "./lookAtSheets";

/**
 * Gives tables, pages and cells back what they held, then removes the sheets that were added. The
 * answer names what could not be given back; never throws.
 */
export async function restore(before: BeforeChange, rollback: Rollback): Promise<string[]> {
  const failed = await giveBack(before).then(
    () => [],
    () => touched(before),
  );
  const left = await rollBack(rollback);
  return [...new Set([...failed, ...left.sheets, ...left.names])];
}

const giveBack = ({ sheets, tables, pages, cells }: BeforeChange): Promise<void> =>
  runExcel(async (context) => {
    const { worksheets, tables: known, names } = context.workbook;
    const now = tables.map(({ name }) => loadTable(context.workbook, name));
    worksheets.load("items/id,items/name");
    await context.sync();
    const nameOf = (id: string): string =>
      worksheets.items.find((sheet) => sheet.id === sheets[id])!.name;
    context.application.suspendApiCalculationUntilNextSync();
    tables.forEach((table, index) => restoreTable(known.getItem(table.name), table, now[index]!()));
    for (const { sheetId, content, format, ...place } of cells) {
      const cell = cellOf(worksheets.getItem(sheetId), names, place);
      cell.formulas = [[entered(content, format)]];
    }
    for (const { sheetId, layout, extent, own } of pages) {
      const sheet = worksheets.getItem(sheetId);
      rewritePage(sheet, layout, extent, nameOf);
      for (const { row, column, content } of own)
        sheet.getCell(row, column).formulas = [[entered(content, "General")]];
      for (const operation of layout.operations)
        if (operation.kind === "condition" || operation.kind === "height")
          applyOrnament(sheet, withSheetNames(operation, nameOf));
    }
    await context.sync();
  });

/** The sheets and tables that are not what they were. */
const touched = ({ tables, pages }: BeforeChange): string[] => [
  ...pages.map(({ layout }) => layout.sheetName),
  ...tables.map(({ name }) => name),
];
