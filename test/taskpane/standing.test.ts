import { Standing } from "../../src/taskpane/excel/standing";

const PAUSE = 10;

/** What stands after each of the readings: the time, what differs, and whether Excel is late. */
function told(...readings: readonly (readonly [number, string[], ("late" | "calculated")?])[]) {
  const standing = new Standing(PAUSE);
  return readings.map(([now, differences, what]) => {
    if (what === "calculated") standing.restart();
    return [...standing.take(differences, now, what === "late")].join("");
  });
}

test("a difference stands when it is seen again after the pause, not before", () => {
  expect(told([0, ["a"]], [9, ["a"]], [10, ["a", "b"]], [20, ["b"]])).toEqual(["", "", "a", "b"]);
});

test("what was gone in between begins anew", () => {
  expect(told([0, ["a"]], [5, []], [12, ["a"]], [22, ["a"]])).toEqual(["", "", "", "a"]);
});

test("when Excel has calculated, what was seen before counts no more", () => {
  expect(told([0, ["a"]], [12, ["a"], "calculated"], [21, ["a"]], [22, ["a"]])).toEqual([
    ...["", "", "", "a"],
  ]);
});

test("what stood is told until it is gone, however often Excel calculates", () => {
  expect(told([0, ["a"]], [10, ["a"]], [11, ["a"], "calculated"], [12, []])).toEqual([
    ...["", "a", "a", ""],
  ]);
});

test("where Excel never is quiet, twice in a row is enough in the end", () => {
  expect(told([0, ["a"]], [1, ["a"], "calculated"], [3, ["a"], "late"])).toEqual(["", "", "a"]);
  expect(told([0, ["b"]], [3, ["a"], "late"])).toEqual(["", ""]);
});
