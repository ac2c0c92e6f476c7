import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const PAGES = ["README.md", ...readdirSync("docs", { recursive: true, encoding: "utf8" })]
  .filter((name) => name.endsWith(".md"))
  .map((name) => (name === "README.md" ? name : `docs/${name.replaceAll("\\", "/")}`));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as {
  scripts: Record<string, string>;
};

/** What a heading can be gone to by: "Geschlossene Netze" by #geschlossene-netze. */
const anchorsOf = (page: string): string[] =>
  [...readFileSync(page, "utf8").matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, "")
      .replace(/\s/g, "-"),
  );

test.each(PAGES)("every link of %s leads somewhere", (page) => {
  const text = readFileSync(page, "utf8").replace(/```[\s\S]*?```/g, "");
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!);
  const missing = links.filter((target) => {
    if (/^https?:/.test(target)) return false;
    const [path = "", anchor] = target.split("#");
    const file = path === "" ? page : normalize(join(dirname(page), decodeURI(path)));
    if (!existsSync(file)) return true;
    return anchor !== undefined && !anchorsOf(file).includes(decodeURI(anchor));
  });
  expect(missing).toEqual([]);
});

test.each(PAGES)("every command of %s is one that the package has", (page) => {
  const named = [...readFileSync(page, "utf8").matchAll(/npm run (?:--silent )?([\w:]+)/g)];
  expect(named.map(([, name]) => name!).filter((name) => !(name in scripts))).toEqual([]);
});

test("every file and folder that the pages speak of exists", () => {
  const named = PAGES.flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/`((?:src|test|docs)\/[\w./-]+)`/g)].map(
      ([, path]) => [page, path!] as const,
    ),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(([, path]) => !existsSync(path))).toEqual([]);
});
