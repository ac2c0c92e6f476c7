import type { FunctionId } from "../contract/contract";
import type { linesAgain } from "./linesAgain";

type Implementation = (...args: never[]) => unknown;

/** A call as Excel made it. The functions are pure: called again, it answers the same. */
export interface LastCall {
  readonly id: FunctionId;
  readonly run: Implementation;
  /** Makes it again, with its steps. Handed on so that the pane needs no other module of these. */
  readonly again: typeof linesAgain;
  /** As Excel handed them over; none of a call with too many cells to be kept. */
  readonly args?: readonly unknown[] | undefined;
}

const MOST_ADDRESSES = 4000;
const MOST_CELLS = 400_000;
/** A formula may call several functions, or one of them several times. */
const MOST_AT_ADDRESS = 8;

interface Kept {
  calls: LastCall[];
  cells: number;
}

/** By the address as Excel writes it, the one that was not called for longest first. */
const kept = new Map<string, Kept>();
let cellsKept = 0;

/**
 * The function that Excel calls: it keeps in mind what it was last asked at each address, so that
 * the pane can explain what stands there. References are kept, nothing is copied; the oldest
 * addresses are forgotten when there are more than 4,000 of them, or 400,000 cells in arguments.
 */
export const remembering =
  (id: FunctionId, run: Implementation, again: typeof linesAgain) =>
  (...given: unknown[]): unknown => {
    const address = addressIn(given.at(-1));
    if (address === undefined) return run(...(given as never[]));
    const args = given.slice(0, -1);
    remember(address, { id, run, again, args });
    return run(...(args as never[]));
  };

/** The calls at an address, the last one last; none if there were none since the page was opened. */
export const lastCallsAt = (address: string): readonly LastCall[] => kept.get(address)?.calls ?? [];

/** Excel hands over the invocation last; no argument is an object without being a list. */
function addressIn(last: unknown): string | undefined {
  const { address } = (last ?? {}) as { readonly address?: unknown };
  return typeof address === "string" ? address : undefined;
}

function remember(address: string, call: Required<LastCall>): void {
  const cells = cellsOf(call.args);
  const at = kept.get(address) ?? { calls: [], cells: 0 };
  // What is called last stands last.
  kept.delete(address);
  kept.set(address, at);
  while (at.calls.length === MOST_AT_ADDRESS || (at.cells > 0 && at.cells + cells > MOST_CELLS))
    count(at, -cellsOf(at.calls.shift()!.args));
  const isTooLarge = cells > MOST_CELLS;
  at.calls.push(isTooLarge ? { ...call, args: undefined } : call);
  if (!isTooLarge) count(at, cells);
  for (const [oldest, { cells: freed }] of kept) {
    if (kept.size <= MOST_ADDRESSES && cellsKept <= MOST_CELLS) break;
    kept.delete(oldest);
    cellsKept -= freed;
  }
}

function count(at: Kept, cells: number): void {
  at.cells += cells;
  cellsKept += cells;
}

/** A repeating argument is a list of ranges: its cells are those of all of them. */
const cellsOf = (value: unknown): number => {
  if (!Array.isArray(value)) return 0;
  const [first] = value as readonly unknown[];
  if (Array.isArray(first) && !Array.isArray(first[0])) return value.length * first.length;
  let cells = 0;
  for (const each of value as readonly unknown[]) cells += cellsOf(each);
  return cells;
};
