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

test("every finding has its trigger", () => {
  const triggered = [...ALL, ...moduleOne].map(({ code }) => code);
  expect([...new Set(triggered)].sort()).toEqual(Object.keys(FINDINGS).sort());
});
