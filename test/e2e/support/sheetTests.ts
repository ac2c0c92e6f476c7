import type { Browser, FrameLocator } from "playwright-core";
import { launchBrowser } from "./launchBrowser";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import { startWorkbench, type Workbench } from "./startWorkbench";
import { press, stepHeading } from "./wizardPages";

const MINUTES = 60_000;

interface SheetTestOptions {
  /** Goes on in the workbook as the test before has left it, whatever else is asked for. */
  readonly continues?: boolean;
  /** The pane is at its own first page. */
  readonly isClosed?: boolean;
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
  let last: OpenWorkbench | undefined;
  beforeAll(async () => {
    browser = await launchBrowser();
    if (browser) workbench = await startWorkbench();
  }, 5 * MINUTES);
  afterAll(async () => {
    await browser?.close();
    workbench?.stop();
  });
  return (name, use, { continues = false, isClosed = false } = {}) =>
    test(
      name,
      async () => {
        if (!browser) return;
        if (!continues) {
          await last?.page.context().close();
          last = await openWorkbench(browser, workbench.address);
          if (!isClosed) {
            await press(last.pane, "Neues Förderjahr");
            await stepHeading(last.pane).waitFor();
          }
        }
        await use(last!.pane, last!);
        expect(last!.complaints).toEqual([]);
      },
      2 * MINUTES,
    );
}
