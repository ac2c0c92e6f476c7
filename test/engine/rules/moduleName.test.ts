import { moduleName } from "../../../src/engine/rules/moduleName";

it.each([
  ["KIM", 2, "Case Management"],
  ["KIM", 9, ""],
  ["DORF", 2, ""],
])("%s, module %s: %j", (programme, module, name) => {
  expect(moduleName(programme, module)).toBe(name);
});
