import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { builtPane } from "../build/builtPane";
import { launchBrowser } from "../e2e/support/launchBrowser";
import { openPane } from "../e2e/support/openPane";
import { inLongRun } from "../support/runs";
import { type RunningNginx, startNginx } from "./startNginx";

const MINUTES = 60_000;
const HASHED = /^\w+\.([0-9a-f]{6})\.js$/;

/** Puts a version whose parts all have other hashes in the place of the one that is served. */
function update(folder: string, keepsOld: boolean): void {
  const old = readdirSync(folder).filter((name) => HASHED.test(name));
  const hashes = new RegExp(old.map((name) => HASHED.exec(name)![1]!).join("|"), "g");
  const renewed = (text: string): string =>
    text.replace(hashes, (hash) =>
      hash.replace(/./g, (digit) => (15 - parseInt(digit, 16)).toString(16)),
    );
  for (const name of [...old, "functions.js", "taskpane.html"])
    writeFileSync(join(folder, renewed(name)), renewed(readFileSync(join(folder, name), "utf8")));
  if (!keepsOld) for (const name of old) rmSync(join(folder, name));
}

async function openWizard(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Neues Förderjahr", exact: true }).click();
}

const firstStep = (page: Page): Promise<void> =>
  page.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();

/** The file that the wizard came from, if it has come. */
const wizardFile = (page: Page): Promise<string | undefined> =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name.split("/").pop()!)
      .find((name) => name.startsWith("wizard.")),
  );

inLongRun(() => {
  let browser: Browser | undefined;
  let folder: string;
  let nginx: RunningNginx | undefined;

  beforeEach(async () => {
    jest.spyOn(console, "log").mockImplementation();
    folder = mkdtempSync(join(tmpdir(), "kim-update-"));
    cpSync((await builtPane()).folder, folder, { recursive: true });
    browser = await launchBrowser();
    nginx = await startNginx(folder);
  }, 5 * MINUTES);

  afterEach(async () => {
    await browser?.close();
    await nginx?.stop();
    rmSync(folder, { recursive: true });
  });

  /** A pane that shows the overview; the wizard has not been asked for. */
  async function openOverview(): Promise<Page | undefined> {
    if (!browser || !nginx) return undefined;
    const address = `https://localhost:${nginx.ports.https}/kim/`;
    const { page } = await openPane(browser, address, {}, { ignoreHTTPSErrors: true });
    await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
    return page;
  }

  test(
    "after an update that leaves the old parts beside the new ones, an open pane goes on with its own",
    async () => {
      const page = await openOverview();
      if (!page) return;
      const before = readdirSync(folder).find((name) => name.startsWith("wizard."));
      update(folder, true);
      await openWizard(page);
      await firstStep(page);
      expect(await wizardFile(page)).toBe(before);
      await page.reload();
      await openWizard(page);
      await firstStep(page);
      expect(await wizardFile(page)).not.toBe(before);
    },
    2 * MINUTES,
  );

  test(
    "where the old parts are gone, an open pane says so and is new after one click",
    async () => {
      const page = await openOverview();
      if (!page) return;
      update(folder, false);
      await openWizard(page);
      const alert = page.getByRole("alert").filter({ hasText: "Ein Teil von KIM" });
      await alert.getByRole("button", { name: "Neu laden" }).click();
      await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
      await openWizard(page);
      await firstStep(page);
      expect(readdirSync(folder)).toContain(await wizardFile(page));
    },
    2 * MINUTES,
  );
});
