import { plan } from "../../../src/engine/grantYear/plan";
import { cleanModuleOne } from "./cleanGrantYear";

test("items over two years are split once it is chosen how months count", () => {
  const draft = cleanModuleOne();
  Object.assign(draft, { start: "2021-11-01", end: "2022-12-31", kiPosts: 0, assistantPosts: 0 });
  delete draft.prorationMethod;
  expect(plan(draft).rows[0]).not.toHaveProperty("byYear");
  const { byYear } = plan({ ...draft, prorationMethod: "CALENDAR" }).rows[0]!;
  const [first, second] = byYear!;
  expect(first! * 6).toBeCloseTo(second!, 1);
});
