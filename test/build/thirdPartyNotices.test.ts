import { resolve } from "node:path";
import { packagesOf } from "../../src/cli/build/packagesOf";
import { thirdPartyNotices } from "../../src/cli/build/thirdPartyNotices";

const noticesFor = (files: readonly string[]) => thirdPartyNotices(packagesOf(files));

test("each package is named once, with version, licence and licence text", () => {
  const notices = noticesFor([
    resolve("node_modules/react/index.js"),
    resolve("node_modules/react/cjs/react.production.js"),
    resolve("node_modules/@fluentui/react-components/lib/index.js"),
    resolve("node_modules/decimal.js/decimal.mjs"),
    resolve("src/functions/index.ts"),
  ]);
  const heads = notices.split("\n").filter((line) => / \(MIT\)$/.test(line));
  expect(heads.map((head) => head.split(" ")[0])).toEqual([
    "@fluentui/react-components",
    "decimal.js",
    "react",
  ]);
  expect(heads[1]).toMatch(/^decimal\.js \d+\.\d+\.\d+ \(MIT\)$/);
  expect(notices).toContain("Michael Mclaughlin");
});

test.each([
  ["@fluentui/react-icons", "lib/index.js", "Permission is hereby granted"],
  ["saxes", "saxes.js", "Permission to use, copy, modify"],
])("%s names its licence but brings no text: it gets the text", (name, file, text) => {
  const notices = noticesFor([resolve("node_modules", name, file)]);
  expect(notices).toContain(`the authors of ${name}`);
  expect(notices).toContain(text);
});

test("a package whose terms are unknown is refused", () => {
  const file = resolve("node_modules/@swc/counter/index.js");
  expect(() => noticesFor([file])).toThrow("No licence text");
});

test("a bundle of nothing but our own files needs no notice", () => {
  expect(noticesFor([resolve("src/functions/index.ts")])).toBe("");
});
