import { outcomeOf } from "../../../src/engine/grantYear/outcome";
import { plan } from "../../../src/engine/grantYear/plan";
import {
  AHAUS,
  BORK,
  CAPELLE,
  cleanGrantYear,
  cleanModuleOne,
  type Draft,
  FLAESHEIM,
  GAHLEN,
} from "./cleanGrantYear";

const fteOf = (draft: Draft, ...bodies: readonly number[]) => {
  const { rows } = plan(draft);
  return bodies.map((index) => rows[index]!.fte);
};
const codesOf = (draft: Draft) => plan(draft).findings.map(({ code }) => code);

test("regions with posts share them among themselves, all others the rest", () => {
  expect(fteOf(cleanGrantYear(), AHAUS, BORK, CAPELLE)).toEqual([1, 1, 0.5]);
  expect(fteOf(cleanGrantYear(), FLAESHEIM, GAHLEN)).toEqual([1.5, 0.5]);
});

test("a region without posts shares with all others", () => {
  const draft = cleanGrantYear();
  delete draft.regions[0]!.posts;
  expect(fteOf(draft, AHAUS, BORK, CAPELLE, FLAESHEIM, GAHLEN)).toEqual([1, 1, 0.5, 1.5, 0.5]);
});

test("a drawn lot decides a tie", () => {
  const draft = cleanGrantYear();
  draft.bodies[GAHLEN]!.rawShare = 0.8;
  expect(fteOf(draft, FLAESHEIM, GAHLEN)).toEqual([undefined, undefined]);
  draft.bodies[GAHLEN]!.lot = 1;
  expect(fteOf(draft, FLAESHEIM, GAHLEN)).toEqual([1, 1]);
  draft.bodies[FLAESHEIM]!.lot = 2;
  draft.bodies[GAHLEN]!.lot = 3;
  expect(fteOf(draft, FLAESHEIM, GAHLEN)).toEqual([1.5, 0.5]);
});

test("what a tie leaves open is missing along the chain, what it does not touch is there", () => {
  const draft = cleanGrantYear();
  draft.bodies[GAHLEN]!.rawShare = 0.8;
  const { rows, totals } = plan(draft);
  expect(rows[FLAESHEIM]).not.toHaveProperty("amount");
  expect(rows[0]).toMatchObject({ amount: 302500 });
  expect(rows[0]).not.toHaveProperty("chainAmount");
  expect(rows[AHAUS]).toMatchObject({ chainAmount: 137500 });
  expect(totals).not.toHaveProperty("amount");
});

test("thirds that differ by a whole step are a tie, whatever a cell cuts off", () => {
  // As cells 1.16666666666667 and 0.666666666666667 would not differ by half a post exactly.
  const draft = cleanGrantYear();
  draft.posts = 2;
  draft.kiPosts = 0;
  draft.regions = [];
  draft.bodies = [
    { name: "Kreis", kind: "KREIS" },
    { name: "A", kind: "STADT", payer: "Kreis", weight: 7 },
    { name: "B", kind: "STADT", payer: "Kreis", weight: 4 },
    { name: "C", kind: "STADT", payer: "Kreis", weight: 1 },
  ];
  const tie = plan(draft).findings.find(({ code }) => code === "tieUndecided");
  expect(
    plan(draft)
      .rows.slice(1)
      .map(({ rawShare }) => rawShare),
  ).toEqual([7 / 6, 2 / 3, 1 / 6]);
  expect(tie?.names).toEqual(["A", "B", "C"]);
});

describe("by a method of SHARE in whole steps", () => {
  const byHamilton = (): Draft => ({
    ...cleanGrantYear(),
    apportionment: "HAMILTON",
    overrideReason: "Beschluss der Bürgermeisterkonferenz",
  });

  test("agreed values first, the rest by the largest remainder", () => {
    expect(plan(byHamilton()).findings).toEqual([]);
    expect(fteOf(byHamilton(), AHAUS, BORK, CAPELLE)).toEqual([1, 1, 0.5]);
  });

  test("a waiver is taken from the share before", () => {
    const draft = byHamilton();
    draft.bodies[FLAESHEIM]!.waiver = 1;
    expect(fteOf(draft, FLAESHEIM, GAHLEN)).toEqual([0.5, 1.5]);
  });

  test("needs a reason", () => {
    const draft = byHamilton();
    delete draft.overrideReason;
    expect(codesOf(draft)).toEqual(["overrideWithoutReason"]);
  });

  test("the order of the bodies decides nothing, a lot does", () => {
    const draft = byHamilton();
    draft.regions[1]!.posts = 2;
    draft.bodies[FLAESHEIM]!.rawShare = 1;
    draft.bodies[GAHLEN]!.rawShare = 1;
    expect(codesOf(draft)).toEqual(["tieUndecided"]);
    draft.bodies[GAHLEN]!.lot = 1;
    expect(fteOf(draft, FLAESHEIM, GAHLEN)).toEqual([0.5, 1]);
  });

  test("knows no minimum, which is found", () => {
    const draft = { ...byHamilton(), step: 0.25 };
    expect(fteOf(draft, AHAUS, CAPELLE)).toEqual([1.25, 0.25]);
    expect(codesOf(draft)).toEqual(["shareBelowMinimum"]);
  });

  test("agreed values above the posts are found", () => {
    const draft = byHamilton();
    draft.bodies[AHAUS]!.agreed = 2;
    for (const field of ["agreedReason", "agreedDate", "agreedReference"] as const)
      draft.bodies[AHAUS]![field] = "2021-01-15";
    expect(plan(draft).findings).toContainEqual(
      expect.objectContaining({
        code: "notDistributable",
        where: { list: "regions", index: 0, name: "Mitte", field: "posts" },
        issue: expect.objectContaining({ code: "agreedExceedTotal" }) as unknown,
      }),
    );
  });

  test("a step of 0 is found at the step", () => {
    expect(plan({ ...byHamilton(), step: 0 }).findings).toContainEqual(
      expect.objectContaining({ code: "notDistributable", where: { field: "step" } }),
    );
  });
});

test.each([
  ["agreed", 0.7],
  ["lot", 1.5],
] as const)("%s %d is found at its cell", (field, value) => {
  const draft = cleanGrantYear();
  draft.bodies[GAHLEN]![field] = value;
  const where = { list: "bodies", index: GAHLEN, name: "Gahlen", field };
  expect(plan(draft).findings).toContainEqual(
    expect.objectContaining({ code: "notDistributable", where }),
  );
});

test("a step too small to compute with is found at the step", () => {
  const draft = { ...cleanGrantYear(), step: 1e-7 };
  draft.bodies[FLAESHEIM]!.rawShare = 1.2;
  draft.bodies[GAHLEN]!.rawShare = 0.8;
  expect(plan(draft).findings).toContainEqual(
    expect.objectContaining({ code: "notDistributable", where: { field: "step" } }),
  );
});

test("without a minimum a quarter post is handed out", () => {
  const draft: Draft = { ...cleanGrantYear(), minimum: "NONE", step: 0.25, overrideReason: "§ 3" };
  expect(fteOf(draft, AHAUS, CAPELLE)).toEqual([1.25, 0.25]);
  expect(plan(draft).findings).toEqual([]);
});

test("a programme nobody knows has no rates, limits or rules", () => {
  const draft = { ...cleanModuleOne(), programme: "KIMM" };
  expect([...new Set(codesOf(draft))]).toEqual(["rateNotPublished", "itemLimitNotPublished"]);
});

test("a third at the KI is told exactly where the step is none", () => {
  const draft = { ...cleanGrantYear(), kiPosts: 3, step: 0 };
  const found = plan(draft).findings.find(({ code }) => code === "kiBelowRecommended");
  expect(found).toMatchObject({ expected: 10 / 3, received: 3 });
});

test("an error of the program is not taken for a refusal", () => {
  const broken = () => {
    throw new TypeError("broken");
  };
  expect(() => outcomeOf(broken)).toThrow(TypeError);
});
