import type { Line } from "../../../functions/arguments/stepsByCell";
import type { LastCall } from "../../../functions/lastCalls";
import type { Again } from "../../../functions/linesAgain";
import type { Language } from "../../../locales/language";
import { type Mark, markOf } from "./markOf";

/** Where a cell lies in what a formula gives, counted from 0. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

export interface ExplainedStep {
  readonly text: string;
  readonly mark?: Mark;
}

/** What a call has to say about one cell of its result. */
export type Replayed =
  /** It refused: its whole message, which Excel does not show everywhere. */
  | { readonly kind: "refused"; readonly code: string; readonly message: string }
  | {
      readonly kind: "answered";
      /** What it gives for this cell; undefined beyond its result. */
      readonly value: unknown;
      /** Of this cell, then those of all cells or of its group. */
      readonly own: readonly ExplainedStep[];
      readonly common: readonly ExplainedStep[];
      /** Where a grouped list takes this cell from. */
      readonly listed?: Listed;
    };

/** A row of the arguments, none for the line of a group, and a column of the values. */
export interface Listed {
  readonly row?: number;
  readonly column: number;
}

/** In a grouped list text and level stand before the values. */
const FIRST_VALUES = 2;

/**
 * Calls a function again with what it was asked last. It is pure: it gives what it gave then, and
 * says now how.
 */
export function replay(
  { id, args, run, again }: LastCall & { readonly args: readonly unknown[] },
  { row, column }: Position,
  language: Language,
): Replayed {
  const answer = answerOf(() => again(run, args, language));
  if (answer.kind === "refused") return answer;
  const { result } = answer;
  // What KIM.STEPS says is its result; the steps behind it are another function's.
  const lines = id === "STEPS" ? [] : answer.lines;
  // One row or column counts for all, as Excel spreads it beside others.
  const at = result[result.length === 1 ? 0 : row];
  const value = at?.[at.length === 1 ? 0 : column];
  const cell = lines[result.length === 1 ? 0 : row]?.[at?.length === 1 ? 0 : column] ?? [];
  const own = cell.filter(({ isOwn }) => isOwn);
  const common = lines.flat(2).filter((line) => !line.isOwn && concerns(line, own));
  return {
    kind: "answered",
    value,
    own: own.map(explained),
    common: common.map(explained),
    ...(id === "OUTLINE" && { listed: { ...rowListed(own, args), column: column - FIRST_VALUES } }),
  };
}

function answerOf(call: () => Again) {
  try {
    return { kind: "answered" as const, ...call() };
  } catch (error) {
    const { code = "#VALUE!", message = "" } = error as Partial<CustomFunctions.Error>;
    return { kind: "refused" as const, code: String(code), message };
  }
}

/** Steps of a group concern the cells of that group. */
const concerns = ({ step: { group } }: Line, own: readonly Line[]): boolean =>
  group === undefined ||
  own.some(({ step }) => step.group?.of === group.of && step.group.name === group.name);

function explained({ step, text }: Line): ExplainedStep {
  const mark = markOf(step);
  return { text, ...(mark && { mark }) };
}

function rowListed(own: readonly Line[], args: readonly unknown[]): { readonly row?: number } {
  const member = own.map(({ step }) => step).find((step) => step.kind === "member");
  if (!member) return {};
  const row = (args[0] as unknown[][]).findIndex(([name]) => name === member.text);
  return row < 0 ? {} : { row };
}
