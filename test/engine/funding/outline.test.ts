import fc from "fast-check";
import { outline, type OutlineLine } from "../../../src/engine/funding/outline";
import { runs } from "../../support/runs";
import * as mutants from "./mutants/outline";

type Property = (rule: mutants.Outline) => void;

const shown = (lines: readonly OutlineLine[]): string[] =>
  lines.map(({ text, level }) => `${level} ${text}`);

/** Few groups in many spellings, so that they come again and are interrupted. */
const rows = fc.array(
  fc.record({
    name: fc.constantFrom("Kamen", "Selm", "Werne", "Kamen", "", " "),
    group: fc.constantFrom("Nord", "NORD ", "Süd", "süd", "", " "),
  }),
  { maxLength: 12 },
);

const fold = (group: string): string => group.trim().toUpperCase();

/** Line by line: each row says itself where it belongs. */
function outlineByHand(names: readonly string[], groups: readonly string[]): string[] {
  const lines: string[] = [];
  names.forEach((name, i) => {
    const isNamed = (row: number): boolean => names[row]!.trim() !== "";
    if (!isNamed(i)) return;
    const group = fold(groups[i]!);
    if (group === "") {
      lines.push(`1 ${name}`);
      return;
    }
    const members = names.flatMap((_, k) => (isNamed(k) && fold(groups[k]!) === group ? [k] : []));
    if (members[0] !== i) return;
    lines.push(`1 ${groups[i]!.trim()}`, ...members.map((k) => `2 ${names[k]!}`));
  });
  return lines;
}

const everyRowStandsBelowItsGroup: Property = (rule) => {
  fc.assert(
    fc.property(rows, (given) => {
      const names = given.map(({ name }) => name);
      const groups = given.map(({ group }) => group);
      expect(shown(rule(names, groups))).toEqual(outlineByHand(names, groups));
    }),
    { numRuns: runs(300, 5_000) },
  );
};

const everyValueIsShownOnceAndAddedOnce: Property = (rule) => {
  fc.assert(
    fc.property(rows, (given) => {
      const groups = given.map(({ group }) => group);
      const lines = rule(
        given.map(({ name }) => name),
        groups,
      );
      const named = given.flatMap(({ name }, i) => (name.trim() === "" ? [] : [i]));
      const positionsOf = (isGroup: boolean): number[] =>
        lines
          .filter((line) => line.isGroup === isGroup)
          .flatMap(({ positions }) => positions)
          .sort((a, b) => a - b);
      expect(positionsOf(false)).toEqual(named);
      expect(positionsOf(true)).toEqual(named.filter((i) => groups[i]!.trim() !== ""));
    }),
    { numRuns: runs(300, 5_000) },
  );
};

describe("a grouped list", () => {
  it("gathers the bodies of a region below its name, where it first appears", () => {
    expect(
      shown(
        outline(
          ["Kreis Unna", " Lünen ", "Bergkamen", "Selm", "Kamen"],
          ["", "Nord", "Mitte", "Nord", "mitte "],
        ),
      ),
    ).toEqual(["1 Kreis Unna", "1 Nord", "2 Lünen", "2 Selm", "1 Mitte", "2 Bergkamen", "2 Kamen"]);
  });

  it("leaves out rows with a blank name, and a group of nothing else", () => {
    expect(outline(["", " ", "Selm"], ["Nord", "", " "])).toEqual([
      { text: "Selm", level: 1, isGroup: false, positions: [2] },
    ]);
    expect(outline([""], ["Nord"])).toEqual([]);
  });

  it("tells of each line where it comes from", () => {
    const steps: unknown[] = [];
    outline(["Lünen", "Kreis", "Selm"], ["Nord", "", "nord"], (step) => steps.push(step));
    const member = { kind: "member", parameter: "names" };
    expect(steps).toEqual([
      { kind: "group", row: 0, text: "Nord", count: 2 },
      { ...member, row: 1, position: 0, text: "Lünen", groupName: "Nord" },
      { ...member, row: 2, position: 2, text: "Selm", groupName: "Nord" },
      { ...member, row: 3, position: 1, text: "Kreis", groupName: "" },
    ]);
  });

  it("has every row below its group, in the order of the rows", () => {
    everyRowStandsBelowItsGroup(outline);
  });
  it("shows every value once, and counts it once in its group", () => {
    everyValueIsShownOnceAndAddedOnce(outline);
  });
});

describe("named mutants of the outline", () => {
  const killedBy: [string, mutants.Outline, Property][] = [
    ["a group begins anew after another", mutants.neighboursOnly, everyRowStandsBelowItsGroup],
    ["case matters", mutants.caseMatters, everyRowStandsBelowItsGroup],
    ["rows without a group come last", mutants.ungroupedLast, everyRowStandsBelowItsGroup],
    ["groups in alphabetical order", mutants.sortedGroups, everyRowStandsBelowItsGroup],
    ["blank names counted", mutants.blankNamesCounted, everyValueIsShownOnceAndAddedOnce],
    ["only the first row counted", mutants.firstRowOnly, everyValueIsShownOnceAndAddedOnce],
  ];
  it.each(killedBy)("%s is found", (_, mutant, property) => {
    expect(() => {
      property(mutant);
    }).toThrow();
  });
});
