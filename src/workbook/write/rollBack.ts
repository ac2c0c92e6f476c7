import { readState, sameSheetName, sheetOfName, type WorkbookState } from "./workbookState";

/** Where a workbook goes back to, and what may have been added since. Plain data. */
export interface Rollback {
  readonly before: WorkbookState;
  /** Names that added sheets may have. */
  readonly sheetNames: readonly string[];
  /** Ids of added sheets, as far as they are known: then they may have any name. */
  readonly sheetIds: readonly string[];
  /** Ids of sheets that may have got another name. */
  readonly renamedIds: readonly string[];
  /** Names of cells that may have been added, changed or removed. */
  readonly names: readonly string[];
}

/** What could not be taken back; nothing in it means that the workbook is as it was before. */
export interface Leftover {
  /** Sheets that should not be there. */
  readonly sheets: readonly string[];
  /** Names of cells that should not be there, are missing or stand for other cells. */
  readonly names: readonly string[];
  /** Sheets that are called otherwise than before. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
  /** Takes it back another time. */
  readonly rollback: Rollback;
}

export const isClean = ({ sheets, names, renamed }: Leftover): boolean =>
  sheets.length + names.length + renamed.length === 0;

/**
 * Takes back what was added: one look at what is there, then one sync. Never throws; what is left
 * is in the answer. If the workbook does not even answer, that is everything there may be.
 */
export async function rollBack(rollback: Rollback): Promise<Leftover> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
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
    return await Excel.run(async (context) => {
      const now = await readState(context);
      return {
        sheets: addedSheets(rollback, now).map(({ name }) => name),
        names: changedNames(rollback, now),
        renamed: renamedSheets(rollback, now),
        rollback,
      };
    });
  } catch {
    const { before, sheetNames: sheets, names } = rollback;
    const isNew = (name: string) => !before.names.some((each) => each.name === name);
    return { sheets, names: names.filter(isNew), renamed: [], rollback };
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
  for (const name of changed) if (formulaOf(now, name) !== undefined) names.getItem(name).delete();
  for (const { id } of addedSheets(rollback, now)) worksheets.getItem(id).delete();
  for (const { id, from } of renamedSheets(rollback, now)) worksheets.getItem(id).name = from;
  for (const name of changed) {
    const formula = cellsBefore(rollback, name);
    if (formula !== undefined) names.add(name, formula);
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

const renamedSheets = ({ before, renamedIds }: Rollback, now: WorkbookState) =>
  before.sheets.flatMap(({ id, name: from }) => {
    if (!renamedIds.includes(id)) return [];
    const to = now.sheets.find((sheet) => sheet.id === id)?.name;
    return to === undefined || to === from ? [] : [{ id, from, to }];
  });

const changedNames = (rollback: Rollback, now: WorkbookState): string[] =>
  rollback.names.filter((name) => formulaOf(now, name) !== cellsBefore(rollback, name));

/** A name whose cells were deleted before stood for nothing. */
function cellsBefore({ before }: Rollback, name: string): string | undefined {
  const formula = formulaOf(before, name);
  return formula !== undefined && sheetOfName(formula) !== undefined ? formula : undefined;
}

function formulaOf({ names }: WorkbookState, wanted: string): string | undefined {
  const found = names.find(({ name }) => name.toUpperCase() === wanted.toUpperCase());
  return found?.formula;
}
