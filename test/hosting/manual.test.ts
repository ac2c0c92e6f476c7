import { readFileSync } from "node:fs";
import { printHostingManual } from "../../src/cli/hosting/hostingManual";

test("the manual for administrators shows the samples as they are made now", async () => {
  const manual = readFileSync("docs/administration.md", "utf8");
  expect(await printHostingManual(manual)).toBe(manual);
});
