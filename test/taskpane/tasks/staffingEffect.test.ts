import { plan } from "../../../src/engine/grantYear/plan";
import { nearestCell } from "../../../src/engine/number/cell";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { proposedPosts } from "../../../src/taskpane/tasks/core/proposedPosts";
import { staffingEffect } from "../../../src/taskpane/tasks/core/staffingEffect";
import { courseCases } from "../../workbook/courseCases";

const { given } = courseCases().find(({ title }) => title.startsWith("Musterkreis"))!;

const effectOf = (course = given.course!) => {
  const effect = staffingEffect(yearFigures(given, plan(given), course).posts, course);
  return (
    effect &&
    Object.fromEntries(
      Object.entries(effect).map(([figure, value]) => [figure, value && nearestCell(value)]),
    )
  );
};

// 2.5 posts over 12 months at 57,000 €; Neustadt is filled from April on: 3 months vacant.
const known = { granted: 30, filled: 27, vacant: 3, vacantMoney: 14250 };

test.each([
  ["nothing is chosen", undefined, undefined],
  ["the contract counts", "CONTRACT", 0],
  ["the staffing counts", "STAFFED", 14250],
] as const)("what vacant posts cost while %s", (_, value, lost) => {
  const choices = value ? [{ rule: "entitlementBasis", value, section: "§ 4" } as const] : [];
  expect(effectOf({ ...given.course, choices })).toEqual({ ...known, lost });
});

test("nothing vacant costs nothing, whatever the rule; without days nothing is known", () => {
  const staffing = given.course!.posts!.map(({ post, granted }) => ({
    ...{ post, status: "FILLED", share: granted!, from: "2023-01-01" },
  })) as NonNullable<typeof given.course>["staffing"] & object;
  expect(effectOf({ ...given.course, staffing })).toMatchObject({ vacant: 0, lost: 0 });
  const posts = [{ post: "Altstadt 1", body: "Altstadt" }];
  expect([effectOf({ posts }), effectOf({})]).toEqual([undefined, undefined]);
});

test("a post is proposed for each body that employs", () => {
  expect(proposedPosts(plan(given), "de").map(({ cells }) => cells)).toEqual([
    { post: "Altstadt 1", body: "Altstadt", granted: "1" },
    { post: "Neustadt 1", body: "Neustadt", granted: "1" },
    { post: "Felddorf 1", body: "Felddorf", granted: "0,5" },
  ]);
});
