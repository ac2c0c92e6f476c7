import { plan } from "../../../src/engine/grantYear/plan";
import { shareGroups } from "../../../src/taskpane/wizard/core/shareGroups";
import { granteeCases } from "../../engine/grantYear/grantYearCases";

const given = granteeCases().find(({ id }) => id === "kreis-unna-2021-weiterleitung")!.given;
const openOf = (change: (position: number) => object) =>
  shareGroups(
    plan({
      ...given,
      bodies: given.bodies.map(({ weight: _, rawShare: __, agreed: ___, ...body }, i) => ({
        ...body,
        ...change(i),
      })),
    }),
  ).map(({ isOpen, rows }) => [rows.length > 0, isOpen]);

test("bodies with neither key nor share nor agreed posts have nothing to share out by", () => {
  expect(openOf(() => ({})).every(([hasRows, isOpen]) => isOpen === hasRows)).toBe(true);
});

test.each(["weight", "rawShare", "agreed"])("one %s is enough", (field) => {
  const open = openOf(() => ({ [field]: 1 }));
  expect(open.some(([hasRows]) => hasRows)).toBe(true);
  expect(open.every(([, isOpen]) => !isOpen)).toBe(true);
});

test("a 0 was entered, too", () => {
  expect(openOf(() => ({ weight: 0 })).every(([, isOpen]) => !isOpen)).toBe(true);
});
