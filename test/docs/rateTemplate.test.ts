import { readFileSync } from "node:fs";
import { CONFIDENCES, UNITS_OF_KIND } from "../../src/engine/rules/programme";

/** What the template asks for, by its ids. */
const questions = new Map(
  readFileSync(".github/ISSUE_TEMPLATE/rate.yml", "utf8")
    .split(/^  - type: /m)
    .flatMap((part) => {
      const id = /^ {4}id: (\w+)$/m.exec(part)?.[1];
      return id === undefined ? [] : [[id, part] as const];
    }),
);

/** What the options of a question stand for in the rule data. */
const optionsOf = (id: string): string[] =>
  [...questions.get(id)!.matchAll(/^ {8}- .*\((\w+)\)$/gm)].map(([, word]) => word!);

test("the template for a new rate requires what a record and its source must have", () => {
  const needed = ["module", "kind", "year", "value", "unit", "wording", "confidence"];
  const ofItsSource = ["document", "date", "section"];
  const required = [...questions].filter(([, part]) => part.includes("required: true"));
  expect(required.map(([id]) => id)).toEqual(
    expect.arrayContaining(["programme", ...needed, ...ofItsSource]),
  );
  expect([...questions.keys()]).toEqual(expect.arrayContaining(["item", "from"]));
});

test("it offers the words of the rule data", () => {
  expect(optionsOf("kind").sort()).toEqual(Object.keys(UNITS_OF_KIND).sort());
  expect(optionsOf("unit").sort()).toEqual(
    [...new Set(Object.values(UNITS_OF_KIND).flat())].sort(),
  );
  expect(optionsOf("confidence")).toEqual([...CONFIDENCES]);
});
