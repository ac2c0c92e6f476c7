import { sheetOfName } from "../naming";

/** What a workbook has that an insertion may change. */
export interface WorkbookState {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: readonly StateName[];
  readonly activeSheet: string;
  /** Its sheets must not be added, renamed or deleted. */
  readonly isProtected: boolean;
}

export interface StateName {
  readonly name: string;
  readonly formula: string;
  /** The cells it stands for, whatever their sheet is called; nothing if they were deleted. */
  readonly cells?: string;
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
  const sheets = worksheets.items.map(({ id, name }) => ({ id, name }));
  return {
    sheets,
    // A name may also be a constant; Excel delivers it as such.
    names: names.items.map(({ name, formula }) => stateName(name, String(formula), sheets)),
    activeSheet: active.id,
    isProtected: protection.protected,
  };
}

function stateName(name: string, formula: string, sheets: WorkbookState["sheets"]): StateName {
  const sheetName = sheetOfName(formula);
  const sheet = sheets.find((each) => each.name === sheetName);
  if (!sheet) return { name, formula };
  return { name, formula, cells: sheet.id + formula.slice(formula.lastIndexOf("!")) };
}
