import type { Course } from "../../../src/engine/grantYear/course";
import { without } from "../../../src/engine/grantYear/entries";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { handedOut } from "../../../src/taskpane/tasks/reassignment/core/handOut";
import { courseCases } from "../../workbook/courseCases";

const { given } = courseCases().find(({ id }) => id === "musterkreis-2023")!;
const agreed = without(given, "course") as GrantYear;

const DECISION = { date: "2023-06-15", name: "Beschluss 12/23 " };

const releases = [{ body: "Neustadt", fte: 0.5, from: "2023-07-01" }];
const takers = [{ body: "Felddorf", weight: 1 }];

const previewed = (grantYear: GrantYear, course: Course) =>
  yearFigures(grantYear, plan(grantYear), course).reassignments;

const accepted = (grantYear: GrantYear, course: Course) => {
  const amendments = handedOut(grantYear, previewed(grantYear, course), DECISION);
  return amendments && { ...grantYear, amendments: [...grantYear.amendments, ...amendments] };
};

const figures = (grantYear: GrantYear) =>
  plan(grantYear)
    .rows.map(({ name, fte, amount }) => [name, fte, amount])
    .slice(1);

test("what is accepted is an amendment for each body, and the plan comes to the preview", () => {
  const changed = accepted(agreed, { releases, takers })!;
  const common = { ...{ date: "2023-06-15", effective: "2023-07-01" }, field: "agreed" };
  const source = { reference: "Beschluss 12/23" };
  expect(changed.amendments).toEqual([
    { ...common, ...source, body: "Neustadt", value: 0.5 },
    { ...common, ...source, body: "Felddorf", value: 1 },
  ]);
  // 57,000 € a year: half a post over six months is 14,250 €.
  expect(figures(changed)).toEqual([
    ["Altstadt", 1, 57000],
    ["Neustadt", 0.5, 42750],
    ["Felddorf", 1, 42750],
  ]);
});

test("posts and money of all stay what they were, day after day, and what lies before a day too", () => {
  const twice = [...releases, { body: "Neustadt", fte: 0.5, from: "2023-10-01" }];
  const changed = accepted(agreed, { releases: twice, takers })!;
  // A quarter of a year of half a post: 7,125 €.
  expect(figures(changed)).toEqual([
    ["Altstadt", 1, 57000],
    ["Neustadt", 0, 35625],
    ["Felddorf", 1.5, 49875],
  ]);
  const sum = (of: GrantYear) => figures(of).reduce((all, [, , amount]) => all + Number(amount), 0);
  expect(sum(changed)).toBe(sum(agreed));
  expect(figures({ ...changed, amendments: [] })).toEqual(figures(agreed));
});

test("a document of the course is named by its id", () => {
  const documents = [{ id: "Beschluss 12/23", kind: "DECISION", date: "2023-06-15" }] as const;
  const changed = accepted({ ...agreed, course: { documents } }, { releases, takers })!;
  const sources = changed.amendments.map(({ document, reference }) => [document, reference]);
  expect(sources).toEqual([
    ["Beschluss 12/23", undefined],
    ["Beschluss 12/23", undefined],
  ]);
});

test.each([
  ["amounts", { ...agreed, rate: 60000 }],
  ["posts", { ...agreed, bodies: agreed.bodies.map((body) => ({ ...body, agreed: 1 })), posts: 3 }],
])("what would come to other %s than the preview is not accepted", (_what, other) => {
  const reassignments = previewed(other, { releases, takers });
  expect(reassignments).toHaveLength(1);
  expect(handedOut(agreed, reassignments, DECISION)).toBeUndefined();
});
