import type { Browser, FrameLocator, Page } from "playwright-core";
import { EMPTY } from "../../../src/workbench/examples/examples";

type CellValue = number | string | boolean;

export interface OpenWorkbench {
  readonly page: Page;
  /** The add-in's frame. */
  readonly pane: FrameLocator;
  /** Violations of a policy, failed and foreign requests, errors: what should not happen. */
  readonly complaints: readonly string[];
  /** What cells hold, asked through Excel's client library as an add-in would. */
  read(address: string, what?: "values" | "formulas" | "text"): Promise<CellValue[][]>;
}

/**
 * Opens the workbench in a window of a small notebook and waits until it can be used. Its workbook
 * is empty unless the address asks for another, its Excel late and at its worst unless it asks for
 * a kind one.
 */
export async function openWorkbench(
  browser: Browser,
  address: string,
  prepare: (page: Page) => Promise<unknown> = async () => undefined,
): Promise<OpenWorkbench> {
  const { origin } = new URL(address);
  const viewport = { width: 1366, height: 768 };
  const permissions = ["clipboard-read", "clipboard-write"];
  const context = await browser.newContext({ viewport, permissions, locale: "de-DE" });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !url.startsWith("data:")) complaints.push(`request to ${url}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  await page.exposeFunction("complain", (text: string) => complaints.push(text));
  await page.addInitScript(() => {
    window.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const { complain } = window as unknown as { complain: (text: string) => void };
      complain(`policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  await prepare(page);
  const url = new URL(address);
  if (!url.searchParams.has("workbook")) url.searchParams.set("workbook", EMPTY);
  await page.goto(url.href);
  // An example may have to be written first.
  await page.locator("#spreadsheet .o-grid").waitFor({ timeout: 120_000 });
  const pane = page.frameLocator("#pane iframe");
  return { page, pane, complaints, read: (...asked) => read(pane, ...asked) };
}

function read(pane: FrameLocator, address: string, what = "values"): Promise<CellValue[][]> {
  return pane.locator("html").evaluate(
    (_, [cells, property]) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange(cells);
        range.load(property);
        await context.sync();
        return range[property as "values"] as CellValue[][];
      }),
    [address, what] as const,
  );
}
