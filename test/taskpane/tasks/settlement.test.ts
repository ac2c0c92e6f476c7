import { plan } from "../../../src/engine/grantYear/plan";
import type { Course } from "../../../src/engine/grantYear/course";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { askedRules, inOrder } from "../../../src/taskpane/tasks/core/askedRules";
import { closingsOf } from "../../../src/taskpane/tasks/settlement/core/closingsOf";
import { fromTheEnds } from "../../../src/taskpane/tasks/settlement/core/fromTheEnds";
import { reasonsOf } from "../../../src/taskpane/tasks/settlement/core/reasons";
import {
  postsWithoutRow,
  unprovenPosts,
} from "../../../src/taskpane/tasks/settlement/core/unprovenPosts";
import { wholeYear } from "../../engine/year/wholeYears";
import { courseCases } from "../../workbook/courseCases";

const { given } = courseCases().find(({ id }) => id === "musterkreis-2023-abrechnung")!;
const course = given.course!;
const figuresOf = (of: Course) => yearFigures(given, plan(given), of);

test("whoever is paid stands before who pays it, also in a circle", () => {
  const names = (bodies: Parameters<typeof fromTheEnds>[0]) =>
    fromTheEnds(bodies).map(({ name }) => name);
  expect(names(given.bodies)).toEqual(["Neustadt", "Felddorf", "Altstadt", "Musterkreis"]);
  const circle = [{ name: "A", payer: "B" }, { name: "B", payer: "a" }, { name: "C" }];
  expect(names(circle)).toEqual(["A", "B", "C"]);
});

test("posts without a checked proof are named; only those without a row get one", () => {
  expect(unprovenPosts(course)).toEqual([]);
  const [first, , ...others] = course.proofs!;
  const proofs = [{ ...first!, status: "RECEIVED" } as const, ...others];
  const now = { ...course, proofs };
  expect(unprovenPosts(now)).toEqual([
    { post: "Altstadt 1", body: "Altstadt", isReceived: true },
    { post: "Altstadt 2", body: "Altstadt", isReceived: false },
  ]);
  expect(postsWithoutRow(now).map(({ post }) => post)).toEqual(["Altstadt 2"]);
  expect(unprovenPosts({})).toEqual([]);
});

test("while posts are not named, nothing is settled, and the page says whose", () => {
  const told = (of: Course) =>
    reasonsOf(of, figuresOf(of), []).map(({ code, name }) => `${code} ${name}`);
  expect(told(course)).toEqual([]);
  const unnamed = { ...course, posts: course.posts!.filter(({ body }) => body !== "Altstadt") };
  expect(told(unnamed)).toContain("postsDifferFromFte Altstadt");
  expect(told({ ...unnamed, proofs: [] })).toEqual([]);
  const findings = figuresOf(course).findings.filter(({ list }) => list === "proofs");
  expect(findings).not.toEqual([]);
  expect(reasonsOf(course, figuresOf(course), ["proofs"])).toEqual(
    findings.filter(({ index }) => index === undefined),
  );
});

test("while nobody has chosen how months count, the page says so once", () => {
  const { given: warendorf } = wholeYear("warendorf-2020-modul-3");
  const told = (prorationMethod?: "CALENDAR") => {
    const year = { ...warendorf, ...(prorationMethod && { prorationMethod }) };
    const figures = yearFigures(year, plan(year), year.course!);
    return reasonsOf(year.course!, figures, []).map(({ code }) => code);
  };
  expect([told(), told("CALENDAR")]).toEqual([["monthsOpen"], []]);
});

const RULES = [
  ...(["entitlementBasis", "ceilingScope", "topUpSettlement", "carryOver"] as const),
  ...(["interestOn", "interimInterest", "surcharge"] as const),
] as const;

describe("what is asked", () => {
  const asked = (choices: NonNullable<Course["choices"]>) =>
    askedRules(RULES, figuresOf({ ...course, choices }).findings, { choices });
  const [basis, scope, carry] = course.choices!;

  test("nothing while all is chosen", () => expect(asked(course.choices!)).toEqual([]));

  test("each switch that is open and changes the result, in their order", () => {
    expect(asked([carry!])).toEqual(["entitlementBasis", "ceilingScope"]);
    expect(asked([basis!, carry!])).toEqual(["ceilingScope"]);
    expect(asked([basis!, scope!])).toEqual(["carryOver"]);
  });

  test("of a page only its own", () => {
    const { findings } = figuresOf({ ...course, choices: [] });
    expect(askedRules(["ceilingScope"], findings, {})).toEqual(["ceilingScope"]);
    const followed = [{ code: "followOnOpen", severity: "error", list: "documents" }] as const;
    expect(askedRules(["followOn", ...RULES], followed, {})).toEqual(["followOn"]);
    const choices = [{ rule: "followOn", value: "AUTOMATIC" }] as const;
    expect(askedRules(["followOn"], followed, { choices })).toEqual([]);
  });

  test("a carry-over again while its document is missing", () => {
    const noted = { rule: "carryOver", value: "BUDGET_NOTE", section: "§ 7" } as const;
    expect(asked([basis!, scope!, noted])).toEqual(["carryOver"]);
    expect(asked([basis!, scope!, { ...noted, document: "HG" }])).toEqual([]);
  });

  test("what interest follows from, only for claims that ask for it", () => {
    const claim = { body: "Neustadt", amount: 1000, start: "2024-07-01", end: "2025-01-01" };
    const of = (kind: "REPAYMENT" | "INTERIM", choices = course.choices!) => {
      const now = { ...course, choices, claims: [{ ...claim, kind }] };
      return askedRules(RULES, figuresOf(now).findings, now);
    };
    expect(of("REPAYMENT")).toEqual(["interestOn", "surcharge"]);
    expect(of("INTERIM")).toEqual(["interimInterest", "surcharge"]);
    const notice = { rule: "interestOn", value: "NOTICE", section: "Nr. 4" } as const;
    const points = { rule: "surcharge", number: 3, section: "§ 49a" } as const;
    expect(of("REPAYMENT", [...course.choices!, notice])).toEqual(["surcharge"]);
    expect(of("REPAYMENT", [...course.choices!, notice, points])).toEqual([]);
  });

  test("each once", () =>
    expect(inOrder(["carryOver", "ceilingScope", "carryOver"])).toEqual([
      "ceilingScope",
      "carryOver",
    ]));
});

describe("closing", () => {
  const by = { date: "2024-04-30", document: "Schlussbescheid" };

  test("takes the figures of now of all that are not closed yet", () => {
    const { bodies } = figuresOf(course);
    const [closed] = course.closings!;
    const all = closingsOf(bodies, [], by);
    expect(all.map(({ body }) => body)).toEqual([
      "Musterkreis",
      "Altstadt",
      "Neustadt",
      "Felddorf",
    ]);
    expect(all[0]).toEqual({
      ...{ body: "Musterkreis", ...by, accepted: 126_000 },
      ...{ repayment: 16_500, outstanding: 0, ownShare: 0 },
    });
    const others = closingsOf(bodies, [closed!], by).map(({ body }) => body);
    expect(others).not.toContain(closed!.body);
    expect(others).toHaveLength(3);
    // With them nothing has moved.
    const { findings } = figuresOf({ ...course, closings: all });
    expect(findings.filter(({ code }) => code === "changedAfterClosing")).toEqual([]);
  });

  test("needs the settlement of all", () => {
    expect(closingsOf(figuresOf({ ...course, choices: [] }).bodies, [], by)).toEqual([]);
    const [first, ...others] = figuresOf(course).bodies;
    expect(closingsOf([...others, { ...first!, settled: undefined }], [], by)).toEqual([]);
  });
});
