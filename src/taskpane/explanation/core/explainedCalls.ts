import { type LastCall, lastCallsAt } from "../../../functions/lastCalls";
import type { Language } from "../../../locales/language";
import type { ExplainedCall } from "./explanation";
import type { FormulaCall } from "../../../workbook/formulaParts";
import { type Listed, type Position, replay } from "./replay";

/** The cell that is asked about, and the one whose formula fills it. */
export interface Asked {
  readonly sheetName: string;
  /** "L6" */
  readonly owner: string;
  /** Of the cell in what the formula fills. */
  readonly offset: Position;
  readonly value: unknown;
}

export interface CallsAt {
  readonly calls: readonly ExplainedCall[];
  /** Where a grouped list takes the cell from. */
  readonly listed?: Listed;
}

/** What the calls of a formula say about a cell, in the order in which they end. */
export function explainedCalls(
  calls: readonly FormulaCall[],
  { sheetName, owner, offset, value }: Asked,
  language: Language,
): CallsAt {
  const last = [sheetName, `'${sheetName.replaceAll("'", "''")}'`]
    .map((sheet) => lastCallsAt(`${sheet}!${owner}`))
    .find((kept) => kept.length > 0);
  let listed: Listed | undefined;
  const explained = calls.map((call, index): ExplainedCall => {
    const { id } = call;
    const nothing = { id, own: [], common: [] };
    const kept = keptFor(call, calls, index, last ?? []);
    if (!kept) return { ...nothing, state: "notCalled" };
    if (!kept.args) return { ...nothing, state: "tooLarge" };
    const replayed = replay({ ...kept, args: kept.args }, offset, language);
    const given = replayed.kind === "refused" ? replayed.code : replayed.value;
    // Of an error of another kind Excel tells why: it has yet to ask, or has not asked at all.
    if (isError(value) && given !== value && (call.isWhole || replayed.kind === "refused"))
      return { ...nothing, state: "unasked" };
    if (call.isWhole && !isSame(given, value)) return { ...nothing, state: "outdated" };
    if (replayed.kind === "refused")
      return { ...nothing, state: "refused", message: replayed.message };
    listed ??= replayed.listed;
    const { own, common } = replayed;
    if (replayed.value === 0 && own.length + common.length === 0)
      return { ...nothing, state: value === 0 || value === "" ? "zero" : "passedOver" };
    return { id, state: "answered", own, common };
  });
  return { calls: explained, ...(listed && { listed }) };
}

/** Of several calls of one function the last ones were kept in the order of the formula. */
function keptFor(
  { id }: FormulaCall,
  calls: readonly FormulaCall[],
  index: number,
  kept: readonly LastCall[],
): LastCall | undefined {
  const after = calls.slice(index + 1).filter((call) => call.id === id).length;
  return kept.filter((call) => call.id === id).at(-1 - after);
}

export const isError = (value: unknown): value is string =>
  typeof value === "string" && /^#[\p{L}\p{N}_/]+[!?]?$/u.test(value);

/** Excel hands back what it was given; an empty text may show as an empty cell. */
const isSame = (given: unknown, shown: unknown): boolean =>
  given === shown || (given === null && shown === 0);
