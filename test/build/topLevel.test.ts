import { readdirSync, readFileSync } from "node:fs";

/** What a newcomer finds in the project's root, beside dot files and what is generated. */
const TOP_LEVEL = [
  "LICENSE",
  "LICENSES",
  "README.md",
  "REUSE.toml",
  "assets",
  "docs",
  "eslint.config.js",
  "manifest.xml",
  "package-lock.json",
  "package.json",
  "publiccode.yml",
  "src",
  "test",
  "tsconfig.json",
  "webpack.config.js",
];
const ignored = readFileSync(".gitignore", "utf8")
  .split("\n")
  .map((line) => line.replaceAll("/", ""));

test("The project's root has nothing that belongs into a folder", () => {
  const found = readdirSync(".").filter((name) => !name.startsWith("."));
  expect(found.filter((name) => !ignored.includes(name)).sort()).toEqual(TOP_LEVEL);
});
