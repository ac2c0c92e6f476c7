import { invalid } from "../../engine/issue";
import { isBlank, type Range } from "./range";

/** The text in a cell, "" for a blank one; a number counts as its digits. */
export function textIn(range: Range, position: number): string {
  const cell = range.cells[position];
  if (isBlank(cell)) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number" && Number.isFinite(cell)) return String(cell);
  throw invalid({ code: "notAName", parameter: range.parameter, position, received: cell });
}

/** The texts of a range, such as names of bodies. */
export const textsOf = (range: Range): readonly string[] =>
  range.cells.map((_, position) => textIn(range, position));
