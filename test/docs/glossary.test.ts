import { readdirSync, readFileSync } from "node:fs";

const glossary = readFileSync("docs/glossary.md", "utf8");
const rows = glossary
  .split("\n")
  .filter((line) => /^\| [^-]/.test(line) && !line.startsWith("| German "))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test("each term has five cells and stands once", () => {
  expect(rows.filter((row) => row.length !== 5)).toEqual([]);
  for (const column of [0, 1]) {
    const terms = rows.map((row) => row[column]);
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  }
});

test("every code name is one that the sources use", () => {
  const sources = readdirSync("src", { recursive: true, encoding: "utf8" });
  const text = sources
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => `${file}\n${readFileSync(`src/${file}`, "utf8")}`)
    .join("\n");
  const names = rows.flatMap((row) => /^`(.*)`$/.exec(row[2]!)?.[1] ?? []);
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(text))).toEqual([]);
});
