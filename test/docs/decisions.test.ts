import { readdirSync, readFileSync } from "node:fs";

const DECISIONS = readdirSync("docs/decisions");

test.each(DECISIONS)(
  "%s says context, decision and consequence, and is in the architecture",
  (file) => {
    const [title, ...sections] = readFileSync(`docs/decisions/${file}`, "utf8")
      .split("\n")
      .filter((line) => line.startsWith("#"));
    expect(title).toMatch(/^# \w/);
    expect(sections).toEqual(["## Context", "## Decision", "## Consequence"]);
    expect(readFileSync("docs/architecture.md", "utf8")).toContain(`](decisions/${file})`);
  },
);
