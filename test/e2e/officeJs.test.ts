import type { Browser, Route } from "playwright-core";
import { inLongRun } from "../support/runs";
import { axeViolations } from "./support/axeViolations";
import { launchBrowser } from "./support/launchBrowser";
import { openPane } from "./support/openPane";
import { type ServedFolder, servePane } from "./support/serveFolder";

const MINUTES = 60_000;
const OFFICE_JS = "https://appsforoffice.microsoft.com/**";
let browser: Browser | undefined;
let served: ServedFolder;

beforeAll(async () => {
  browser = await launchBrowser();
  if (browser) served = await servePane();
}, 5 * MINUTES);

afterAll(async () => {
  await browser?.close();
  served?.close();
});

/** The pane, where office.js is answered in another way than by the stub. */
async function openWith(answer: (route: Route) => Promise<void>) {
  const { page, complaints } = await openPane(browser!, served.address);
  await page.route(OFFICE_JS, answer);
  await page.reload({ waitUntil: "commit" });
  return { page, complaints };
}

const PROXY_PAGE = "<!doctype html><title>Zugriff gesperrt</title><p>Der Proxy fragt nach Ihnen.";
const script = { status: 200, contentType: "text/javascript" };

inLongRun(() => {
  test.each<[what: string, answer: (route: Route) => Promise<void>]>([
    ["cannot be reached", (route) => route.abort("connectionrefused")],
    ["is not there", (route) => route.fulfill({ status: 404, body: "" })],
    ["is the page of a proxy", (route) => route.fulfill({ ...script, body: PROXY_PAGE })],
    ["is cut off", (route) => route.fulfill({ ...script, body: "var Office = {" })],
  ])(
    "if office.js %s, the page says in words that it did not start, and offers to try again",
    async (_what, answer) => {
      if (!browser) return;
      const { page } = await openWith(answer);
      const retry = page.getByRole("link", { name: /Erneut versuchen/ });
      await retry.waitFor({ timeout: 15_000 });
      expect(await axeViolations(page)).toEqual([]);
      await page.unroute(OFFICE_JS, answer);
      await retry.click();
      await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
      await page.context().close();
    },
    MINUTES,
  );

  test(
    "if office.js is slow, the pane waits and then opens by itself, whatever it said meanwhile",
    async () => {
      if (!browser) return;
      const { page } = await openWith(async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 12_000));
        await route.fallback();
      });
      await page.getByText("KIM wird geladen").waitFor();
      await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor({ timeout: 30_000 });
      expect(await page.getByText("KIM wird geladen").isVisible()).toBe(false);
      await page.context().close();
    },
    MINUTES,
  );
});
