import type { Problem } from "../../../src/taskpane/wizard/core/problems";
import { fieldProblems } from "../../../src/taskpane/wizard/core/fieldProblems";
import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import { reduceWizard, startState } from "../../../src/taskpane/wizard/core/wizardState";
import { fieldId } from "../../../src/taskpane/wizard/fields/fieldId";

const start = startState(newDraft("de", 2021));

test("a field that was left stays so until its step is left or an entry goes", () => {
  const left = reduceWizard(start, { kind: "leave", field: "kim-year" });
  expect([...left.left]).toEqual(["kim-year"]);
  expect(reduceWizard(left, { kind: "leave", field: "kim-year" })).toBe(left);
  expect(reduceWizard(left, { kind: "next" }).left.size).toBe(0);
  const edit = { kind: "remove", list: "bodies", ids: ["#1"] } as const;
  expect(reduceWizard(left, { kind: "edit", edit }).left.size).toBe(0);
});

test("of several errors of a field the first stands beside it, and no hint", () => {
  const problem = (sentence: string, severity: Problem["severity"]): Problem => ({
    severity,
    sentence,
    step: "notice",
    where: { list: "notices", index: 0, field: "amount" },
    entry: "",
    field: "",
    isObstacle: false,
  });
  const found = fieldProblems(
    [problem("hint", "hint"), problem("first", "error"), problem("second", "error")],
    fieldId,
  );
  expect([...found]).toEqual([["kim-notices-0-amount", "first"]]);
});
