import type { Course } from "../../../src/engine/grantYear/course";
import { without } from "../../../src/engine/grantYear/entries";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { handedOut } from "../../../src/taskpane/tasks/core/handOut";
import { courseCases } from "../../workbook/courseCases";

const { given } = courseCases().find(({ title }) => title.startsWith("Musterkreis"))!;
const agreed = without(given, "course") as GrantYear;

const DECISION = { date: "2023-06-15", reference: "Beschluss 12/23" };

/** Neustadt gives back half a post from July on, Felddorf would take it. */
const COURSE: Course = {
  releases: [{ body: "Neustadt", fte: 0.5, from: "2023-07-01" }],
  takers: [{ body: "Felddorf", weight: 1 }],
};

test("what is accepted is an amendment for each body, and the plan comes to the preview", () => {
  const { reassignments } = yearFigures(agreed, plan(agreed), COURSE);
  const changed = handedOut(agreed, reassignments, DECISION)!;
  const common = { ...DECISION, effective: "2023-07-01", field: "agreed" };
  expect(changed.amendments).toEqual([
    { ...common, body: "Neustadt", value: 0.5 },
    { ...common, body: "Felddorf", value: 1 },
  ]);
  // 57,000 € a year: half a post over six months is 14,250 €.
  const amounts = plan(changed).rows.map(({ name, fte, amount }) => [name, fte, amount]);
  expect(amounts.slice(1)).toEqual([
    ["Altstadt", 1, 57000],
    ["Neustadt", 0.5, 42750],
    ["Felddorf", 1, 42750],
  ]);
});

test.each([
  ["amounts", { ...agreed, rate: 60000 }],
  ["posts", { ...agreed, bodies: agreed.bodies.map((body) => ({ ...body, agreed: 1 })), posts: 3 }],
])("what would come to other %s than the preview is not accepted", (_what, other) => {
  const { reassignments } = yearFigures(other, plan(other), COURSE);
  expect(reassignments).toHaveLength(1);
  expect(handedOut(agreed, reassignments, DECISION)).toBeUndefined();
});
