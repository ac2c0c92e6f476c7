import { readFileSync } from "node:fs";
import { ALL_PAGES } from "../../src/taskpane/pageProps";

test("the help has a section for each page of the pane", () => {
  const help = readFileSync("src/taskpane/hilfe.html", "utf8");
  const sections = [...help.matchAll(/<h2 id="(\w+)">/g)].map(([, id]) => id);
  expect(sections.sort()).toEqual([...ALL_PAGES].sort());
});
