import { assess } from "../../../src/taskpane/wizard/core/assess";
import type { Draft } from "../../../src/taskpane/wizard/core/draft";
import { editDraft } from "../../../src/taskpane/wizard/core/editDraft";
import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import { problems } from "../../../src/taskpane/wizard/core/problems";
import { wrongBodies } from "../../../src/taskpane/wizard/core/wrongBodies";

const withTowns = (...towns: readonly (readonly [name: string, weight: string])[]): Draft => {
  const draft = newDraft("de", 2021);
  const bodies = towns.map(([name, weight], i) => ({
    id: `#${i + 2}`,
    cells: { name, weight, payer: "#1" },
  }));
  return { ...draft, bodies: [...draft.bodies, ...bodies] };
};
const wrong = (draft: Draft): string[] =>
  wrongBodies(problems(assess(draft).findings, "de"), draft);

test("rows without a name, with one twice or with a figure that is none can go together", () => {
  const draft = withTowns(
    ["Kamen", "1"],
    ["", "2"],
    ["Kamen", "3"],
    ["Selm", "k. A."],
    ["Bönen", "4"],
  );
  expect(wrong(draft).sort()).toEqual(["#3", "#4", "#5"]);
  const left = editDraft(draft, { kind: "remove", list: "bodies", ids: wrong(draft) });
  expect(left.bodies.slice(1).map(({ cells }) => cells.name)).toEqual(["Kamen", "Bönen"]);
});

test("what may stay as it is, and the recipient, are not offered", () => {
  const draft = withTowns(["Kamen", "1"], ["Bönen", ""]);
  expect(draft.bodies[0]!.cells.name ?? "").toBe("");
  expect(wrong(draft)).toEqual([]);
});
