import type { Browser, FrameLocator } from "playwright-core";
import { launchBrowser } from "./launchBrowser";
import { type OpenWorkbench, openWorkbench } from "./openWorkbench";
import { startWorkbench, type Workbench } from "./startWorkbench";
import { press, stepHeading } from "./wizardPages";

const MINUTES = 60_000;
const EMPTY = { sheets: [{ id: "sheet1", name: "Tabelle1", colNumber: 30, rowNumber: 200 }] };

export type SheetTest = (
  name: string,
  use: (pane: FrameLocator, open: OpenWorkbench) => Promise<void>,
  options?: { readonly isClosed?: boolean },
) => void;

/**
 * Starts the workbench for a test file. The tests begin at an empty workbook with the wizard's
 * first step beside it, `isClosed`: with the pane's own first page; nothing may be complained of in the end.
 */
export function sheetTests(): SheetTest {
  let browser: Browser | undefined;
  let workbench: Workbench;
  beforeAll(async () => {
    browser = await launchBrowser();
    if (browser) workbench = await startWorkbench();
  }, 2 * MINUTES);
  afterAll(async () => {
    await browser?.close();
    workbench?.stop();
  });
  return (name, use, { isClosed = false } = {}) =>
    test(
      name,
      async () => {
        if (!browser) return;
        const open = await openWorkbench(browser, workbench.address, (page) =>
          page.addInitScript(
            (workbook) => sessionStorage.setItem("workbook", workbook),
            JSON.stringify(EMPTY),
          ),
        );
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
