import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inLongRun } from "../support/runs";
import { violationsAndSmallTargets } from "./support/axeViolations";
import { launchBrowser } from "./support/launchBrowser";
import { paneFolder, servePane } from "./support/serveFolder";

const FOLDERS = ["handbuch", "hilfe", "help"];
const MINUTES = 60_000;

const pagesIn = (folder: string): string[] => [
  "hilfe.html",
  ...FOLDERS.flatMap((each) =>
    readdirSync(join(folder, each))
      .filter((name) => name.endsWith(".html"))
      .map((name) => `${each}/${name}`),
  ),
];

const attributes = (page: string, name: string): string[] =>
  [...page.matchAll(new RegExp(`\\b${name}="([^"]*)"`, "g"))].map(([, value]) => value!);

test(
  "every link and picture of help and manual leads to what is served, down to the heading",
  async () => {
    const folder = await paneFolder();
    const pages = pagesIn(folder);
    expect(pages.filter((name) => name.startsWith("handbuch/")).length).toBeGreaterThan(10);
    const lost = pages.flatMap((name) => {
      const page = readFileSync(join(folder, name), "utf8");
      return [...attributes(page, "href"), ...attributes(page, "src")]
        .filter((target) => !/^https?:/.test(target))
        .filter((target) => {
          const [path = "", anchor] = target.split("#");
          const file = path === "" ? join(folder, name) : join(folder, dirname(name), path);
          if (!existsSync(file)) return true;
          return (
            anchor !== undefined && !attributes(readFileSync(file, "utf8"), "id").includes(anchor)
          );
        })
        .map((target) => `${name}: ${target}`);
    });
    expect(lost).toEqual([]);
  },
  5 * MINUTES,
);

test("pages of the manual run nothing, load nothing foreign, and all their pictures are small", async () => {
  const folder = await paneFolder();
  for (const name of pagesIn(folder)) {
    const page = readFileSync(join(folder, name), "utf8");
    expect([name, /<script|\son\w+=|src="https?:/.test(page)]).toEqual([name, false]);
    expect([name, page.includes("script-src 'none'")]).toEqual([name, true]);
    for (const picture of attributes(page, "src")) {
      const { length } = readFileSync(join(folder, dirname(name), picture));
      expect([picture, length < 300_000]).toEqual([picture, true]);
    }
  }
});

inLongRun(() => {
  test(
    "axe finds no fault in help and manual, and at 320 pixels no page is wider",
    async () => {
      const browser = await launchBrowser();
      if (!browser) return;
      const { address, close } = await servePane();
      try {
        const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
        const folder = await paneFolder();
        // One page of the functions in each language; they are made alike.
        const looked = pagesIn(folder).filter((name) => !/^h.*\/(?!SHARE)[A-Z]+\.html$/.test(name));
        const faults: string[] = [];
        for (const name of looked) {
          await page.goto(address + name);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          if (wide > 320) faults.push(`${name}: ${wide} pixels wide`);
          faults.push(
            ...(await violationsAndSmallTargets(page)).map((fault) => `${name}: ${fault}`),
          );
        }
        expect(faults).toEqual([]);
      } finally {
        close();
        await browser.close();
      }
    },
    5 * MINUTES,
  );
});
