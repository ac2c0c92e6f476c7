import {
  type GroupList,
  groupsOf,
  matchingLines,
  totalCell,
} from "../../../src/engine/apportion/groups";
import { inGroups } from "../../../src/engine/apportion/inGroups";
import { invalid, unavailable } from "../../../src/engine/issue";
import { fraction, ZERO } from "../../../src/engine/number/fraction";
import { pickRows } from "../../../src/engine/number/column";
import type { Step } from "../../../src/engine/steps/step";
import { refusalOf } from "../refusalOf";

const list = (...lines: readonly (readonly [name: string, total: number])[]): GroupList => ({
  parameter: "total",
  columns: 3,
  names: lines.map(([name]) => name),
  isNothing: (line) => lines[line]![1] === 0,
});
const NORD_SUED = list(["Nord", 3], [" süd", 2]);
const always = (): boolean => true;

describe("the rows of each group", () => {
  it("are found by names that look the same, in the order of the list", () => {
    expect(groupsOf(NORD_SUED, ["SÜD", "nord ", "Süd"], always)).toEqual([
      { name: "Nord", line: 0, rows: [1] },
      { name: "süd", line: 1, rows: [0, 2] },
    ]);
  });

  it("without a name belong to the line without a name", () => {
    expect(groupsOf(list(["", 1], ["Nord", 3]), ["Nord", "", " "], always)).toEqual([
      { name: "", line: 0, rows: [1, 2] },
      { name: "Nord", line: 1, rows: [0] },
    ]);
  });

  it("need none where nothing is to be shared out, and lines without name and total are none", () => {
    expect(groupsOf(list(["", 0], ["Nord", 0], ["", 0]), [], always)).toEqual([]);
    expect(groupsOf(list(["Nord", 3]), ["Nord", "Süd", ""], (row) => row === 0)).toEqual([
      { name: "Nord", line: 0, rows: [0] },
    ]);
  });

  it.each<[string, GroupList, string[], object]>([
    [
      "a row whose group is not listed",
      NORD_SUED,
      ["Nord", " Südd"],
      { code: "groupUnknown", parameter: "groups", position: 1, name: "Südd", closest: " süd" },
    ],
    [
      "a row whose group is not listed in a list without names",
      list(["", 2]),
      ["Nord"],
      { code: "groupUnknown", parameter: "groups", position: 0, name: "Nord", list: "total" },
    ],
    [
      "a row without a group",
      NORD_SUED,
      ["Nord", "Süd", ""],
      { code: "groupMissing", parameter: "groups", position: 2, list: "total" },
    ],
    [
      "a group without a row",
      NORD_SUED,
      ["Nord"],
      { code: "groupWithoutRows", parameter: "total", position: 3, name: "süd" },
    ],
    [
      "a group listed twice",
      list(["Nord", 3], ["Süd", 1], ["NORD ", 0]),
      ["Nord", "Süd"],
      { code: "groupTwice", parameter: "total", position: 6, name: "NORD", first: 0 },
    ],
  ])("are refused for %s", (_, lines, labels, refusal) => {
    expect(refusalOf(() => groupsOf(lines, labels, always))).toMatchObject({
      kind: "invalid",
      ...refusal,
    });
  });
});

describe("two lists with the same names", () => {
  const funding = (...lines: readonly (readonly [string, number])[]): GroupList => ({
    ...list(...lines),
    parameter: "funding",
  });

  it("are matched in any order; a line that has nothing needs no match", () => {
    expect(matchingLines(NORD_SUED, funding(["Süd", 1], ["nord", 1]))).toEqual([1, 0]);
    expect(matchingLines(list(["Nord", 1], ["Süd", 0]), funding(["Nord", 1], ["Ost", 0]))).toEqual([
      0,
      undefined,
    ]);
  });

  it.each<[string, GroupList, GroupList, object]>([
    [
      "in the first list only",
      NORD_SUED,
      funding(["Nord", 1]),
      { code: "groupUnknown", parameter: "total", position: 3, list: "funding", name: "süd" },
    ],
    [
      "in the second list only",
      list(["Nord", 3]),
      funding(["Nord", 1], ["Nort", 1]),
      { code: "groupUnknown", parameter: "funding", position: 3, list: "total", closest: "Nord" },
    ],
    [
      "without a name in one of them",
      list(["", 3]),
      funding(["Nord", 0]),
      { code: "groupMissing", parameter: "total", position: 0, list: "funding" },
    ],
  ])("are refused for a name %s", (_, first, second, refusal) => {
    expect(refusalOf(() => matchingLines(first, second))).toMatchObject(refusal);
  });
});

describe("calculating group by group", () => {
  const groups = groupsOf(NORD_SUED, ["Süd", "Nord", "", "Süd"], (row) => row !== 2);

  it("puts the values back in the order of the rows", () => {
    const values = inGroups(groups, NORD_SUED, [0, 0, 0, 0], ({ line, rows }) =>
      rows.map((row) => 10 * line + row),
    );
    expect(values).toEqual([10, 1, 0, 13]);
  });

  it("takes rows of columns of either kind", () => {
    const units = Float64Array.of(5, 6, 7);
    expect(pickRows({ units, scale: 2 }, [2, 0])).toEqual({
      units: Float64Array.of(7, 5),
      scale: 2,
    });
    expect(pickRows({ units: [5n, 6n], scale: 0 }, [1])).toEqual({ units: [6n], scale: 0 });
  });

  it("moves all positions of steps to the rows of the argument and names the group", () => {
    const steps: Step[] = [];
    const at = { position: 1 };
    const told: Step[] = [
      { kind: "posts", total: ZERO, step: ZERO, minimum: "NONE" },
      { kind: "eligibility", ...at, share: ZERO, minimum: ZERO, isEligible: true },
      {
        ...{ kind: "tie", of: "unit", positions: [0, 1], lots: [0, 0] },
        winners: [{ ...at, by: "position" }],
      },
      { kind: "drawn", positions: [1, 0], lots: [1, 2], fte: [ZERO, ZERO] },
      { kind: "remainders", last: 0, lastRemainder: ZERO, next: 1, nextRemainder: ZERO },
      { kind: "cutOff", last: 1, lastAverage: ZERO, next: 0, nextAverage: ZERO },
      {
        ...{ kind: "nextBest", sum: ZERO, nextSum: ZERO },
        changes: [{ ...at, share: ZERO, fte: ZERO, instead: ZERO }],
      },
    ];
    inGroups(
      groups.slice(1),
      NORD_SUED,
      [0, 0, 0, 0],
      (_, record) => {
        told.forEach((step) => record!(step));
        return [0, 0];
      },
      (step) => steps.push(step),
    );
    expect(steps.map(({ group }) => group)).toEqual(
      told.map(() => ({ of: "groups", name: "süd" })),
    );
    expect(steps).toMatchObject([
      {},
      { position: 3 },
      { positions: [0, 3], winners: [{ position: 3 }] },
      { positions: [3, 0] },
      { last: 0, next: 3 },
      { last: 3, next: 0 },
      { changes: [{ position: 3 }] },
    ]);
  });

  it.each<[string, () => Error, object]>([
    [
      "a cell",
      () =>
        invalid({ code: "negative", parameter: "shares", position: 1, received: fraction(-1n) }),
      { position: 3, parameter: "shares" },
    ],
    [
      "equal lots",
      () => invalid({ code: "equalLots", parameter: "lots", position: 1, first: 0, lot: 1 }),
      { position: 3, first: 0 },
    ],
    [
      "a tie",
      () => unavailable({ code: "tieNeedsLots", parameter: "lots", positions: [0, 1] }),
      { kind: "unavailable", positions: [0, 3] },
    ],
    [
      "the total",
      () => invalid({ code: "tooManyDigits", parameter: "total" }),
      { position: totalCell(NORD_SUED, 1) },
    ],
    ["the group", () => invalid({ code: "allWeightsZero", parameter: "weights" }), {}],
  ])("moves a refusal of %s and names the group", (_, refusal, place) => {
    const calculation = () =>
      inGroups(groups.slice(1), NORD_SUED, [0, 0, 0, 0], () => {
        throw refusal();
      });
    expect(refusalOf(calculation)).toMatchObject({
      ...{ group: { of: "groups", name: "süd" } },
      ...place,
    });
  });

  it("passes on what is no refusal", () => {
    const fault = new Error("a fault of the program");
    const calculation = () =>
      inGroups(groups, NORD_SUED, [0, 0, 0, 0], () => {
        throw fault;
      });
    expect(calculation).toThrow(fault);
  });
});
