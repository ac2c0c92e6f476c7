import { sheetRef } from "../../layout/sheetRef";
import type { CalcColumn, CalcSheet } from "./calcColumn";
import { quoted } from "./formulaParts";

/** A cell or a spill without a sheet before it: A6#, $O$5. */
const OWN_CELL = /(?<![!:\w'.$])(\$?[A-Z]{1,2}\$?\d+(?:#|\b))(?!\()/g;

/**
 * How the first KIM function of a step gets to its result, as a formula of another sheet: the same
 * arguments as in the step itself. Nothing where it has none: posts that were agreed.
 */
export function stepsOf({ id: sheet }: CalcSheet, { formula }: CalcColumn): string | undefined {
  return ownStepsOf(formula?.() ?? "")
    ?.split(/("[^"]*"|'[^']*'!)/)
    .map((part) => (/^["']/.test(part) ? part : part.replace(OWN_CELL, `${sheetRef(sheet)}$1`)))
    .join("");
}

/** The same as a formula of the step's own sheet. */
export function ownStepsOf(formula: string): string | undefined {
  const start = formula.indexOf("KIM.");
  const open = formula.indexOf("(", start);
  if (start < 0 || open < 0) return undefined;
  const name = formula.slice(start + "KIM.".length, open);
  return `KIM.STEPS(${quoted(name)},${formula.slice(open + 1, closing(formula, open))})`;
}

/** The bracket that closes the one at `open`. */
function closing(formula: string, open: number): number {
  let depth = 0;
  let isText = false;
  for (let index = open; index < formula.length; index++) {
    const character = formula[index];
    if (character === '"') isText = !isText;
    if (isText) continue;
    if (character === "(") depth++;
    if (character === ")" && --depth === 0) return index;
  }
  throw new Error(`Not closed: ${formula}`);
}
