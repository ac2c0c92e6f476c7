import { posix } from "node:path";
import { functionMetadata } from "../../src/cli/functionMetadata";
import { helpPagePath, helpPages } from "../../src/cli/helpPages";
import { localisedMetadata } from "../../src/cli/localisedMetadata";
import { FUNCTION_IDS } from "../../src/contract/contract";
import { functionText } from "../../src/locales/functionText";
import { functionTexts } from "../../src/locales/functionTexts";
import { LANGUAGES } from "../../src/locales/language";
import { contract } from "../contract/contract";

const pages = helpPages("default-src 'none'");

/** What a reader sees of a piece of HTML. */
const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
const all = (html: string, tag: string): string[] =>
  [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, "gs"))].map(([, inner]) =>
    textOf(inner!),
  );

test("every function has a page in each language, and no other page is made", () => {
  const paths = LANGUAGES.flatMap((language) =>
    FUNCTION_IDS.map((id) => helpPagePath(id, language)),
  );
  expect([...pages.keys()].sort()).toEqual(paths.sort());
  expect(new Set(paths).size).toBe(2 * FUNCTION_IDS.length);
});

test.each(LANGUAGES)(
  "Excel is told where they are, with the whole address (%s)",
  async (language) => {
    const host = "https://excel.kreis.example/kim/";
    const { functions } = localisedMetadata(await functionMetadata(), language, host);
    for (const { id, helpUrl } of functions)
      expect(helpUrl).toBe(host + helpPagePath(id as (typeof FUNCTION_IDS)[number], language));
  },
);

describe.each(LANGUAGES)("the page of a function (%s)", (language) => {
  test.each(FUNCTION_IDS)("KIM.%s", (id) => {
    const path = helpPagePath(id, language);
    const page = pages.get(path)!;
    const help = functionText(id, language);
    expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
    expect(page).not.toMatch(/<script|javascript:|\son\w+=|undefined|\[object/);

    const [main] = /<main>.*<\/main>/s.exec(page)!;
    expect(textOf(main)).toContain(help.description);
    expect(all(page, "h1")).toEqual([`KIM.${id}: ${help.title}`]);
    const headings = [...page.matchAll(/<h(\d)>/g)].map(([, level]) => Number(level));
    headings.forEach((level, i) => expect(level - (headings[i - 1] ?? 0)).toBeLessThan(2));

    const terms = all(main, "dt");
    expect(terms).toHaveLength(help.arguments.length);
    help.arguments.forEach(({ name, description }, i) => {
      expect(terms[i]!.startsWith(name)).toBe(true);
      expect(all(main, "dd")).toContain(description);
    });
    const words = Object.values(contract.find((agreed) => agreed.id === id)!.options ?? {});
    for (const [word, synonyms] of words.flatMap((options) => Object.entries(options)))
      expect(textOf(main)).toContain(
        synonyms.length > 0 ? `${word} (${synonyms.join(", ")})` : word,
      );
    const [, ...formulas] = all(main, "pre");
    expect(formulas).toEqual(functionTexts[id].examples.map((example) => example[language]));

    const links = [...page.matchAll(/href="([^"]+)"/g)].map(([, to]) =>
      posix.join(posix.dirname(path), to!),
    );
    const known = [...pages.keys(), "hilfe.html", "assets/icon-32.png"];
    expect(links.filter((to) => !known.includes(to))).toEqual([]);
    expect(links).toHaveLength(FUNCTION_IDS.length + 2);
  });
});

test("what an argument or an example holds is text, never a tag", () => {
  for (const page of pages.values()) expect(page).not.toMatch(/=KIM[^<]*[<>](?!\/)/);
});
