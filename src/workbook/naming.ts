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

/** What all names of a sheet begin with: KIM_2023_B2_, of the second variant KIM_2023_B2_V2_. */
export function prefixOf({ programme, year, module, variant }: SheetKey): string {
  const start = programme.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
  const letters = /^[A-Z]/.test(start) ? start : `P${start}`;
  return `${letters}_${year}_B${module}_${variant === 1 ? "" : `V${variant}_`}`;
}

const NAME = /^([A-Z][A-Z0-9_]*?_(\d+)_B(\d+)_(?:V(\d+)_)?)([A-Za-z]+(?:_[A-Za-z]+)?)$/;

/** A name as it is defined in the workbook, taken apart; nothing if it is none of ours. */
export function parseName(
  name: string,
): { prefix: string; year: number; module: number; variant: number; cell: string } | undefined {
  const [, prefix, year, module, variant = "1", cell] = NAME.exec(name) ?? [];
  if (prefix === undefined || cell === undefined) return undefined;
  return { prefix, year: Number(year), module: Number(module), variant: Number(variant), cell };
}

/** "Rate" for a field of the grant year itself, "Bodies_Weight" for a column of a list. */
export const cellName = (field: string, list?: string): string =>
  list === undefined ? pascal(field) : `${pascal(list)}_${pascal(field)}`;

const pascal = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Excel takes at most 31 characters for a sheet, and none of these. */
const MOST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

/** "KIM 2023 B2", of the second variant "KIM 2023 B2 (2)". */
export function sheetNameOf({ programme, year, module, variant }: SheetKey): string {
  const place = ` ${year} B${module}${variant === 1 ? "" : ` (${variant})`}`;
  const programmeName = programme.replace(FORBIDDEN, "").replace(/^'+/, "");
  return `${programmeName}${place}`.trim().slice(-MOST);
}

/** What a sheet is called until everything is on it, so that a broken one can be told apart. */
export const UNFINISHED = "~ ";

export const unfinishedName = (sheetName: string): string =>
  `${UNFINISHED}${sheetName}`.slice(0, MOST);

/** The name a replaced sheet keeps: "KIM 2023 B2 alt", "KIM 2023 B2 alt 2". */
export function replacedName(
  sheetName: string,
  word: string,
  isTaken: (name: string) => boolean,
): string {
  for (let count = 1; ; count++) {
    const ending = count === 1 ? ` ${word}` : ` ${word} ${count}`;
    const name = sheetName.slice(0, MOST - ending.length) + ending;
    if (!isTaken(name)) return name;
  }
}
