import {
  forgetWizard,
  loadWizard,
  type SavedWizard,
  saveWizard,
} from "../../../src/taskpane/wizard/core/persist";
import type { Settings } from "../../../src/taskpane/settings/documentSettings";
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
  expect(loadWizard(settings)).toEqual({ draft: typed, step: "posts", isDamaged: false });
  await forgetWizard(settings);
  expect(loadWizard(settings)).toBeUndefined();
});

const stored = (saved: unknown) => {
  const settings = documentSettings();
  settings.set("KIM.newGrantYear", typeof saved === "string" ? saved : JSON.stringify(saved));
  return loadWizard(settings);
};

test.each([
  "",
  "{",
  "null",
  '{"draft":{"version":2},"step":"posts"}',
  '{"draft":{"version":1}}',
  "3",
  JSON.stringify({ draft: { ...draft, head: null }, step: "posts" }),
  JSON.stringify({ draft: { ...draft, notation: "fr" }, step: "posts" }),
])("what is stored but no draft can be discarded: %s", (text) => {
  expect(stored(text)).toEqual({ isUnreadable: true });
});

test.each([
  ["bodies that are nothing", { bodies: [null] }],
  ["a list that is none", { regions: "Mittelkreis" }],
  ["a list that is not there", { paymentDays: undefined }],
  ["numbers in place of texts", { head: { ...draft.head, rate: 55000 } }],
  ["a field that nobody knows", { head: { ...draft.head, colour: "red" } }],
  ["a body without an id", { bodies: [...draft.bodies, { cells: { name: "Werne" } }] }],
  ["an id that stands twice", { bodies: [...draft.bodies, draft.bodies[0]] }],
  ["cells that are a list", { notices: [{ id: "#1", cells: ["8"] }] }],
  ["a year before that is none", { previous: { bodies: [null] } }],
  ["lists to keep that are none", { kept: { stated: 3 } }],
] as const)("of a draft with %s the rest is kept, and it is said", (_, part) => {
  const loaded = stored({ draft: { ...draft, ...part }, step: "posts" });
  expect(loaded).toMatchObject({ isDamaged: true, step: "posts" });
  const read = (loaded as SavedWizard).draft;
  expect(read.instalments).toEqual(draft.instalments);
  for (const { cells } of [read, ...read.bodies].map((each) =>
    "head" in each ? { cells: each.head } : each,
  ))
    expect(Object.values(cells).every((cell) => typeof cell === "string")).toBe(true);
});

test("a step that there is not any more is the first one", () => {
  expect(stored({ draft, step: "payments" })).toMatchObject({ step: "notice", isDamaged: true });
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
