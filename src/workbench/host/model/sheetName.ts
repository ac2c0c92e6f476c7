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

/** "Tabelle2": the next name that is free. */
export function nextSheetName(context: ModelContext): string {
  const stem = context.language === "de" ? "Tabelle" : "Sheet";
  let number = 1;
  while (context.sheetNamed(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}
