import { fromCell } from "../../../src/engine/number/cell";
import { BERGKAMEN_KAMEN_BOENEN, distribute, type Given, refused } from "./distribute";

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
    [
      "more held than there is",
      { total: 2.5, shares, held: [1.5, 1, 0.5] },
      { code: "heldExceedTotal", parameter: "held", held: { numerator: 30n, denominator: 10n } },
    ],
    [
      "more held than agreements leave",
      { total: 2.5, shares, held: [1, 1, 0], agreed: [0, 0, 1] },
      { code: "heldExceedTotal", parameter: "held" },
    ],
    [
      "more held than agreed",
      { total: 2.5, shares, held: [0, 1, 0], agreed: [0, 0.5, 0] },
      { code: "heldAboveMost", parameter: "held", position: 1, because: "agreed" },
    ],
    [
      "more held than the waiver leaves",
      { total: 2.5, shares, held: [0, 0.5, 0], waivers: [0, 0.5, 0] },
      { code: "heldAboveMost", parameter: "held", position: 1, because: "waiver" },
    ],
    [
      "less than the minimum held, and the waiver leaves no more",
      { total: 2.5, shares, step: 0.25, held: [0, 0.25, 0], waivers: [0, 0.5, 0] },
      { code: "heldBelowMinimum", parameter: "held", position: 1 },
    ],
    [
      "what is held, raised to the minimum, is more than there is",
      { total: 0.5, shares: [0.25, 0.25], step: 0.25, held: [0.25, 0.25] },
      { code: "minimumCannotBeMet", parameter: "minimum", rest: fromCell(0.5) },
    ],
    [
      "a key without any weight",
      { total: 2.5, shares: [0, 0], basis: "KEY" },
      { code: "noShares", parameter: "shares" },
    ],
    [
      "a key without any weight beside agreed posts",
      { total: 2.5, shares: [0, 0], agreed: [1, 0], basis: "KEY" },
      { code: "agreedBelowTotal", parameter: "agreed" },
    ],
    [
      "agreed posts far from what the key gives",
      { total: 8, shares: [1, 1, 1, 1], agreed: [5, 0, 0, 0], basis: "KEY" },
      { code: "sharesDoNotFitTotal", parameter: "shares", basis: "KEY" },
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
      "a negative held value",
      { total: 2.5, shares, held: [-0.5, 0, 0] },
      { code: "negative", parameter: "held", position: 0 },
    ],
    [
      "a held value beside the step",
      { total: 2.5, shares, held: [0, 0.75, 0] },
      { code: "notAMultiple", parameter: "held", position: 1 },
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
