import type { Language } from "../locales/language";
import { recordCalls } from "./answer";
import { type Line, linesByCell } from "./arguments/stepsByCell";

export interface Again {
  readonly result: readonly (readonly unknown[])[];
  /** For each cell of the result the steps that stand there. */
  readonly lines: readonly (readonly (readonly Line[])[])[];
}

/**
 * Makes a call again, recorded. A value that is no block counts as one of one cell. Throws what the
 * function throws.
 */
export function linesAgain(
  run: (...args: never[]) => unknown,
  args: readonly unknown[],
  language: Language,
): Again {
  const { result, calls } = recordCalls(() => run(...(args as never[])));
  const block = (Array.isArray(result) ? result : [[result]]) as unknown[][];
  return { result: block, lines: calls[0] ? linesByCell(block, calls[0], language) : [] };
}
