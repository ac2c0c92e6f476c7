import { HostError } from "../wire/hostError";
import type { ModelContext } from "./context";

const FORBIDDEN = /[\\/?*[\]:]|^'|'$/;
const LONGEST = 31;

/** Throws as Excel does for a name that no sheet can have, or that another sheet has. */
export function assertSheetName(context: ModelContext, name: string, ownId?: string): void {
  if (name === "" || name.length > LONGEST || FORBIDDEN.test(name)) {
    throw new HostError("InvalidArgument");
  }
  const other = context.sheetNamed(name);
  if (other && other.id !== ownId) throw new HostError("ItemAlreadyExists");
}

/** "2023 (2)": what a copy of a sheet is called, cut where it would be too long. */
export function copiedSheetName(context: ModelContext, name: string): string {
  const stem = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number++) {
    const end = ` (${number})`;
    const copied = stem.slice(0, LONGEST - end.length) + end;
    if (!context.sheetNamed(copied)) return copied;
  }
}

/** "Tabelle2": the next name that is free. */
export function nextSheetName(context: ModelContext): string {
  const stem = context.language === "de" ? "Tabelle" : "Sheet";
  let number = 1;
  while (context.sheetNamed(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
