import { plan } from "../../../src/engine/grantYear/plan";
import { cleanGrantYear, type Draft } from "./cleanGrantYear";

/** Half a post each for so many towns, for seven months of a rate of 55,000 euro. */
function halfPosts(towns: number, granted: number): Draft {
  const names = Array.from({ length: towns }, (_, i) => `Ort ${String(i + 1)}`);
  const year = cleanGrantYear();
  const period = { start: "2021-06-01", end: "2021-12-31" };
  const posts = towns / 2;
  return {
    ...year,
    ...period,
    notices: [{ ...year.notices[0]!, ...period, amount: granted, posts }],
    posts,
    kiPosts: 0,
    regions: [],
    bodies: [
      { name: "Kreis", kind: "KREIS" },
      ...names.map((name) => ({ name, kind: "STADT", payer: "Kreis", weight: 1 }) as const),
    ],
  };
}

const aboutTheGrant = (draft: Draft) =>
  plan(draft)
    .findings.filter(({ code }) => code === "plannedAboveGrantOfYear" || code === "roundedApart")
    .map(({ code, severity, expected, received }) => [code, severity, expected, received]);

describe("what separate contracts give together may differ from the grant by half a cent for each", () => {
  test.each([
    ["two halves of a post", 2, 32083.33, ["roundedApart", "hint", 32083.33, 32083.34]],
    ["four halves", 4, 64166.66, ["roundedApart", "hint", 64166.66, 64166.68]],
    ["two cents below for four", 4, 64166.7, ["roundedApart", "hint", 64166.7, 64166.68]],
  ] as const)("%s", (_, towns, granted, finding) => {
    expect(aboutTheGrant(halfPosts(towns, granted))).toEqual([finding]);
  });

  const cents = ["roundedApart", "hint", 64166.67, 64166.68];
  test("three cents above are more than rounding; the cents are named all the same", () => {
    const above = ["plannedAboveGrantOfYear", "error", 64166.65, 64166.68];
    expect(aboutTheGrant(halfPosts(4, 64166.65))).toEqual([above, cents]);
  });

  test("nothing is said where it is as granted", () => {
    expect(aboutTheGrant(halfPosts(4, 64166.68))).toEqual([]);
  });

  test("three cents below are money that is not planned", () => {
    expect(aboutTheGrant(halfPosts(4, 64166.71))).toEqual([cents]);
    const codes = plan(halfPosts(4, 64166.71)).findings.map(({ code }) => code);
    expect(codes).toContain("grantNotPlanned");
  });

  test("a body without posts is no contract", () => {
    const draft = halfPosts(2, 32083.32);
    draft.bodies.push({ name: "Ort 3", kind: "STADT", payer: "Kreis", weight: 0 });
    expect(aboutTheGrant(draft)).toEqual([
      ["plannedAboveGrantOfYear", "error", 32083.32, 32083.34],
      ["roundedApart", "hint", 32083.33, 32083.34],
    ]);
  });
});
