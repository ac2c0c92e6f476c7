import type { GrantYear } from "../engine/grantYear/grantYear";

/** Which sheet of a workbook: one for each programme, grant year and module, and its variants. */
export interface SheetKey {
  readonly programme: string;
  readonly year: number;
  readonly module: number;
  /** 1, and from 2 on for a second calculation of the same grant year and module. */
  readonly variant: number;
}

export const keyFor = (
  { programme, year, module }: Pick<GrantYear, "programme" | "year" | "module">,
  variant = 1,
): SheetKey => ({ programme, year, module, variant });

/** Excel takes at most so many characters for the name of a sheet. */
const MOST = 31;

/** What a sheet is called until everything is on it, so that a broken one can be told apart. */
export const UNFINISHED = "~ ";

export const unfinishedName = (sheetName: string): string =>
  `${UNFINISHED}${sheetName}`.slice(0, MOST);

/** Upper and lower case do not matter in names of sheets. */
export const sameSheetName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The sheet a name of the workbook lies on; nothing for a name whose cells were deleted. */
export function sheetOfName(formula: string): string | undefined {
  const [, quotedName, name] = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!\$?[A-Z]/.exec(formula) ?? [];
  return quotedName?.replaceAll("''", "'") ?? name;
}
