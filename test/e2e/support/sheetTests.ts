import type { Browser, FrameLocator } from "playwright-core";
import { launchBrowser } from "./launchBrowser";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import { startWorkbench, type Workbench } from "./startWorkbench";
import { press, stepHeading } from "./wizardPages";

const MINUTES = 60_000;

interface SheetTestOptions {
  /** The pane is at its own first page. */
  readonly isClosed?: boolean;
  /** Excel is as it is usual: late, and at its worst. */
  readonly isHarsh?: boolean;
}

export type SheetTest = (
  name: string,
  use: (pane: FrameLocator, open: OpenWorkbench) => Promise<void>,
  options?: SheetTestOptions,
) => void;

/**
 * Starts the workbench for a test file. The tests begin at an empty workbook with the wizard's
 * first step beside it; nothing may be complained of in the end.
 */
export function sheetTests(): SheetTest {
  let browser: Browser | undefined;
  let workbench: Workbench;
  beforeAll(async () => {
    browser = await launchBrowser();
    if (browser) workbench = await startWorkbench();
  }, 5 * MINUTES);
  afterAll(async () => {
    await browser?.close();
    workbench?.stop();
  });
  return (name, use, { isClosed = false, isHarsh = false } = {}) =>
    test(
      name,
      async () => {
        if (!browser) return;
        const address = workbench.address + (isHarsh ? "?excel=harsh" : "");
        const open = await openWorkbench(browser, address);
        if (!isClosed) {
          await press(open.pane, "Neues Förderjahr");
          await stepHeading(open.pane).waitFor();
        }
        await use(open.pane, open);
        expect(open.complaints).toEqual([]);
        await open.page.context().close();
      },
      2 * MINUTES,
    );
}
