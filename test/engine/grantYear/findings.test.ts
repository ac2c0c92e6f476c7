import { FINDINGS } from "../../../src/engine/grantYear/finding";
import { plan } from "../../../src/engine/grantYear/plan";
import { cleanGrantYear, cleanModuleOne, type Draft } from "./cleanGrantYear";
import { contracts } from "./triggers/contracts";
import { costs } from "./triggers/costs";
import { inputs } from "./triggers/inputs";
import { moduleOne } from "./triggers/moduleOne";
import { names } from "./triggers/names";
import { notices } from "./triggers/notices";
import { posts } from "./triggers/posts";
import type { Trigger } from "./triggers/trigger";

const ALL = [...inputs, ...notices, ...names, ...posts, ...contracts, ...costs];

test("a clean grant year has no findings", () => {
  expect(plan(cleanGrantYear()).findings).toEqual([]);
  expect(plan(cleanModuleOne()).findings).toEqual([]);
});

function expectFinding(draft: Draft, { code, change, ...details }: Trigger): void {
  change(draft);
  const { field, name, ...values } = details;
  const where = { ...(field ? { field } : {}), ...(name ? { name } : {}) };
  const { severity } = FINDINGS[code];
  expect(plan(draft).findings).toContainEqual(
    expect.objectContaining({ code, severity, where: expect.objectContaining(where), ...values }),
  );
}

test.each(ALL)("$code is found at $field", (trigger) => {
  expectFinding(cleanGrantYear(), trigger);
});

test.each(moduleOne)("$code is found at $field in module 1", (trigger) => {
  expectFinding(cleanModuleOne(), trigger);
});

test("a limit that no council reaches is a finding at its item, not a crash", () => {
  const draft = cleanModuleOne();
  draft.items.push({
    ...{ item: "Sprachkurse", quantity: 53366.58, limit: 187383190.01, limitCitation: "Bescheid" },
  });
  const { findings, items } = plan(draft);
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: "notComputable",
      where: expect.objectContaining({ index: 2 }),
    }),
  );
  expect(items[2]).not.toHaveProperty("accepted");
});

test("a notice may set a limit that nobody published", () => {
  const draft = cleanModuleOne();
  draft.items.push({
    item: "PERSONNEL",
    planned: 900,
    limit: 900,
    limitCitation: "Bescheid, S. 2",
  });
  draft.notices[0]!.amount = 264700;
  const { findings, items } = plan(draft);
  expect(findings).toEqual([]);
  expect(items[2]).toMatchObject({ quantity: 1, limit: 900, accepted: 900, excess: 0 });
});

test("a year that is none is found, and nothing is taken from the rule data", () => {
  const draft = { ...cleanGrantYear(), year: 2021.5, notices: [] };
  const codes = plan(draft).findings.map(({ code }) => code);
  expect(codes).toEqual(["numberInvalid", "noticeMissing", "rateNotPublished", "defaultUsed"]);
});

test("a missing value is an empty cell", () => {
  const draft = cleanGrantYear();
  Object.assign(draft.bodies[1]!, { waiver: undefined });
  expect(plan(draft).findings).toEqual([]);
});

test("what is granted for a year for which nothing is planned is listed all the same", () => {
  const draft = cleanGrantYear();
  draft.notices[0]!.end = "2022-12-31";
  expect(plan(draft).coverage).toEqual([
    { year: 2021, granted: 275000, planned: 550000 },
    { year: 2022, granted: 275000, planned: 0 },
  ]);
  delete draft.rate;
  expect(plan(draft).coverage).toEqual([
    { year: 2021, granted: 275000 },
    { year: 2022, granted: 275000 },
  ]);
});

test("every finding has its trigger", () => {
  const triggered = [...ALL, ...moduleOne].map(({ code }) => code);
  expect([...new Set(triggered)].sort()).toEqual(Object.keys(FINDINGS).sort());
});
