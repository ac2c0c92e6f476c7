import { join } from "node:path";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";

const OFFICE_JS = "https://appsforoffice.microsoft.com/";

export interface StubbedOffice {
  /** null: a plain browser. */
  readonly host?: "Excel" | null;
  readonly language?: string;
  readonly theme?: Partial<Office.OfficeTheme>;
  readonly hangs?: boolean;
}

export interface OpenPane {
  readonly page: Page;
  /** Violations of the policy, failed and foreign requests, errors: what should not happen. */
  readonly complaints: readonly string[];
}

/** Opens the built pane with a stub in place of office.js; `width` is that of Excel's pane. */
export async function openPane(
  browser: Browser,
  address: string,
  office: StubbedOffice = {},
  options: BrowserContextOptions & { readonly width?: number } = {},
): Promise<OpenPane> {
  const { width = 320, ...rest } = options;
  const context = await browser.newContext({ viewport: { width, height: 640 }, ...rest });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith(OFFICE_JS))
      complaints.push(`request to ${url}`);
  });
  // The second is the address in the workbench's pane.
  for (const officeJs of [`${OFFICE_JS}**`, `${address}office.js`])
    await page.route(officeJs, (route) =>
      route.fulfill({ path: join(__dirname, "officeStub.js") }),
    );
  await page.addInitScript((facts) => {
    Object.assign(window, { office: facts, outcomes: [] });
  }, office);
  await page.goto(`${address}taskpane.html`);
  return { page, complaints };
}
