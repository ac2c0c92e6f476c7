import { readFileSync } from "node:fs";
import { traitsIn } from "../../../src/workbench/page/traitsIn";
import { HARSH, KIND, USUAL, WORDS } from "../../../src/workbench/spreadsheet/traits";

const asked = (query: string) => traitsIn(new URLSearchParams(query));

test.each([
  ["", USUAL],
  ["lang=en", USUAL],
  ["excel=kind", KIND],
  ["excel=harsh", HARSH],
  ["excel=kind&dates=1904&platform=Mac", { ...KIND, dates: "1904", platform: "Mac" }],
  ["answers=late&excel=kind", { ...KIND, answers: "late" }],
])("the address %j asks for that Excel", (query, traits) => {
  expect(asked(query)).toEqual({ traits, unknown: [] });
});

test("what no Excel is like is told, with the words there are", () => {
  expect(asked("excel=grim&dates=1905&printer=none")).toEqual({
    traits: { ...USUAL, printer: "none" },
    unknown: [
      { name: "excel", word: "grim", words: ["harsh", "kind"] },
      { name: "dates", word: "1905", words: ["1900", "1904"] },
    ],
  });
});

test("an Excel at its worst and a kind one differ where one may be harder than another", () => {
  const differing = Object.keys(WORDS).filter((name) => {
    const key = name as keyof typeof WORDS;
    return HARSH[key] !== KIND[key];
  });
  expect(differing).toEqual(["answers", "blankCharts", "messages", "fitToPages", "rowHeights"]);
});

test("docs/workbench.md describes every word of every trait", () => {
  const manual = readFileSync("docs/workbench.md", "utf8");
  const rows = manual.split("\n").filter((line) => line.startsWith("| `"));
  for (const [name, words] of Object.entries(WORDS)) {
    const row = rows.find((line) => line.startsWith(`| \`${name}\``)) ?? "";
    const named = [...row.matchAll(/`([^`]+)`/g)].map(([, word]) => word);
    expect([name, named]).toEqual([name, expect.arrayContaining([name, ...words])]);
  }
});
