import type { Course } from "../../../src/engine/grantYear/course";
import type { GrantYear } from "../../../src/engine/grantYear/grantYear";
import { plan } from "../../../src/engine/grantYear/plan";
import { centsToCell, nearestCell } from "../../../src/engine/number/cell";
import { yearFigures } from "../../../src/engine/year/yearFigures";
import { KREIS, mittelkreis } from "./yearCases";

const COURSE: Course = {
  asOf: "2024-03-05",
  posts: [
    { post: "Bergkamen 1", body: "Bergkamen", granted: 1 },
    { post: "Kamen 1", body: "KAMEN", granted: 1, from: "2023-01-01", until: "2023-12-31" },
    { post: "Bönen 1", body: "Bönen", granted: 0.5 },
  ],
  staffing: [
    { post: "Bergkamen 1", status: "FILLED", share: 1, from: "2023-01-01" },
    { post: "kamen 1", status: "FILLED", share: 1, from: "2023-04-01", until: "2023-12-31" },
    { post: "Bönen 1", status: "FILLED", share: 0.5, from: "2023-01-01", until: "2023-11-30" },
  ],
  payments: [
    { to: KREIS, kind: "INSTALMENT", actual: 142_500, actualOn: "2023-03-15" },
    { from: KREIS, to: "Bergkamen", kind: "INSTALMENT", actual: 142_500, actualOn: "2023-03-31" },
    { from: "Bergkamen", to: "Kamen", kind: "INSTALMENT", actual: 57_000, actualOn: "2023-04-15" },
    { from: "Bergkamen", to: "Bönen", kind: "INSTALMENT", planned: 28_500 },
  ],
  proofs: [
    { post: "Bergkamen 1", status: "CHECKED", cost: 72_300 },
    { post: "Kamen 1", status: "CHECKED", cost: 49_000 },
    { post: "Bönen 1", status: "CHECKED", cost: 20_000 },
  ],
  deadlines: [
    { what: "PROOF", body: "Kamen", date: "2024-02-28" },
    { what: "PROOF", body: "Bergkamen", date: "2024-02-28", doneOn: "2024-02-20" },
  ],
  choices: [
    { rule: "entitlementBasis", value: "CONTRACT", section: "§ 4" },
    { rule: "ceilingScope", value: "BODY", section: "§ 5" },
    { rule: "carryOver", value: "NONE", section: "§ 7" },
  ],
};

const GIVEN = mittelkreis({ Bergkamen: 1, Kamen: 1, Bönen: 0.5 });
const figures = (course: Course, given: GrantYear = GIVEN) =>
  yearFigures(given, plan(given), course);
const codes = (course: Course, given?: GrantYear) =>
  figures(course, given).findings.map(({ code, name, severity }) => [code, name, severity]);

test("the year of the Mittelkreis: posts, money, settlement and deadlines from plain rows", () => {
  const { posts, bodies, deadlines, findings } = figures(COURSE);
  expect(posts.map(({ staffed }) => nearestCell(staffed!.vacant))).toEqual([0, 3, 0.5]);
  expect(posts.map(({ staffed }) => centsToCell(staffed!.staffedCeiling))).toEqual([
    ...[57_000, 42_750, 26_125],
  ]);
  expect(bodies.map(({ actual }) => centsToCell(actual.own))).toEqual([0, 85_500, 57_000, 0]);
  expect(bodies.map(({ expected }) => centsToCell(expected.own))).toEqual([
    0, 57_000, 57_000, 28_500,
  ]);
  expect(bodies.map(({ settled }) => centsToCell(settled!.repayment))).toEqual([
    ...[16_500, 16_500, 8000, 0],
  ]);
  expect(deadlines.map(({ at }) => at?.state)).toEqual(["PASSED", "DONE"]);
  expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
    ["postVacant", "hint"],
    ["postVacant", "hint"],
    ["costAboveCeiling", "hint"],
    ["deadlinePassed", "error"],
    ["childDeadlineAfterParent", "warning"],
  ]);
});

test("an empty course has neither figures nor findings", () => {
  const { posts, deadlines, findings, bodies } = figures({});
  expect([posts, deadlines, findings]).toEqual([[], [], []]);
  expect(bodies.every(({ settled }) => settled === undefined)).toBe(true);
});

test("what a switch would change is missing until it is chosen, with both sums", () => {
  const kamen = [
    ...COURSE.proofs!.filter(({ post }) => post !== "Bönen 1"),
    { post: "Bönen 1", status: "CHECKED", cost: 36_000 } as const,
  ];
  const open = figures({ ...COURSE, proofs: kamen, choices: [] });
  expect(open.bodies[0]!.settled).toBeUndefined();
  expect(open.findings.find(({ code }) => code === "entitlementOpen")).toMatchObject({
    ...{ severity: "error", expected: 134_500, received: 142_500 },
  });
  const unknown = { rule: "ceilingScope", value: "ALL" } as const;
  expect(
    codes({ ...COURSE, proofs: kamen, choices: [COURSE.choices![0]!, unknown] }),
  ).toContainEqual([...["entitlementOpen", undefined, "error"]]);
  const low = COURSE.proofs!.map((proof) => ({ ...proof, cost: 100 }));
  expect(figures({ ...COURSE, proofs: low, choices: [] }).bodies[0]!.settled).toBeDefined();
});

const only = (course: Course, given?: GrantYear) =>
  codes({ posts: COURSE.posts!, ...course }, given).filter(([code]) => code !== "postVacant");

test.each<[string, Course, readonly unknown[]]>([
  [
    "staffing of a post nobody knows",
    { staffing: [{ status: "FILLED" }] },
    ["staffingUnknownPost", "", "error"],
  ],
  [
    "staffing without a share",
    { staffing: [{ post: "Kamen 1", status: "FILLED", from: "2023-01-01" }] },
    ["rowIncomplete", "Kamen 1", "error"],
  ],
  [
    "an interruption of which nobody says whether it counts",
    { staffing: [{ post: "Kamen 1", status: "INTERRUPTED", share: 1, from: "2023-01-01" }] },
    ["rowIncomplete", "Kamen 1", "error"],
  ],
  [
    "staffing without a first day",
    { staffing: [{ post: "Kamen 1", status: "FILLED", share: 1 }] },
    ["rowIncomplete", "Kamen 1", "error"],
  ],
  [
    "staffing whose last day is none",
    {
      staffing: [
        { post: "Kamen 1", status: "FILLED", share: 1, from: "2023-01-01", until: "2023-02-30" },
      ],
    },
    ["rowIncomplete", "Kamen 1", "error"],
  ],
  [
    "staffing that ends before it begins",
    {
      staffing: [
        { post: "Kamen 1", status: "FILLED", share: 1, from: "2023-03-01", until: "2023-02-28" },
      ],
    },
    ["rowIncomplete", "Kamen 1", "error"],
  ],
  [
    "staffing before the post",
    { staffing: [{ post: "Kamen 1", status: "FILLED", share: 1, from: "2022-12-01" }] },
    ["staffingOutsidePost", "Kamen 1", "error"],
  ],
  [
    "staffing after the post",
    {
      staffing: [
        { post: "Kamen 1", status: "FILLED", share: 1, from: "2023-02-01", until: "2024-01-31" },
      ],
    },
    ["staffingOutsidePost", "Kamen 1", "error"],
  ],
  [
    "more than granted",
    {
      staffing: [
        { post: "Kamen 1", status: "FILLED", share: 1, from: "2023-01-01" },
        { post: "Kamen 1", status: "STAND_IN", share: 0.5, from: "2023-12-01", counts: "YES" },
      ],
    },
    ["postOverfilled", "Kamen 1", "hint"],
  ],
  [
    "a transfer to somebody unknown",
    { payments: [{ from: KREIS, to: "Hamm", kind: "INSTALMENT", planned: 1 }] },
    ["bodyUnknown", undefined, "error"],
  ],
  [
    "a transfer without its day",
    { payments: [{ from: KREIS, kind: "INTEREST", actual: 1 }] },
    ["transferUndated", undefined, "warning"],
  ],
  [
    "money passed on too early",
    {
      payments: [
        { from: KREIS, to: "Kamen", kind: "INSTALMENT", actual: 1, actualOn: "2023-01-02" },
      ],
    },
    ["paidBeforeReceived", KREIS, "error"],
  ],
  [
    "a deadline that is near",
    {
      asOf: "2024-02-20",
      deadlines: [{ what: "REPORT", body: "Kamen", date: "2024-02-28", leadDays: 10 }],
    },
    ["deadlineNear", "Kamen", "warning"],
  ],
  [
    "a deadline without a day",
    { asOf: "2024-02-20", deadlines: [{ what: "PROOF" }] },
    ["deadlineUndated", undefined, "warning"],
  ],
])("found: %s", (_, course, finding) => {
  expect(only(course)).toEqual([finding]);
});

test("without a day to show deadlines have no state", () => {
  const { deadlines, findings } = figures({ deadlines: [{ what: "PROOF", date: "2020-01-01" }] });
  expect([deadlines[0]!.at, findings]).toEqual([undefined, []]);
});

test("a post that is vacant for more than three months is a warning", () => {
  const vacant = codes({ posts: COURSE.posts! });
  expect(vacant).toEqual(COURSE.posts!.map(({ post }) => ["postVacant", post, "warning"]));
});

test.each([
  [{ post: "Hamm 1", granted: 1 }, ["bodyUnknown", "Hamm 1", "error"]],
  [{ post: "Kamen 2", body: "Kamen" }, ["rowIncomplete", "Kamen 2", "error"]],
  [
    { post: "Kamen 2", body: "Kamen", granted: 1, until: "2022-12-31" },
    ["rowIncomplete", "Kamen 2", "error"],
  ],
  [
    { post: "Kamen 2", body: "Kamen", granted: 1, from: "2023" },
    ["rowIncomplete", "Kamen 2", "error"],
  ],
])("a post that says too little settles nothing: %j", (post, finding) => {
  const course = { ...COURSE, posts: [...COURSE.posts!, post] };
  expect(codes(course)).toContainEqual(finding);
  const isOfBody = "body" in post;
  expect(figures(course).bodies[0]!.settled === undefined).toBe(isOfBody);
});

test("posts add up to the FTE of their body on every day", () => {
  const [bergkamen, kamen] = COURSE.posts!;
  const late = { post: "Bönen 1", body: "Bönen", granted: 0.5, from: "2023-04-01" };
  const found = figures({ posts: [bergkamen!, kamen!, late] }).findings[0];
  expect(found).toMatchObject({
    code: "postsDifferFromFte",
    name: "Bönen",
    day: "2023-01-01",
    expected: 0.5,
    received: 0,
  });
  const without = figures({ ...COURSE, posts: [bergkamen!, kamen!] });
  expect(without.findings.map(({ code, name }) => [code, name])).toContainEqual([
    "postsDifferFromFte",
    "Bönen",
  ]);
  expect(without.bodies[0]!.settled).toBeUndefined();
});

test("after an amendment posts follow the FTE of their days, at the rate of their days", () => {
  const change = (body: string, value: number) => ({
    ...{ date: "2023-06-01", effective: "2023-07-01", body, field: "agreed", value },
  });
  const given = { ...GIVEN, amendments: [change("Bergkamen", 0.5), change("Kamen", 1.5)] };
  const posts = [
    { post: "Bergkamen 1", body: "Bergkamen", granted: 0.5 },
    { post: "Bergkamen 2", body: "Bergkamen", granted: 0.5, until: "2023-06-29" },
    {
      post: "Bergkamen 3",
      body: "Bergkamen",
      granted: 0.5,
      from: "2023-06-30",
      until: "2023-06-30",
    },
    ...[COURSE.posts![1]!, COURSE.posts![2]!],
    { post: "Kamen 2", body: "Kamen", granted: 0.5, from: "2023-07-01" },
  ];
  expect(
    only({ posts }, { ...given, prorationMethod: "CALENDAR" } as unknown as GrantYear),
  ).toEqual([]);
});

test("months that are open settle nothing", () => {
  const { prorationMethod, ...open } = GIVEN;
  expect(prorationMethod).toBe("CALENDAR");
  expect(codes(COURSE, open as GrantYear)).toContainEqual(["monthsOpen", "Kamen 1", "error"]);
  const cut = { ...COURSE.staffing![1]!, share: 0.5, until: "2023-06-15" };
  const rest = { ...COURSE.staffing![1]!, from: "2023-06-16" };
  const course = { ...COURSE, staffing: [cut, rest] };
  expect(codes(course, { ...GIVEN, prorationMethod: "FULL" })).toContainEqual([
    "monthsOpen",
    "Kamen 1",
    "error",
  ]);
});

test("module 1: an assistant's post has the rate of assistants, and one without a rate no money", () => {
  const { posts } = figures(
    {
      posts: [{ post: "K 1", body: KREIS, role: "ASSISTANT", granted: 1 }],
      staffing: [{ post: "K 1", status: "FILLED", share: 1, from: "2023-01-01" }],
    },
    { ...GIVEN, assistantRate: 40_000 },
  );
  expect(centsToCell(posts[0]!.staffed!.staffedCeiling)).toBe(40_000);
  const { rate, ...unrated } = GIVEN;
  expect(rate).toBe(57_000);
  expect(figures(COURSE, unrated).posts.map(({ staffed }) => staffed)).toEqual([
    ...[undefined, undefined, undefined],
  ]);
});

test("a chain that cannot be settled is left to the plan", () => {
  const [kreis, ...others] = GIVEN.bodies;
  const bodies = [
    kreis!,
    ...others.map((body) => ({ ...body, payer: body.name === "Kamen" ? "Kamen" : body.payer! })),
  ];
  expect(figures(COURSE, { ...GIVEN, bodies }).bodies[0]!.settled).toBeUndefined();
});

test("who is silent in the middle, and what has moved since it was closed", () => {
  const proofs = COURSE.proofs!.slice(1);
  expect(codes({ ...COURSE, proofs })).toContainEqual(["proofStuckInChain", "Bergkamen", "error"]);
  const closings = [{ body: "Kamen", accepted: 48_000 }, { body: "Hamm" }, {}];
  expect(codes({ ...COURSE, closings }).filter(([, , severity]) => severity === "error")).toEqual([
    ["bodyUnknown", undefined, "error"],
    ["bodyUnknown", undefined, "error"],
    ["changedAfterClosing", "Kamen", "error"],
    ["deadlinePassed", "Kamen", "error"],
  ]);
});
