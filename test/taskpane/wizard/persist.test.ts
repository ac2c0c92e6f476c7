import {
  forgetWizard,
  loadWizard,
  saveWizard,
  type Settings,
} from "../../../src/taskpane/wizard/core/persist";
import { fromGrantYear } from "../../../src/taskpane/wizard/core/fromGrantYear";
import { grantYearCases } from "../../engine/grantYear/grantYearCases";

function documentSettings(status = "succeeded"): Settings {
  const values = new Map<string, unknown>();
  return {
    get: (name) => values.get(name) ?? null,
    set: (name, value) => void values.set(name, value),
    remove: (name) => void values.delete(name),
    saveAsync: (callback) => callback?.({ status }),
  };
}

const draft = fromGrantYear(grantYearCases()[0]!.given, "de");

test("an unfinished draft is found again, and forgotten once it is done", async () => {
  const settings = documentSettings();
  expect(loadWizard(settings)).toBeUndefined();
  const typed = { ...draft, head: { ...draft.head, posts: "sechs, oder so" } };
  expect(await saveWizard(settings, { draft: typed, step: "posts" })).toBe(true);
  expect(loadWizard(settings)).toEqual({ draft: typed, step: "posts" });
  await forgetWizard(settings);
  expect(loadWizard(settings)).toBeUndefined();
});

test.each([
  "",
  "{",
  "null",
  '{"draft":{"version":2},"step":"posts"}',
  '{"draft":{"version":1}}',
  "3",
])("what is stored but no draft is passed over: %s", (text) => {
  const settings = documentSettings();
  settings.set("KIM.newGrantYear", text);
  expect(loadWizard(settings)).toBeUndefined();
});

test("a workbook that cannot keep it says so", async () => {
  expect(await saveWizard(documentSettings("failed"), { draft, step: "posts" })).toBe(false);
  const broken = {
    ...documentSettings(),
    set: () => {
      throw new Error("read-only");
    },
  };
  expect(await saveWizard(broken, { draft, step: "posts" })).toBe(false);
});
