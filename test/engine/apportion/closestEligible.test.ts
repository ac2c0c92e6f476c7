import { share } from "../../../src/engine/apportion/share";
import { fromCell } from "../../../src/engine/number/cell";
import { readColumn } from "../../../src/engine/number/column";
import { BERGKAMEN_KAMEN_BOENEN, distribute, refused } from "./distribute";

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
    expect(distribute({ ...given, agreed: [0, 1, 0, 0.25], waivers: [0, 0.85, 0, 0] })).toEqual([
      1.25, 1, 0, 0.25,
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

describe("posts by a key", () => {
  const basis = "KEY";

  test("inhabitants give the posts that their shares give", () => {
    const given = { total: 2.5, shares: [52000, 43000, 18000], basis } as const;
    expect(distribute(given)).toEqual([1, 1, 0.5]);
  });

  test("a tie of sixths is seen, which shares with 15 digits hide", () => {
    expect(refused({ total: 2, shares: [1, 1, 4], basis })).toMatchObject({
      kind: "unavailable",
      code: "tieNeedsLots",
      positions: [0, 1, 2],
    });
    const cut = [0.333333333333333, 0.333333333333333, 1.33333333333333];
    expect(distribute({ total: 2, shares: cut })).toEqual([0.5, 0.5, 1]);
    const given = { total: 2, shares: [1, 1, 4], basis } as const;
    expect(distribute({ ...given, lots: [2, 3, 1] })).toEqual([0.5, 0, 1.5]);
    expect(distribute({ ...given, lots: [3, 2, 0] })).toEqual([0.5, 0.5, 1]);
  });

  test("agreed posts without a weight come off the total first", () => {
    const given = { total: 4.5, shares: [6, 0, 0], agreed: [0, 2, 1.5], basis } as const;
    expect(distribute(given)).toEqual([1, 2, 1.5]);
  });

  test("nothing to share needs no key", () => {
    expect(distribute({ total: 2, shares: [0, 0], agreed: [2, 0], basis })).toEqual([2, 0]);
    expect(distribute({ total: 1.5, shares: [0, 0], held: [1, 0.5], basis })).toEqual([1, 0.5]);
  });

  test("only what is not held yet is shared", () => {
    expect(distribute({ total: 2, shares: [1, 1], held: [1, 0], basis })).toEqual([1.5, 0.5]);
  });
});

describe("posts that a row holds already", () => {
  test("are kept, the others get less", () => {
    const given = { total: 2.5, shares: BERGKAMEN_KAMEN_BOENEN };
    expect(distribute({ ...given, held: [0, 0, 1] })).toEqual([1, 0.5, 1]);
  });

  test("are raised to the minimum", () => {
    const given = { total: 1, shares: [0.9, 0.1], step: 0.25 };
    expect(distribute({ ...given, held: [0, 0.25] })).toEqual([0.5, 0.5]);
  });

  test("stay where there is no share, and grow where there is", () => {
    expect(distribute({ total: 2, shares: [0, 1.5], held: [0.5, 0.5] })).toEqual([0.5, 1.5]);
  });
});

test("agreed posts beside a share of 0 do not make the other shares wrong", () => {
  expect(distribute({ total: 4.5, shares: [1.2, 0, 0], agreed: [0, 2, 1.5] })).toEqual([1, 2, 1.5]);
});
