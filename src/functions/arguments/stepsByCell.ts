import type { Step } from "../../engine/steps/step";
import type { Language } from "../../locales/language";
import { cutText, stepSentence, stepText } from "../../locales/stepText";
import type { RecordedCall } from "../answer";

/** What a cell of Excel holds at most. */
const MOST_CHARACTERS = 32_767;

/** A step as its cell says it; one of its own, or one that it says for a group or the whole call. */
export interface Line {
  readonly step: Step;
  readonly text: string;
  readonly isOwn: boolean;
}

/**
 * The steps of a call as a text for each cell of its result, a line for each step. What concerns
 * one cell stands there, what concerns all of them or a group in the first one, each in the order
 * of the calculation; "" for a cell without a step. A text that is too long for a cell is cut and
 * says so.
 */
export const stepsByCell = (...given: Parameters<typeof linesByCell>): string[][] =>
  linesByCell(...given).map((row) =>
    row.map((lines) =>
      cutText(lines.map(({ text }) => text).join("\n"), MOST_CHARACTERS, given[2]),
    ),
  );

/** The same line by line, with its step. */
export function linesByCell(
  result: readonly (readonly unknown[])[],
  call: RecordedCall,
  language: Language,
): Line[][][] {
  const columns = result[0]!.length;
  const lines = result.map((row) => row.map((): Line[] => []));
  const counted = countedCells(call, result.length, columns);
  for (const step of call.steps) {
    const own = cellsOf(step, counted, columns);
    const isOwn = own.length > 0;
    const text = (isOwn ? stepSentence : stepText)(step, language, call.locate);
    for (const cell of isOwn ? own : [firstCell(step, call, counted, columns)])
      lines[Math.floor(cell / columns)]![cell % columns]!.push({ step, text, isOwn });
  }
  return lines;
}

/** Whose cells the cells of the result follow, if any, and whether each makes a row of it. */
interface Counted {
  readonly isFollowed: boolean;
  readonly parameter: string | undefined;
  readonly inRows: boolean;
}

/**
 * A calculation ends with its result: the cells of the argument that its last step with a position
 * speaks of are those of the result. Cells of another argument, such as the costs whose sum is
 * split, only lead to it.
 */
function countedCells(
  { steps, cellsOf: sizeOf }: RecordedCall,
  rows: number,
  columns: number,
): Counted {
  const parameter = steps.filter((step) => positionsOf(step).length > 0).at(-1)?.parameter;
  const size = sizeOf(parameter);
  const inRows = size !== rows * columns;
  return { parameter, inRows, isFollowed: !inRows || size === rows };
}

/** The cells of the result that a step concerns, counted row by row; none: the whole call. */
function cellsOf(
  step: Step,
  { isFollowed, parameter, inRows }: Counted,
  columns: number,
): readonly number[] {
  if (step.row !== undefined) return cellsOfRow(step.row, step.column, columns);
  if (!isFollowed || step.parameter !== parameter) return [];
  return positionsOf(step).map((position) =>
    inRows ? position * columns + (step.column ?? 0) : position,
  );
}

/** A step that names no column is about the whole row. */
const cellsOfRow = (row: number, column: number | undefined, columns: number): readonly number[] =>
  column === undefined
    ? Array.from({ length: columns }, (_, each) => row * columns + each)
    : [row * columns + column];

/** Where a step stands that concerns many: the first cell of its group, or of all. */
function firstCell(
  { group }: Step,
  { steps }: RecordedCall,
  counted: Counted,
  columns: number,
): number {
  if (group === undefined) return 0;
  const ofGroup = steps.filter(
    (step) => step.group?.of === group.of && step.group.name === group.name,
  );
  const cells = ofGroup.flatMap((step) => cellsOf(step, counted, columns));
  return cells.length === 0 ? 0 : Math.min(...cells);
}

/** The rows of a body have one step together. */
const positionsOf = (step: Step): readonly number[] => {
  if (step.kind === "flow" || step.kind === "branch") return step.positions;
  return step.position === undefined ? [] : [step.position];
};
