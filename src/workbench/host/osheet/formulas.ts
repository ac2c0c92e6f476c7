import { formulaProblem } from "../../spreadsheet/formulaProblem";
import { englishExcel, library } from "../../spreadsheet/notation";
import { scanFormula } from "../../spreadsheet/scanFormula";
import { writeFormula } from "../../spreadsheet/writeFormula";
import { quotedSheetName } from "../quotedSheetName";
import { HostError } from "../wire/hostError";

/** Excel accepts what it does not know and shows #NAME?; everything else wrong is refused. */
const ACCEPTED: readonly string[] = ["unknownFunction", "unknownName"];

/** An English formula in the library's notation. Throws InvalidArgument as Excel does. */
export function formulaToLibrary(formula: string): string {
  const tokens = scanFormula(formula, englishExcel);
  const problem = formulaProblem(tokens, englishExcel);
  if (problem && !ACCEPTED.includes(problem.code)) {
    throw new HostError("InvalidArgument", `The formula ${formula} can't be read.`);
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
