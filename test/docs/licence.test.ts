import { existsSync, readFileSync } from "node:fs";

const read = (file: string): string => readFileSync(file, "utf8");

test("package, publiccode, REUSE.toml and LICENSE name one licence", () => {
  const { license } = JSON.parse(read("package.json")) as { license: string };
  const version = /^EUPL-(\d\.\d)$/.exec(license)?.[1];
  expect(/^SPDX-License-Identifier = "(.*)"$/m.exec(read("REUSE.toml"))?.[1]).toBe(license);
  expect(/^  license: (.*)$/m.exec(read("publiccode.yml"))?.[1]).toBe(license);
  expect(read("LICENSE")).toMatch(`EUROPEAN UNION PUBLIC LICENCE v. ${version}`);
  expect(existsSync(`LICENSES/${license}.txt`)).toBe(true);
});

test("REUSE.toml speaks of every file", () => {
  expect([...read("REUSE.toml").matchAll(/^path = (.*)$/gm)].map(([, path]) => path)).toEqual([
    '"**"',
  ]);
});
