import { sameSheetName } from "../naming";
import { readState, type StateName, type WorkbookState } from "./workbookState";
import { runExcel } from "../runExcel";

/** Where a workbook goes back to, and what may have been added since. Plain data. */
export interface Rollback {
  readonly before: WorkbookState;
  /** Names that added sheets may have. */
  readonly sheetNames: readonly string[];
  /** Ids of added sheets, as far as they are known: then they may have any name. */
  readonly sheetIds: readonly string[];
  /** Sheets that made room for others, and what they are called meanwhile. */
  readonly aside: readonly { readonly id: string; readonly name: string }[];
  /** Names of cells that may have been added, changed or removed. */
  readonly names: readonly string[];
}

/** What could not be taken back; nothing in it means that the workbook is as it was before. */
export interface Leftover {
  /** Sheets that should not be there. */
  readonly sheets: readonly string[];
  /** Names of cells that should not be there, are missing or stand for other cells. */
  readonly names: readonly string[];
  /** Takes it back another time. */
  readonly rollback: Rollback;
}

export const isClean = ({ sheets, names }: Leftover): boolean => sheets.length + names.length === 0;

/**
 * Takes back what was added: one look at what is there, then one sync. Never throws; what is left
 * is in the answer. If the workbook does not even answer, that is everything there may be.
 */
export async function rollBack(rollback: Rollback): Promise<Leftover> {
  try {
    await runExcel(async (context) => {
      const now = await readState(context);
      context.application.suspendApiCalculationUntilNextSync();
      takeBack(context, rollback, now);
      await context.sync();
    });
  } catch {
    // What matters is what is left, whatever went wrong.
  }
  return leftOf(rollback);
}

async function leftOf(rollback: Rollback): Promise<Leftover> {
  try {
    return await runExcel(async (context) => {
      const now = await readState(context);
      return {
        sheets: addedSheets(rollback, now).map(({ name }) => name),
        names: changedNames(rollback, now),
        rollback,
      };
    });
  } catch {
    const { before, sheetNames: sheets, names } = rollback;
    const isNew = (name: string) => !before.names.some((each) => each.name === name);
    return { sheets, names: names.filter(isNew), rollback };
  }
}

/** Names first: Excel keeps those of a deleted sheet, but no longer knows their cells. */
function takeBack(
  { workbook }: Excel.RequestContext,
  rollback: Rollback,
  now: WorkbookState,
): void {
  const { worksheets, names } = workbook;
  const changed = changedNames(rollback, now);
  for (const name of changed) if (nameIn(now, name)) names.getItem(name).delete();
  for (const { id } of addedSheets(rollback, now)) worksheets.getItem(id).delete();
  for (const { id, name } of rollback.aside) {
    const old = rollback.before.sheets.find((sheet) => sheet.id === id);
    if (old && now.sheets.some((sheet) => sheet.id === id && sameSheetName(sheet.name, name)))
      worksheets.getItem(id).name = old.name;
  }
  for (const name of changed) {
    const old = nameIn(rollback.before, name);
    if (old && isThere(old, now)) names.add(name, old.formula);
  }
  const { activeSheet } = rollback.before;
  if (now.sheets.some(({ id }) => id === activeSheet)) worksheets.getItem(activeSheet).activate();
}

const addedSheets = ({ before, sheetNames, sheetIds }: Rollback, now: WorkbookState) =>
  now.sheets.filter(
    ({ id, name }) =>
      !before.sheets.some((sheet) => sheet.id === id) &&
      (sheetIds.includes(id) || sheetNames.some((own) => sameSheetName(own, name))),
  );

/** Names that were added, removed or stand for other cells than before. */
const changedNames = ({ before, names }: Rollback, now: WorkbookState): string[] =>
  names.filter((name) => {
    const [found, old] = [nameIn(now, name), nameIn(before, name)];
    if (!found) return old !== undefined && isThere(old, now);
    return !old || found.cells !== old.cells;
  });

/** Whether the sheet of the cells that a name stood for is still there. */
const isThere = ({ cells }: StateName, { sheets }: WorkbookState): boolean =>
  cells !== undefined && sheets.some(({ id }) => cells.startsWith(`${id}!`));

function nameIn({ names }: WorkbookState, wanted: string): StateName | undefined {
  return names.find(({ name }) => name.toUpperCase() === wanted.toUpperCase());
}
