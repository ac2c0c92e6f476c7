import { FUNCTION_IDS } from "../../contract/contract";
import { cellAddress } from "../../xlsx/model/zone";
import type { CellFinding } from "./cellFinding";
import { enteredAnew } from "./enteredAnew";
import type { Inspected } from "./inspected";
import { change, found, type KimCell } from "./kimCell";
import { placeOf } from "./placesOf";

/** Why a function refused, in words, where that is known. */
export type ReasonOf = (cell: KimCell) => string | undefined;

export const isError = (value: unknown): value is string =>
  typeof value === "string" && /^#[\p{L}\p{N}_/]+[!?]?$/u.test(value);

/** Why a cell shows an error. */
export function errorFinding(cell: KimCell, inspected: Inspected, reasonOf: ReasonOf): CellFinding {
  const { sheet, row, column, formula, value } = cell;
  const broken = brokenName(cell, inspected);
  if (broken !== undefined) return found("nameBroken", cell, broken);
  if (formula.includes("#REF!")) return found("referenceLost", cell, formula);
  const source = errorSource(cell, inspected);
  if (source !== undefined && enteredAnew(formula) === formula)
    return found("errorInherited", cell, String(value), { at: source });
  if (value === "#NAME?") {
    const unknown = unknownFunction(formula);
    if (unknown !== undefined) return found("functionUnknown", cell, unknown);
    const missing = missingName(cell, inspected);
    if (missing !== undefined) return found("nameMissing", cell, missing);
    const remedy = [change(sheet, row, column, enteredAnew(formula))];
    return found("notRecognised", cell, formula, { remedy });
  }
  if (value === "#SPILL!") {
    const blockers = blockersOf(cell, inspected);
    const [at] = blockers;
    return found("spillBlocked", cell, blockers.join(", "), at === undefined ? {} : { at });
  }
  return found("errorValue", cell, reasonOf(cell) ?? String(value));
}

/** A name of the formula whose cells were deleted. */
const brokenName = ({ parts }: KimCell, { names }: Inspected): string | undefined =>
  namesIn(parts).find((name) =>
    names.some((each) => isNamed(each, name) && each.formula.includes("#REF!")),
  );

/** A name of the formula that the workbook does not have; tables may stand for their data. */
const missingName = ({ parts, formula }: KimCell, { names, tables }: Inspected) =>
  /\b(?:LET|LAMBDA)\(/iu.test(formula)
    ? undefined
    : namesIn(parts).find((name) => ![...names, ...tables].some((each) => isNamed(each, name)));

const isNamed = (each: { readonly name: string }, name: string): boolean =>
  each.name.toLowerCase() === name.toLowerCase();

const namesIn = ({ references }: KimCell["parts"]): string[] =>
  references.flatMap(({ reference }) => (reference.kind === "name" ? [reference.name] : []));

function unknownFunction(formula: string): string | undefined {
  const called = enteredAnew(formula).matchAll(/"(?:[^"]|"")*"|\bKIM\.([A-Z]+)\(/giu);
  const known: readonly string[] = FUNCTION_IDS;
  return [...called]
    .flatMap(([, id]) => (id === undefined ? [] : id.toUpperCase()))
    .find((id) => !known.includes(id));
}

/** As far beside a result as one of several columns goes. */
const MOST_COLUMNS = 8;

/**
 * The cells that are not blank below a formula whose result has no room; if there are none, the
 * nearest beside that.
 */
function blockersOf({ sheet, row, column, parts }: KimCell, inspected: Inspected): string[] {
  const lengths = parts.references.flatMap(({ reference }) => {
    const place = placeOf(reference, sheet, inspected);
    return place ? [place.zone.bottom - place.zone.top + 1] : [];
  });
  const bottom = Math.min(row + Math.max(2, ...lengths), sheet.bottom);
  const filledIn = (c: number, first: number, last: number): string[] => {
    const cells: string[] = [];
    for (let r = first; r < last; r++)
      if (sheet.valueAt(r, c) !== "") cells.push(cellAddress(r, c));
    return cells;
  };
  const below = filledIn(column, row + 1, bottom);
  if (below.length > 0) return below;
  for (let c = column + 1; c < Math.min(column + MOST_COLUMNS, sheet.right); c++) {
    const [first] = filledIn(c, row, bottom);
    if (first !== undefined) return [first];
  }
  // A result may be longer than what it comes from.
  return filledIn(column, bottom, sheet.bottom).slice(0, 1);
}

/** The first cell that shows an error among those that the formula refers to. */
function errorSource({ parts, sheet }: KimCell, inspected: Inspected): string | undefined {
  for (const { reference } of parts.references) {
    const place = placeOf(reference, sheet, inspected);
    if (!place) continue;
    const { zone, sheet: other } = place;
    const at = (r: number, c: number): string =>
      (other === sheet ? "" : `'${other.name}'!`) + cellAddress(r, c);
    // What is to fill cells and is no formula fills none.
    const isLost = reference.kind === "spill" && !other.formulaAt(zone.top, zone.left);
    if (isLost) return at(zone.top, zone.left);
    for (let r = zone.top; r <= Math.min(zone.bottom, other.bottom); r++)
      for (let c = zone.left; c <= Math.min(zone.right, other.right); c++)
        if (isError(other.valueAt(r, c))) return at(r, c);
  }
  return undefined;
}
