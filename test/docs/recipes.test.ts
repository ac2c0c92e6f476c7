import { readFileSync } from "node:fs";

const contributing = readFileSync("docs/CONTRIBUTING.md", "utf8");
const recipes = contributing.slice(contributing.indexOf("## Six recipes")).split("\n### ").slice(1);

test("there are six recipes", () => {
  expect(recipes).toHaveLength(6);
});

test.each(recipes.map((recipe) => [recipe.split("\n")[0]!, recipe] as const))(
  "%s: as many files as its title says, its tests and its model",
  (title, recipe) => {
    const files = [...recipe.matchAll(/^\d+\. /gm)].length;
    expect(title).toMatch(new RegExp(`: ${files} files\\)$`));
    expect(recipe).toMatch(/^`npx jest [^`]+`$/m);
    expect(recipe).toMatch(/^Models?\b.*"/m);
  },
);
