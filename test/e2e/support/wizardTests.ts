import type { Browser, Page } from "playwright-core";
import { pane as de } from "../../../src/locales/de/pane";
import { pane as en } from "../../../src/locales/en/pane";
import { launchBrowser } from "./launchBrowser";
import { openPane, type StubbedOffice } from "./openPane";
import { type ServedFolder, servePane } from "./serveFolder";
import { press, stepHeading } from "./wizardPages";

const MINUTES = 60_000;

/** A test that begins at the wizard's first step; nothing may be complained of in the end. */
export type WizardTest = (
  name: string,
  walk: (page: Page) => Promise<void>,
  office?: StubbedOffice,
  options?: Parameters<typeof openPane>[3],
) => void;

/** Serves the pane for a test file; each test has it in a new window. */
export function wizardTests(): WizardTest {
  let browser: Browser | undefined;
  let served: ServedFolder;
  beforeAll(async () => {
    browser = await launchBrowser();
    if (!browser) return;
    served = await servePane();
  }, 5 * MINUTES);
  afterAll(async () => {
    await browser?.close();
    served?.close();
  });
  return (name, walk, office, options) =>
    test(
      name,
      async () => {
        if (!browser) return;
        const { page, complaints } = await openPane(browser, served.address, office, options);
        await press(page, office?.language === "en-GB" ? en.pages.wizard : de.pages.wizard);
        await stepHeading(page).waitFor();
        await walk(page);
        expect(complaints).toEqual([]);
        await page.context().close();
      },
      2 * MINUTES,
    );
}
