/** What a workbook has that an insertion may change. */
export interface WorkbookState {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly activeSheet: string;
  /** Its sheets must not be added, renamed or deleted. */
  readonly isProtected: boolean;
}

/** Reads it in one sync. */
export async function readState(context: Excel.RequestContext): Promise<WorkbookState> {
  const { worksheets, names, protection } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  const active = worksheets.getActiveWorksheet();
  active.load("id");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    // A name may also be a constant; Excel delivers it as such.
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
    activeSheet: active.id,
    isProtected: protection.protected,
  };
}

/** Upper and lower case do not matter in names of sheets. */
export const sameSheetName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The sheet a name lies on; nothing for a name whose cells were deleted. */
export function sheetOfName(formula: string): string | undefined {
  const [, quotedName, name] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]/.exec(formula) ?? [];
  return quotedName?.replaceAll("''", "'") ?? name;
}
