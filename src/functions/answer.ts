import { Refusal } from "../engine/issue";
import type { Recorder, Step } from "../engine/steps/step";
import { issueText } from "../locales/issueText";
import { language } from "../locales/language";
import type { Locate } from "../locales/wording";
import { filledRows } from "./arguments/filledRows";
import { type Range, rangeOf } from "./arguments/range";

/** The steps of one call, and where the cells they speak of lie. */
export interface RecordedCall {
  readonly steps: readonly Step[];
  readonly locate: Locate;
  /** How many cells an argument has. */
  readonly cellsOf: (parameter: string | undefined) => number;
}

/** Where calls are recorded at the moment, if anywhere. */
let recording: RecordedCall[] | undefined;

/** What a function is asked, by the names of the contract. */
type Arguments<Name extends string> = Readonly<Record<Name, unknown>>;

/**
 * The frame of every KIM function: hands over the arguments as ranges and turns a refusal of the
 * engine into Excel's error with a message that names the argument and the row.
 */
export function answer<Name extends string, Result>(
  args: Arguments<Name>,
  calculate: (ranges: Readonly<Record<Name, Range>>, record: Recorder | undefined) => Result,
): Result {
  const ranges = {} as Record<Name, Range>;
  const rowsOf = filledRows(args);
  for (const name in args) ranges[name] = rangeOf(name, args[name], rowsOf(name));
  try {
    return calculate(ranges, startRecording(ranges));
  } catch (error) {
    if (error instanceof Refusal) throw excelError(error, ranges);
    throw error;
  }
}

/**
 * Calls functions, directly or through formulas, and records their steps. They are synchronous
 * and pure, so nothing else is recorded with them. What is recorded within a recording, as
 * KIM.STEPS does, belongs to both.
 */
export function recordCalls<Result>(run: () => Result): { result: Result; calls: RecordedCall[] } {
  const calls: RecordedCall[] = [];
  const outer = recording;
  recording = calls;
  try {
    return { result: run(), calls };
  } finally {
    recording = outer;
    outer?.push(...calls);
  }
}

function startRecording(ranges: Readonly<Record<string, Range>>): Recorder | undefined {
  if (!recording) return undefined;
  const steps: Step[] = [];
  recording.push({
    steps,
    locate: locateIn(ranges),
    cellsOf: (parameter) => countedRange(ranges, parameter)?.cells.length ?? 1,
  });
  return (step) => steps.push(step);
}

function excelError(
  { kind, issue }: Refusal,
  ranges: Readonly<Record<string, Range>>,
): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  const message = issueText(issue, language(), locateIn(ranges));
  return new CustomFunctions.Error(kind === "invalid" ? invalidValue : notAvailable, message);
}

/** The range whose cells are counted: without a parameter, the first one. */
const countedRange = (
  ranges: Readonly<Record<string, Range>>,
  parameter: string | undefined,
): Range | undefined =>
  parameter === undefined
    ? Object.values(ranges).find(({ cells }) => cells.length > 1)
    : ranges[parameter];

/** Rows of a column, columns of a row, both of a block. */
function locateIn(ranges: Readonly<Record<string, Range>>): Locate {
  return (parameter, position) => {
    const range = countedRange(ranges, parameter);
    if (!range || range.cells.length === 1) return {};
    return {
      ...(range.rows > 1 && { row: Math.floor(position / range.columns) + 1 }),
      ...(range.columns > 1 && { column: (position % range.columns) + 1 }),
    };
  };
}
