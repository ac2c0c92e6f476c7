import { readFileSync } from "node:fs";
import { printRuleSheet } from "../../src/cli/ruleSheet";
import { BASE_RATES } from "../../src/engine/rules/baseRates";
import { PROGRAMMES } from "../../src/engine/rules/programmes";
import { ruleItems as german } from "../../src/locales/de/ruleItems";
import { ruleItems as english } from "../../src/locales/en/ruleItems";

test("docs/rechenregeln.md is printed from the rule data (npm run manual)", async () => {
  expect(readFileSync("docs/rechenregeln.md", "utf8")).toBe(
    await printRuleSheet(PROGRAMMES, BASE_RATES),
  );
});

test("every item of the rule data has a name in both languages, and no name is unused", () => {
  const items = PROGRAMMES.flatMap(({ records }) => records.map(({ item }) => item));
  expect(Object.keys(german).sort()).toEqual([...new Set(items)].sort());
  expect(Object.keys(english)).toEqual(Object.keys(german));
});
