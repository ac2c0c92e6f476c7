import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import fluentPalette from "../../src/cli/fluentPalette";

const LIBRARY = "node_modules/@fluentui/tokens/lib/alias";

test.each(["lightColorPalette", "darkColorPalette"])("%s keeps what tells states apart", (name) => {
  const source = readFileSync(join(LIBRARY, `${name}.js`), "utf8");
  const kept = fluentPalette(source);
  expect(source).toContain("personaSharedColors[");
  expect(kept).not.toContain("personaSharedColors[");
  for (const each of ["statusColorPaletteTokens", "personaColorPaletteTokens"])
    expect(kept).toContain(`...${each}`);
  expect(kept.match(/statusSharedColors[[.]/g)).toEqual(source.match(/statusSharedColors[[.]/g));
});

test("the pane's colours are not among those left out", () => {
  const used = readdirSync("src/taskpane", { recursive: true, encoding: "utf8" })
    .filter((name) => extname(name) === ".ts" || extname(name) === ".tsx")
    .flatMap(
      (name) => readFileSync(join("src/taskpane", name), "utf8").match(/colorPalette\w+/g) ?? [],
    );
  expect(used).not.toEqual([]);
  const states = /^colorPalette(?:Red|Green|DarkOrange|Yellow|Berry|LightGreen|Marigold)[A-Z]/;
  expect(used.filter((name) => !states.test(name))).toEqual([]);
});
