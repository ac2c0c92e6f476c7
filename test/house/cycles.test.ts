import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Each file with those that are loaded because of it; types alone load nothing. */
type Imports = ReadonlyMap<string, readonly string[]>;

const IMPORT = /^(?:import|export)\s+(?!type\b)(?:([^;"]*?)\s+from\s+)?"(\.[^"]*)";/gm;
const isTypesAlone = (names = ""): boolean =>
  /^\{(?:\s*type\s+\w+(?:\s+as\s+\w+)?\s*,?)+\s*\}$/.test(names);

function importsOf(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => /\.tsx?$/.test(path));
  return new Map(
    files.map((file) => {
      const found = [...readFileSync(file, "utf8").matchAll(IMPORT)]
        .filter(([, names]) => !isTypesAlone(names))
        .map(([, , name]) => join(dirname(file), name!));
      const paths = found.map((path) =>
        [".ts", ".tsx", "/index.ts"].map((end) => path + end).find(existsSync),
      );
      return [file, paths.filter((path) => path !== undefined)];
    }),
  );
}

/** The first circle that is found: a file imports the next, the last the first. */
function circleIn(imports: Imports): readonly string[] | undefined {
  const finished = new Set<string>();
  const look = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return path.slice(path.indexOf(file));
    if (finished.has(file)) return undefined;
    for (const next of imports.get(file) ?? []) {
      const circle = look(next, [...path, file]);
      if (circle) return circle;
    }
    finished.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = look(file, []);
    if (circle) return circle;
  }
  return undefined;
}

test("no file needs itself by a detour", () => {
  const imports = importsOf("src");
  // Else nothing was read.
  expect(imports.get(join("src", "functions", "index.ts"))).toContain(
    join("src", "functions", "catalogue.ts"),
  );
  expect(circleIn(imports)).toBeUndefined();
});

test("a circle is found, and a file that two import is none", () => {
  const diamond = { a: ["b", "c"], b: ["d"], c: ["d"], d: [] };
  expect(circleIn(new Map(Object.entries(diamond)))).toBeUndefined();
  expect(circleIn(new Map(Object.entries({ ...diamond, d: ["c"] })))).toEqual(["d", "c"]);
});
