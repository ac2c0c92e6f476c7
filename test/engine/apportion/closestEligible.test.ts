import { closestEligible } from "../../../src/engine/apportion/closestEligible";
import type { ClosestEligibleRequest } from "../../../src/engine/apportion/closestEligibleRequest";
import { share } from "../../../src/engine/apportion/share";
import { fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { refusalOf } from "../refusalOf";

interface Given {
  readonly total: number;
  readonly shares: readonly number[];
  readonly minimum?: number | "NONE";
  readonly step?: number;
  readonly waivers?: readonly number[];
  readonly agreed?: readonly number[];
  readonly lots?: readonly number[];
}

const requestOf = ({ minimum = 0.5, step = 0.5, ...given }: Given): ClosestEligibleRequest => ({
  total: fromCell(given.total),
  shares: readColumn(given.shares),
  minimum: minimum === "NONE" ? minimum : fromCell(minimum),
  step: fromCell(step),
  waivers: given.waivers && readColumn(given.waivers),
  agreed: given.agreed && readColumn(given.agreed),
  lots: given.lots,
});

/** FTE of each row. */
const distribute = (given: Given): number[] =>
  closestEligible(requestOf(given)).map((steps) => steps * (given.step ?? 0.5));

const refused = (given: Given): unknown => refusalOf(() => closestEligible(requestOf(given)));

const BERGKAMEN_KAMEN_BOENEN = [1.19, 0.85, 0.38];

describe("the eligible distribution closest to the shares", () => {
  test("2.5 posts in the northern region (Kamen, Vorlage 141/2021)", () => {
    expect(distribute({ total: 2.5, shares: BERGKAMEN_KAMEN_BOENEN })).toEqual([1, 1, 0.5]);
  });

  test("the closest of all eligible ones, though one below the minimum would be closer", () => {
    const given = { total: 1.5, shares: [0.6, 0.4, 0.3, 0.2], step: 0.25 };
    expect(distribute(given)).toEqual([0.5, 0.5, 0.5, 0]);
    for (const minimum of ["NONE", 0, 0.25] as const)
      expect(distribute({ ...given, minimum })).toEqual([0.5, 0.5, 0.25, 0.25]);
  });

  test("a minimum that is no multiple of the step takes the next multiple", () => {
    expect(distribute({ total: 1.5, shares: [0.9, 0.6], minimum: 0.6 })).toEqual([1.5, 0]);
  });

  test("a post given up goes to the others; half a post only by lot", () => {
    const given = { total: 8, shares: [2, 2, 2, 2], waivers: [1, 0, 0, 0] };
    expect(refused(given)).toMatchObject({
      kind: "unavailable",
      code: "tieNeedsLots",
      parameter: "lots",
      positions: [1, 2, 3],
    });
    expect(distribute({ ...given, lots: [4, 2, 1, 3] })).toEqual([1, 2.5, 2.5, 2]);
  });

  test("rows without a lot come after all drawn, and may stay tied", () => {
    const given = { total: 8, shares: [2, 2, 2, 2], waivers: [1, 0, 0, 0] };
    expect(refused({ ...given, lots: [0, 0, 7, 0] })).toMatchObject({ positions: [1, 3] });
    expect(distribute({ ...given, lots: [0, 0, 7, 3] })).toEqual([1, 2, 2.5, 2.5]);
  });

  test("a waiver leaves nothing if it leaves less than the minimum, or is larger than the share", () => {
    const given = { total: 2.5, shares: BERGKAMEN_KAMEN_BOENEN, step: 0.25 };
    expect(distribute({ ...given, waivers: [0, 0.4, 0] })).toEqual([1.75, 0, 0.75]);
    expect(distribute({ ...given, waivers: [0, 2, 0] })).toEqual([1.75, 0, 0.75]);
  });

  test("an agreed value stands, whatever share, minimum and waiver say", () => {
    const given = { total: 2.5, shares: [1.19, 0.85, 0.38, 0], step: 0.25 };
    expect(distribute({ ...given, agreed: [0, 1.25, 0, 0.25], waivers: [0, 0.85, 0, 0] })).toEqual([
      1, 1.25, 0, 0.25,
    ]);
    expect(distribute({ ...given, agreed: [1, 0.75, 0.25, 0.5] })).toEqual([1, 0.75, 0.25, 0.5]);
  });

  test("blank rows get nothing, and so does everyone if there is nothing to hand out", () => {
    expect(distribute({ total: 1, shares: [0, 1, 0] })).toEqual([0, 1, 0]);
    expect(distribute({ total: 0, shares: [0, 0.3, 0.2] })).toEqual([0, 0, 0]);
  });

  test("54 towns, every step eligible: the same as SHARE by largest remainders, ties by lot too", () => {
    const towns = Array.from({ length: 54 }, (_, row) => row + 1);
    const lots = towns.map((town) => (town * 23) % 55);
    const fte = distribute({
      total: 148.5,
      shares: towns.map((town) => town / 10),
      minimum: "NONE",
      step: 0.25,
      lots,
    });
    const method = "HAMILTON";
    const unit = fromCell(0.25);
    const parts = share({ total: fromCell(148.5), weights: readColumn(towns), unit, method, lots });
    expect(fte).toEqual(Array.from(parts, (units) => units * 0.25));
  });
});

describe("what cannot be distributed, with the reason", () => {
  const shares = BERGKAMEN_KAMEN_BOENEN;

  test.each<[string, Given, object]>([
    [
      "agreed values above the total",
      { total: 2.5, shares, agreed: [2, 1, 0] },
      { code: "agreedExceedTotal", parameter: "agreed", agreed: fromCell(3) },
    ],
    [
      "all rows agreed, but to less than the total",
      { total: 2.5, shares, agreed: [1, 0.5, 0.5] },
      { code: "agreedBelowTotal", parameter: "agreed" },
    ],
    [
      "waivers leave too little",
      { total: 8, shares: [3, 3, 2], waivers: [0.5, 0.2, 0.1] },
      { code: "waiversLeaveTooLittle", parameter: "waivers" },
    ],
    [
      "waivers leave nobody anything",
      { total: 0.5, shares: [0.5, 0], waivers: [0.1, 0] },
      { code: "waiversLeaveTooLittle", parameter: "waivers" },
    ],
    ["no shares at all", { total: 0.5, shares: [0, 0] }, { code: "noShares", parameter: "shares" }],
    [
      "less to hand out than the minimum",
      { total: 0.25, shares: [0.15, 0.1], step: 0.25 },
      { code: "minimumCannotBeMet", parameter: "minimum" },
    ],
    [
      "more than one row may take, less than the minimum of two",
      { total: 1.5, shares: [1.2, 1.2], waivers: [0.2, 0.2], minimum: 1 },
      { code: "minimumCannotBeMet", rest: fromCell(1.5) },
    ],
    [
      "too little left by an agreement",
      { total: 1.5, shares: [1.1, 0.4], agreed: [1.25, 0], step: 0.25 },
      { code: "minimumCannotBeMet" },
    ],
  ])("%s", (_, given, expected) => {
    expect(refused(given)).toMatchObject({ kind: "invalid", ...expected });
  });

  test("the reason says how much is left after the waivers", () => {
    const given = { total: 8, shares: [3, 3, 2], waivers: [0.5, 0.2, 0.1] };
    const { available } = refused(given) as {
      available: { numerator: bigint; denominator: bigint };
    };
    expect(Number(available.numerator) / Number(available.denominator)).toBe(6.5);
  });
});

describe("bad input", () => {
  const shares = BERGKAMEN_KAMEN_BOENEN;

  test.each<[string, Given, object]>([
    ["a step of 0", { total: 1, shares, step: 0 }, { code: "notPositive", parameter: "step" }],
    ["a negative step", { total: 1, shares, step: -1 }, { code: "notPositive", parameter: "step" }],
    [
      "a negative minimum",
      { total: 1, shares, minimum: -0.5 },
      { code: "negative", parameter: "minimum" },
    ],
    ["a negative total", { total: -1, shares }, { code: "negative", parameter: "total" }],
    [
      "a negative share",
      { total: 1, shares: [1.2, -0.2] },
      { code: "negative", parameter: "shares", position: 1 },
    ],
    [
      "a negative waiver",
      { total: 2.5, shares, waivers: [0, 0, -0.5] },
      { code: "negative", parameter: "waivers", position: 2 },
    ],
    [
      "a negative agreed value",
      { total: 2.5, shares, agreed: [-0.5, 0, 0] },
      { code: "negative", parameter: "agreed", position: 0 },
    ],
    [
      "an agreed value beside the step",
      { total: 2.5, shares, agreed: [0, 0.75, 0] },
      { code: "notAMultiple", parameter: "agreed", position: 1 },
    ],
    [
      "a total beside the step",
      { total: 2.42, shares },
      { code: "notAMultiple", parameter: "total" },
    ],
    [
      "two equal lots",
      { total: 2.5, shares, lots: [2, 0, 2] },
      { code: "equalLots", parameter: "lots", position: 2, first: 0 },
    ],
    [
      "half a lot",
      { total: 2.5, shares, lots: [0, 0.5, 0] },
      { code: "lotNotWhole", parameter: "lots", position: 1 },
    ],
    [
      "more than 4,000,000 rows × steps",
      { total: 1e6, shares: [5e5, 5e5], step: 0.25 },
      { code: "tooManySteps", parameter: "step", rows: 2, steps: fromCell(4e6) },
    ],
    [
      "a share too long to be squared exactly",
      { total: 1, shares: [0.5, 0.5, 1.23456789012345e-20] },
      { code: "tooManyDecimals", parameter: "shares", position: 2, decimals: 34 },
    ],
    [
      "shares of very different size beside a huge step",
      { total: 1.23456789012345e28, shares: [1.23456789012345e28, 10], step: 1.23456789012345e25 },
      { code: "tooManyDecimals", parameter: "shares" },
    ],
  ])("%s", (_, given, expected) => {
    expect(refused(given)).toMatchObject({ kind: "invalid", ...expected });
  });

  test.each([0.5, 1e-6])("inhabitants as shares are told so, also with a step of %f", (step) => {
    expect(refused({ total: 2.5, shares: [52000, 43000, 18000], step })).toMatchObject({
      kind: "invalid",
      code: "sharesDoNotFitTotal",
      parameter: "shares",
      sum: fromCell(113000),
    });
  });

  test("shares fit as long as they differ from the total by less than a step each", () => {
    expect(distribute({ total: 1, shares: [0.99, 0.99] })).toEqual([0.5, 0.5]);
    expect(refused({ total: 1, shares: [1, 1] })).toMatchObject({ code: "sharesDoNotFitTotal" });
    expect(refused({ total: 2, shares: [0.5, 0.5] })).toMatchObject({
      code: "sharesDoNotFitTotal",
    });
  });
});
