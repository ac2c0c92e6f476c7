import type { Cell, CellValue, Row, Sheet } from "../model/sheet";
import { cellAddress, type Zone, zoneAddress } from "../model/zone";
import type { SharedStrings } from "./sharedStrings";
import type { Styles } from "./styles";
import { element, flag, textElement, type Xml } from "./xml";

/** What the cells of all sheets share. */
export interface Shared {
  readonly styles: Styles;
  readonly strings: SharedStrings;
}

/** Whether a dynamic array is among the formulas; the file then needs the metadata part. */
export const hasArrays = ({ rows }: Sheet): boolean =>
  rows.some(({ cells }) => cells.some(({ formula }) => formula?.fills));

/** The rows with their cells (ECMA-376-1, 18.3.1.80). */
export const sheetData = ({ rows }: Sheet, shared: Shared): Xml =>
  element("sheetData", {}, ...rows.map((row) => rowXml(row, shared)));

function rowXml({ row, height, isHeightSet, hidden, cells }: Row, shared: Shared): Xml {
  const attributes = {
    ...{ r: row + 1, ht: height },
    ...{ hidden: flag(hidden), customHeight: flag(isHeightSet) },
  };
  return element("row", attributes, ...cells.map((cell) => cellXml(row, cell, shared)));
}

/** All dynamic arrays share the one entry of the metadata part, which is number 1. */
const DYNAMIC = 1;

function cellXml(row: number, cell: Cell, { styles, strings }: Shared): Xml {
  const { column, look, value, formula, isSpilled } = cell;
  // A text that is calculated stands in its cell, one that was typed among the shared ones.
  const isCalculated = formula !== undefined || isSpilled === true;
  const attributes = {
    r: cellAddress(row, column),
    s: (look && styles.indexOf(look)) || undefined,
    t: value === undefined ? undefined : typeOf(value, isCalculated),
    cm: formula?.fills ? DYNAMIC : undefined,
  };
  const f = formula ? formulaXml(formula.text, formula.fills) : "";
  return element("c", attributes, f, value === undefined ? "" : valueXml(value));

  function valueXml(shown: CellValue): Xml {
    if (typeof shown === "string" && !isCalculated)
      return element("v", {}, String(strings.indexOf(shown)));
    return textElement("v", contentOf(shown));
  }
}

function formulaXml(text: string, fills: Zone | undefined): Xml {
  const array = fills ? { t: "array", ref: zoneAddress(fills) } : {};
  return textElement("f", text, array);
}

function typeOf(value: CellValue, isCalculated: boolean): string | undefined {
  if (typeof value === "string") return isCalculated ? "str" : "s";
  if (typeof value === "boolean") return "b";
  return typeof value === "number" ? undefined : "e";
}

function contentOf(value: CellValue): string {
  if (typeof value === "boolean") return value ? "1" : "0";
  return typeof value === "object" ? value.error : String(value);
}
