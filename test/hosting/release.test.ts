import { unzipSync } from "fflate";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page } from "playwright-core";
import packageJson from "../../package.json";
import { checkInstallation } from "../e2e/support/checkInstallation";
import { launchBrowser } from "../e2e/support/launchBrowser";
import { openWorkbench } from "../e2e/support/openWorkbench";
import { startWorkbench } from "../e2e/support/startWorkbench";
import { inLongRun } from "../support/runs";
import { type RunningNginx, startNginx } from "./startNginx";

const MINUTES = 60_000;
const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const NAME = `kim-${packageJson.version}`;

/** The ZIP that `npm run release` makes for a server on this machine. */
function release(): Uint8Array {
  const command = ["run", "--silent", "release", "--", "--host", "https://localhost/kim/"];
  const { status, stderr } = spawnSync("npm", command, { encoding: "utf8" });
  if (status !== 0) throw new Error(stderr);
  return readFileSync(`release/${NAME}.zip`);
}

function unpack(zip: Uint8Array, folder: string): void {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: Buffer;
}

const ask = ({ ports, authority }: RunningNginx, path: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const place = { host: "localhost", family: 4, port: ports.https, path, agent: false };
    const asked = request({ ...place, ca: readFileSync(authority) }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () => {
        const headers = response.headers as Record<string, string>;
        resolve({ status: response.statusCode!, headers, body: Buffer.concat(parts) });
      });
    });
    asked.on("error", reject).end();
  });

/**
 * The add-in's frame gets from nginx what it asks of the workbench; returns the names of the files.
 * Excel's own part comes from Excel: here from the workbench.
 */
async function serveFrame(
  page: Page,
  nginx: RunningNginx,
  workbench: string,
): Promise<Set<string>> {
  const served = new Set<string>();
  await page.route(`${workbench}**`, async (route) => {
    const asked = route.request();
    if (asked.frame() === page.mainFrame()) return route.continue();
    const { pathname, search } = new URL(asked.url());
    served.add(pathname.slice(1));
    return route.fulfill(await ask(nginx, `/kim${pathname}${search}`));
  });
  await page.route(`${MICROSOFT}*`, async (route) =>
    route.fulfill({ response: await route.fetch({ url: `${workbench}office.js` }) }),
  );
  return served;
}

inLongRun(() => {
  const folder = mkdtempSync(join(tmpdir(), "kim-released-"));
  let zip: Uint8Array;

  beforeAll(() => {
    jest.spyOn(console, "log").mockImplementation();
    zip = release();
    unpack(zip, folder);
  }, 10 * MINUTES);

  afterAll(() => rmSync(folder, { recursive: true }));

  test(
    "a second release of the same sources has the same bytes",
    () => expect(Buffer.compare(release(), zip)).toBe(0),
    10 * MINUTES,
  );

  test("every file of a release has the hash that its list names", () => {
    const check = ["--check", "--quiet", "--strict", "SHA256SUMS"];
    const { status, stdout, stderr } = spawnSync("sha256sum", check, {
      cwd: join(folder, NAME),
      encoding: "utf8",
    });
    expect([stdout, stderr, status]).toEqual(["", "", 0]);
  });

  test(
    "behind nginx, with the workbench as Excel, it calculates, checks itself and opens the wizard",
    async () => {
      const browser = await launchBrowser();
      const nginx = await startNginx(join(folder, NAME, "www/kim"));
      const workbench = await startWorkbench();
      try {
        if (!browser || !nginx) return;
        let served = new Set<string>();
        const { page, pane, complaints, read } = await openWorkbench(
          browser,
          `${workbench.address}?excel=kind`,
          async (opened) => (served = await serveFrame(opened, nginx, workbench.address)),
        );
        await pane.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
        await pane.locator("html").evaluate(() =>
          Excel.run(async (context) => {
            const sheet = context.workbook.worksheets.add();
            sheet.getRange("A1").formulas = [["=KIM.SHARE(50000,{39;35;14;12})"]];
            sheet.activate();
            await context.sync();
          }),
        );
        expect(await read("A1:A4")).toEqual([[19_500], [17_500], [7000], [6000]]);
        await checkInstallation(pane, page);
        await pane.getByText(/Alle \d+ Punkte sind in Ordnung\./).waitFor({ timeout: MINUTES });
        await pane.getByRole("button", { name: "Neues Förderjahr", exact: true }).click();
        await pane.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();
        expect([...served]).toEqual(
          expect.arrayContaining([
            "taskpane.html",
            "functions.js",
            expect.stringMatching(/^pane\.[0-9a-f]{6}\.js$/),
            expect.stringMatching(/^wizard\.[0-9a-f]{6}\.js$/),
          ]),
        );
        // Office.js is asked of Microsoft, as in Excel.
        expect(complaints.filter((each) => each !== `request to ${MICROSOFT}`)).toEqual([]);
      } finally {
        await browser?.close();
        workbench.stop();
        await nginx?.stop();
      }
    },
    5 * MINUTES,
  );
});
