import { exampleAt } from "../../../src/workbench/page/exampleFiles";

test("only examples that there are have an address", () => {
  expect(exampleAt("/examples/kreis-unna.json")).toBe("kreis-unna");
  for (const other of ["/examples/kreis-soest.json", "/kreis-unna.json", "/examples/../x.json"])
    expect(exampleAt(other)).toBeUndefined();
});
