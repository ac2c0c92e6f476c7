import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import {
  type Action,
  reduceWizard,
  startState,
} from "../../../src/taskpane/wizard/core/wizardState";
import type { Writing } from "../../../src/taskpane/wizard/core/writing";

const idle = startState(newDraft("de", 2023));
const standing = (writing: Writing) => reduceWizard(idle, { kind: "writing", writing });

const OTHERS: readonly Action[] = [
  { kind: "next" },
  { kind: "restart", draft: newDraft("de", 2024) },
  { kind: "jump", step: "posts", where: { field: "posts" } },
  { kind: "edit", edit: { kind: "add", list: "bodies" } },
];

describe.each<Writing>([{ kind: "writing", done: 1, of: 3 }, { kind: "removing" }])(
  "while Excel is $kind",
  (writing) => {
    const busy = standing(writing);

    test.each(OTHERS)("$kind does nothing", (action) => {
      expect(reduceWizard(idle, action)).not.toEqual(idle);
      expect(reduceWizard(busy, action)).toBe(busy);
    });

    test("its progress and what became of it are taken note of", () => {
      const after: Writing = { kind: "refused", error: "protected" };
      expect(reduceWizard(busy, { kind: "writing", writing: after }).writing).toBe(after);
    });
  },
);

test("what was taken back is taken note of, then everything goes on", () => {
  const undone = reduceWizard(standing({ kind: "removing" }), { kind: "undone" });
  expect(undone).toMatchObject({ isTouched: true, writing: { kind: "undone" } });
  expect(reduceWizard(undone, { kind: "next" }).step).toBe("bodies");
});

test.each<Action>([
  { kind: "next" },
  { kind: "replace", draft: newDraft("de", 2024) },
  { kind: "jump", step: "posts", where: { field: "posts" } },
])("a question that was left open is gone after $kind", (action) => {
  const asked = standing({ kind: "sheetExists", sheets: ["KIM 2023 B2"] });
  expect(reduceWizard(asked, action).writing).toEqual({ kind: "idle" });
});
