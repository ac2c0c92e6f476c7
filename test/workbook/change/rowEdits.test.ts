import fc from "fast-check";
import { rowEdits } from "../../../src/workbook/change/tableRows";

const edits = (before: string, after: string) =>
  rowEdits([...before], [...after], (letter) => letter);

test.each([
  ["abc", "abc", { edited: [], removed: [], added: [] }],
  ["abc", "axc", { edited: [{ at: 1, row: "x" }], removed: [], added: [] }],
  ["abc", "ac", { edited: [], removed: [1], added: [] }],
  ["abc", "abcd", { edited: [], removed: [], added: ["d"] }],
  ["aab", "ab", { edited: [], removed: [1], added: [] }],
  ["abcd", "xbd", { edited: [{ at: 0, row: "x" }], removed: [2], added: [] }],
  ["", "a", { edited: [], removed: [], added: ["a"] }],
])("%s becomes %s with as little as that", (before, after, expected) => {
  expect(edits(before, after)).toEqual(expected);
});

const letters = fc.array(fc.constantFrom(..."abcd"), { maxLength: 8 });

/** Of a longest common subsequence. */
function common([a, ...as]: readonly string[], [b, ...bs]: readonly string[]): number {
  if (a === undefined || b === undefined) return 0;
  return a === b ? 1 + common(as, bs) : Math.max(common([a, ...as], bs), common(as, [b, ...bs]));
}

test("the edits make the rows of the others, and leave as many alone as can be", () => {
  fc.assert(
    fc.property(letters, letters, (before, after) => {
      const { edited, removed, added } = rowEdits(before, after, (letter) => letter);
      const rows = before.map((row, at) => edited.find((each) => each.at === at)?.row ?? row);
      const left = rows.filter((_, at) => !removed.includes(at));
      expect([...left, ...added].sort()).toEqual([...after].sort());
      const untouched = before.length - edited.length - removed.length;
      expect(untouched).toBe(common(before, after));
    }),
  );
});
