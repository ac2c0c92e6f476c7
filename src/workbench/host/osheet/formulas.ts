import { formulaProblem } from "../../spreadsheet/formulaProblem";
import type { CellPosition, Getters } from "../../spreadsheet/library";
import { englishExcel, library } from "../../spreadsheet/notation";
import { scanFormula } from "../../spreadsheet/scanFormula";
import { tableProblem } from "../../spreadsheet/tableProblem";
import { writeFormula } from "../../spreadsheet/writeFormula";
import { quotedSheetName } from "../quotedSheetName";
import { HostError } from "../wire/hostError";

/** Excel accepts what it does not know and shows #NAME?; everything else wrong is refused. */
const ACCEPTED: readonly string[] = ["unknownFunction", "unknownName"];

/** The cell into which a formula is entered. */
interface Place {
  readonly getters: Getters;
  readonly position: CellPosition;
}

/**
 * An English formula in the library's notation. Throws InvalidArgument as Excel does; with a place
 * also for a table or a column that does not exist.
 */
export function formulaToLibrary(formula: string, place?: Place): string {
  const tokens = scanFormula(formula, englishExcel);
  const problem = formulaProblem(tokens, englishExcel);
  const refused =
    problem && !ACCEPTED.includes(problem.code)
      ? problem
      : place && tableProblem(tokens, place.getters, place.position);
  if (refused) {
    const why = `The formula ${formula} can't be read: ${refused.code}.`;
    throw new HostError("InvalidArgument", why);
  }
  return writeFormula(tokens, library);
}

/** A formula of the library in English; sheets whose names need apostrophes get them. */
export function formulaFromLibrary(formula: string): string {
  const tokens = scanFormula(formula, library).map((token) =>
    token.kind === "reference" ? { ...token, value: quoted(token.value) } : token,
  );
  return writeFormula(tokens, englishExcel);
}

function quoted(reference: string): string {
  const sheet = /^([^'!]+)!/.exec(reference)?.[1];
  return sheet === undefined
    ? reference
    : `${quotedSheetName(sheet)}${reference.slice(sheet.length)}`;
}
