import { existsSync } from "node:fs";
import { join } from "node:path";
import { filesOf } from "../../../src/workbench/page/packageFiles";

test("the start page and the pane's office.js are put together from what is there", () => {
  expect(filesOf("/", "out")).toEqual([join("out", "index.html")]);
  const [microsoft, own] = filesOf("/office.js", "out");
  expect(existsSync(microsoft!)).toBe(true);
  expect(own).toBe(join("out", "client.js"));
});

test("what the page names of npm packages is in them, and nothing else of them is served", async () => {
  const { readFile } = await import("node:fs/promises");
  const page = await readFile("src/workbench/page/workbench.html", "utf8");
  const named = [...page.matchAll(/"(npm\/[^"]+)"/g)].map(([, path]) => `/${path}`);
  expect(named.length).toBeGreaterThan(5);
  for (const path of named)
    expect([path, filesOf(path, "out").map(existsSync)]).toEqual([path, [true]]);
  expect(filesOf("/npm/other.js", "out")).toEqual([join("out", "npm/other.js")]);
});
