import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import {
  type Action,
  reduceWizard,
  startState,
} from "../../../src/taskpane/wizard/core/wizardState";

const idle = startState(newDraft("de", 2023));
const busy = reduceWizard(idle, { kind: "busy", isBusy: true });

test.each<Action>([
  { kind: "next" },
  { kind: "restart", draft: newDraft("de", 2024) },
  { kind: "jump", step: "posts", where: { field: "posts" } },
  { kind: "edit", edit: { kind: "add", list: "bodies" } },
])("while Excel is writing, $kind does nothing", (action) => {
  expect(reduceWizard(idle, action)).not.toEqual(idle);
  expect(reduceWizard(busy, action)).toBe(busy);
});

test("what was taken back is taken note of, then everything goes on", () => {
  const undone = reduceWizard(busy, { kind: "undone" });
  expect(undone.isTouched).toBe(true);
  const after = reduceWizard(undone, { kind: "busy", isBusy: false });
  expect(reduceWizard(after, { kind: "next" }).step).toBe("bodies");
});
