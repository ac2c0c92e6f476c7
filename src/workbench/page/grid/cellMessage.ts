import { formulaText } from "../../../locales/formulaText";
import type { Language } from "../../../locales/language";
import { excelErrorOf } from "../../spreadsheet/excelErrors";
import { library, type Notation } from "../../spreadsheet/notation";
import { scanFormula } from "../../spreadsheet/scanFormula";
import type { CellPosition, Getters } from "../../spreadsheet/library";
import { problemText } from "./problemText";

export interface Speech {
  readonly language: Language;
  readonly notation: Notation;
  /** Is this a message of one of KIM's functions? Those of the library are in English only. */
  readonly isOwn: (message: string) => boolean;
}

export interface CellMessage {
  /** As the cell shows it: "#WERT!". */
  readonly error: string;
  readonly text: string;
  /** Where the error comes from, if from another cell: "B3", "Daten!B3". */
  readonly cause: string | undefined;
}

/** What is wrong in a cell that shows an error. */
export function cellMessage(
  getters: Getters,
  position: CellPosition,
  { language, notation, isOwn }: Speech,
): CellMessage | undefined {
  const { value, message, errorOriginPosition: origin } = getters.getEvaluatedCell(position);
  const error = excelErrorOf(value);
  if (!error) return undefined;
  const unknown = error === "#NAME?" ? unknownName(getters, origin ?? position) : undefined;
  const own = message !== undefined && isOwn(message) ? message : undefined;
  const text = own ?? (unknown && problemText(unknown, language));
  return {
    error: notation.error.write(error),
    text: text ?? formulaText(language).errors[error],
    cause: origin && addressOf(getters, origin, position),
  };
}

function unknownName(getters: Getters, position: CellPosition) {
  const cell = getters.getCell(position);
  if (!cell?.isFormula) return undefined;
  const tokens = scanFormula(cell.compiledFormula.toFormulaString(getters), library);
  const name = tokens.find(({ kind, value }) => kind === "name" && !getters.getNamedRange(value));
  return name && ({ code: "unknownName", name: name.value, instead: undefined } as const);
}

function addressOf(getters: Getters, cell: CellPosition, from: CellPosition): string | undefined {
  const { sheetId, row, col } = cell;
  if (sheetId === from.sheetId && row === from.row && col === from.col) return undefined;
  const zone = { top: row, bottom: row, left: col, right: col };
  return getters.getRangeString(getters.getRangeFromZone(sheetId, zone), from.sheetId);
}
