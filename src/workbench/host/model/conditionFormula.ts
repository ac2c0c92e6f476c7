import { englishExcel } from "../../spreadsheet/notation";
import { scanFormula } from "../../spreadsheet/scanFormula";
import { HostError } from "../wire/hostError";

/** Excel refuses structured references and array constants in conditions. */
export function assertConditionFormula(formula: string): void {
  const tokens = scanFormula(formula, englishExcel);
  if (tokens.some(({ kind }) => kind === "table" || kind === "openArray"))
    throw new HostError("InvalidArgument", `A condition cannot be ${formula}.`);
}
