import type { Difference } from "./bench";

type Content = number | string | boolean;
export type Block = readonly (readonly Content[])[];

const DIGITS = 15;
/** A longer text says nothing more in a report. */
const LONGEST = 120;

/** Numbers with the digits that Excel keeps; an ellipsis at the end stands for any other text. */
function same(expected: Content | undefined, received: unknown): boolean {
  if (typeof expected === "number" && typeof received === "number")
    return expected.toPrecision(DIGITS) === received.toPrecision(DIGITS);
  if (typeof expected === "string" && expected.endsWith("…"))
    return typeof received === "string" && received.startsWith(expected.slice(0, -1));
  return expected === received;
}

/** Do cells, row by row, hold what is expected? */
export const isAsExpected = (expected: Block, received: readonly (readonly unknown[])[]): boolean =>
  expected.length === received.length &&
  expected.every(
    (row, r) =>
      row.length === received[r]!.length && row.every((cell, c) => same(cell, received[r]![c])),
  );

/** Cells as one line: "1 · 2 | 3 · 4". */
export const blockText = (rows: readonly (readonly unknown[])[]): string =>
  cut(rows.map((row) => row.map(cellText).join(" · ")).join(" | "));

const cellText = (cell: unknown): string => (cell === "" ? "–" : String(cell));

const cut = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;

/** Nothing if a single fact is as expected. */
export const differenceOf = (what: string, expected: Content, received: unknown): Difference[] =>
  same(expected, received)
    ? []
    : [{ what, expected: blockText([[expected]]), received: blockText([[received]]) }];
