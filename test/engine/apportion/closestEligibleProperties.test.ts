import fc from "fast-check";
import { runs } from "../../support/runs";
import { smallPosts } from "./closestEligibleCases";
import { closestEligibleProperties } from "./closestEligibleProperties";
import { type Distributor, distributor } from "./distributor";
import { closestEligibleMutants } from "./mutants/closestEligibleMutants";
import { everyDistribution } from "./oracle/everyDistribution";

type Property = keyof typeof closestEligibleProperties;
type Mutant = keyof typeof closestEligibleMutants;

const propertyOf = (name: Property, distribute: Distributor): fc.IProperty<unknown> =>
  closestEligibleProperties[name](distribute);

describe("properties of every distribution of posts", () => {
  test.each(Object.keys(closestEligibleProperties) as Property[])("%s", (name) => {
    fc.assert(propertyOf(name, distributor), { numRuns: runs(500, 1_500) });
  });
});

test("the cases are often tied, often decided by lots, sometimes impossible", () => {
  const cases = fc.sample(smallPosts, { numRuns: 2000, seed: 1 });
  const outcomes = cases.map(everyDistribution);
  const undrawn = cases.map((posts) =>
    everyDistribution({ ...posts, lots: posts.lots.map(() => 0) }),
  );
  const decided = outcomes.filter((each, i) => "fte" in each && "tied" in undrawn[i]!);
  expect(outcomes.filter((each) => "fte" in each).length).toBeGreaterThan(1000);
  expect(outcomes.filter((each) => "tied" in each).length).toBeGreaterThan(200);
  expect(decided.length).toBeGreaterThan(100);
  expect(outcomes.filter((each) => "impossible" in each).length).toBeGreaterThan(100);
});

describe("each property is broken by a mutant, each mutant breaks a property", () => {
  const optimum = "no other distribution is closer, every tie is told, lots decide";
  const broken: [Property, Mutant][] = [
    ["the posts handed out add up to the total", "roundEachShare"],
    ["nobody gets less than the minimum", "minimumIgnored"],
    ["a waiver is kept", "waiverIgnored"],
    ["an agreed value is kept", "agreedIgnored"],
    ["a share of 0 gets 0", "zeroSharesTakePart"],
    ["nobody loses what is held", "heldIgnored"],
    ["by a key every tie of the exact shares is told", "keyThroughCells"],
    ["by a key every tie of the exact shares is told", "heldIgnored"],
    ["the order of the rows does not matter", "positionTieBreak"],
    ["in another unit the same is handed out", "fixedDecimals"],
    ["shares that add up, without a minimum: largest remainders", "positionTieBreak"],
    ["without waivers and agreements: as close as by filling up", "greedyRounding"],
    ["shares with 15 digits: a plain exact table gives the same", "floatCosts"],
    [optimum, "greedyRounding"],
    [optimum, "floatCosts"],
    [optimum, "absoluteDeviations"],
    [optimum, "positionTieBreak"],
    [optimum, "tiesOfTwoOptima"],
    [optimum, "lotsBackwards"],
    [optimum, "minimumIgnored"],
    [optimum, "waiverIgnored"],
    [optimum, "agreedIgnored"],
  ];
  test.each(broken)("%s: %s", (property, mutant) => {
    const question = propertyOf(property, closestEligibleMutants[mutant]);
    expect(fc.check(question, { numRuns: 5000, endOnFailure: true }).failed).toBe(true);
  });
});
