import { plan } from "../../../src/engine/grantYear/plan";
import { LANGUAGES } from "../../../src/locales/language";
import { assess } from "../../../src/taskpane/wizard/core/assess";
import { type Edit, editDraft } from "../../../src/taskpane/wizard/core/editDraft";
import { fromGrantYear } from "../../../src/taskpane/wizard/core/fromGrantYear";
import { newDraft } from "../../../src/taskpane/wizard/core/newDraft";
import { toGrantYear } from "../../../src/taskpane/wizard/core/toGrantYear";
import { granteeCases } from "../../engine/grantYear/grantYearCases";

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(granteeCases().map(({ title, given }) => [title, given] as const))(
    "%s comes back from its draft",
    (_, given) => {
      const { grantYear, unreadable } = toGrantYear(fromGrantYear(given, language));
      expect(unreadable).toEqual([]);
      expect(grantYear).toEqual(given);
      expect(plan(grantYear)).toEqual(plan(given));
    },
  );
});

const edited = (...edits: Edit[]) => edits.reduce(editDraft, newDraft("de", 2021));
const head = (field: string, text: string) => ({ kind: "head", field, text }) as Edit;
const cell = (list: string, id: string, field: string, text: string) =>
  ({ kind: "cell", list, id, field, text }) as Edit;

test("a new draft is for a whole calendar year and takes the published rate", () => {
  const { grantYear } = toGrantYear(newDraft("de", 2023));
  expect(grantYear).toMatchObject({
    year: 2023,
    start: "2023-01-01",
    end: "2023-12-31",
    rate: 57000,
    rateSource: "RULES",
    notices: [{ start: "2023-01-01", end: "2023-12-31" }],
  });
});

test("another year moves whole calendar years, letter by letter, and nothing else", () => {
  const typed = ["202", "20", "202", "2024"].map((year) => head("year", year));
  const draft = edited(cell("notices", "#1", "start", "01.07.2021"), ...typed);
  expect(draft.head).toMatchObject({ start: "01.01.2024", end: "31.12.2024" });
  expect(draft.notices[0]!.cells).toMatchObject({ start: "01.07.2021", end: "31.12.2021" });
});

test("a rate nobody published is missing, not last year's", () => {
  const { grantYear, findings } = assess(newDraft("de", 2024));
  expect(grantYear.rate).toBeUndefined();
  expect(findings).not.toContainEqual(expect.objectContaining({ code: "rateDiffers" }));
});

test("a rate of the notice stays typed while the published one is looked at", () => {
  const draft = edited(head("rateSource", "NOTICE"), head("rate", "56.000"));
  expect(toGrantYear(draft).grantYear.rate).toBe(56000);
  const published = editDraft(draft, head("rateSource", "RULES"));
  expect(toGrantYear(published).grantYear.rate).toBe(55000);
  const back = editDraft(published, head("rateSource", "NOTICE"));
  expect(toGrantYear(back).grantYear.rate).toBe(56000);
});

test("posts follow from the notice as it was amended; assistants have their own", () => {
  const draft = edited(
    head("module", "1"),
    head("assistantPosts", "0,5"),
    cell("notices", "#1", "posts", "4"),
  );
  expect(toGrantYear(draft).grantYear.posts).toBe(3.5);
  const amended = [
    { kind: "add", list: "notices" } as const,
    cell("notices", "#2", "posts", "5"),
  ].reduce(editDraft, draft);
  expect(toGrantYear(amended).grantYear.posts).toBe(4.5);
  const otherModule = editDraft(amended, head("module", "2"));
  expect(toGrantYear(otherModule).grantYear).toMatchObject({ posts: 5 });
  expect(toGrantYear(otherModule).grantYear.assistantPosts).toBeUndefined();
});

test("what cannot be read stays as it was typed, and is found", () => {
  const draft = edited(
    cell("notices", "#1", "amount", "k. A."),
    cell("notices", "#1", "date", "gestern"),
  );
  expect(draft.notices[0]!.cells.amount).toBe("k. A.");
  expect(toGrantYear(draft).unreadable).toEqual([
    {
      code: "dateInvalid",
      severity: "error",
      where: { list: "notices", index: 0, field: "date" },
      received: "gestern",
    },
    {
      code: "numberInvalid",
      severity: "error",
      where: { list: "notices", index: 0, field: "amount" },
      received: "k. A.",
      expected: "440.000,50",
    },
  ]);
});

test("who pays stays the same while a name is being typed", () => {
  const typed = ["B", "Be", "Bergkamen"].map((name) => cell("bodies", "#2", "name", name));
  const draft = edited(
    cell("bodies", "#1", "name", "Kreis"),
    { kind: "add", list: "bodies" },
    { kind: "add", list: "bodies" },
    cell("bodies", "#3", "payer", "#2"),
    cell("bodies", "#3", "name", "Kamen"),
    ...typed,
  );
  const { bodies } = toGrantYear(draft).grantYear;
  expect(bodies.map(({ name, payer }) => [name, payer])).toEqual([
    ["Kreis", undefined],
    ["Bergkamen", "Kreis"],
    ["Kamen", "Bergkamen"],
  ]);
  const removed = toGrantYear(editDraft(draft, { kind: "remove", list: "bodies", ids: ["#2"] }));
  expect(removed.grantYear.bodies.at(-1)).toMatchObject({ name: "Kamen", payer: "Kreis" });
});

test("members of a removed region stand alone", () => {
  const draft = edited(
    { kind: "add", list: "regions" },
    cell("regions", "#1", "name", "Mittelkreis"),
    { kind: "add", list: "bodies" },
    cell("bodies", "#2", "region", "#1"),
  );
  expect(toGrantYear(draft).grantYear.bodies[1]!.region).toBe("Mittelkreis");
  const removed = editDraft(draft, { kind: "remove", list: "regions", ids: ["#1"] });
  expect(toGrantYear(removed).grantYear.bodies[1]!.region).toBeUndefined();
});

test("an item is there while something is said about it, and goes with its module", () => {
  const draft = edited(head("module", "1"), cell("items", "MEASURES", "planned", "10.000"));
  expect(toGrantYear(draft).grantYear.items).toEqual([{ item: "MEASURES", planned: 10000 }]);
  const emptied = editDraft(draft, cell("items", "MEASURES", "planned", ""));
  expect(toGrantYear(emptied).grantYear.items).toEqual([]);
  expect(editDraft(draft, head("module", "3")).items).toEqual([]);
});

test.each(["440.000,001", "440.000,5"])("%s € is no amount in cents", (text) => {
  const { unreadable } = toGrantYear(edited(cell("notices", "#1", "amount", text)));
  expect(unreadable).toMatchObject([{ code: "numberInvalid", expected: "440.000,50" }]);
});

test.each([
  ["440.000,50", 440000.5],
  ["440000.00", 440000],
  ["440.000", 440000],
])("%s € is one", (text, amount) => {
  const { grantYear } = toGrantYear(edited(cell("notices", "#1", "amount", text)));
  expect(grantYear.notices[0]!.amount).toBe(amount);
});

test("a notice of 0 posts lacks its posts", () => {
  const { grantYear } = toGrantYear(edited(cell("notices", "#1", "posts", "0")));
  expect(grantYear.posts).toBeUndefined();
  expect(grantYear.notices[0]).not.toHaveProperty("posts");
});
