import { readdirSync, readFileSync } from "node:fs";
import { request as plainRequest, type IncomingHttpHeaders } from "node:http";
import { request } from "node:https";
import { gunzipSync } from "node:zlib";
import { HEADERS, TEXT_TYPES } from "../../src/cli/hosting/served";
import { builtPane } from "../build/builtPane";
import { launchBrowser } from "../e2e/support/launchBrowser";
import { openPane } from "../e2e/support/openPane";
import { longOnly } from "../support/runs";
import { type RunningNginx, startNginx } from "./startNginx";

const MINUTES = 60_000;
let folder: string;
let nginx: RunningNginx | undefined;

beforeAll(async () => {
  jest.spyOn(console, "log").mockImplementation();
  ({ folder } = await builtPane());
  nginx = await startNginx(folder);
}, 5 * MINUTES);

afterAll(() => nginx?.stop());

/** A test that needs nginx; what starts it says why there is none. */
const nginxTest = (name: string, look: (running: RunningNginx) => Promise<void>): void =>
  longOnly(test)(name, () => (nginx ? look(nginx) : Promise.resolve()), MINUTES);

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly content: Buffer;
}

const ask = (
  { ports, authority }: RunningNginx,
  path: string,
  options: { readonly method?: string; readonly headers?: Record<string, string> } = {},
  plain = false,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const place = { host: "localhost", family: 4, path, agent: false, ...options };
    const asked = plain
      ? plainRequest({ ...place, port: ports.http })
      : request({ ...place, port: ports.https, ca: readFileSync(authority) });
    asked.on("response", (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      const { statusCode: status, headers } = response;
      response.on("end", () => resolve({ status, headers, content: Buffer.concat(parts) }));
    });
    asked.on("error", reject).end();
  });

const hashed = (): string =>
  readdirSync(folder).find((name) => /^pane\.[0-9a-f]{6}\.js$/.test(name))!;

nginxTest("the sample leaves nothing to complain of", async ({ said }) => expect(said()).toBe(""));

nginxTest(
  "every kind of file comes whole, with its type, its headers and its time to keep",
  async (running) => {
    const year = "public, max-age=31536000, immutable";
    const day = "public, max-age=86400";
    const expected: [file: string, type: string, keep: string][] = [
      ["taskpane.html", "text/html; charset=utf-8", "no-cache"],
      ["hilfe.html", "text/html; charset=utf-8", "no-cache"],
      ["functions.js", "text/javascript; charset=utf-8", "no-cache"],
      ["functions.de.json", "application/json; charset=utf-8", "no-cache"],
      ["manifest.xml", "text/xml; charset=utf-8", "no-cache"],
      ["LICENSE.txt", "text/plain; charset=utf-8", "no-cache"],
      ["assets/icon-32.png", "image/png", day],
      ["assets/icon.svg", "image/svg+xml; charset=utf-8", day],
      [hashed(), "text/javascript; charset=utf-8", year],
    ];
    for (const [file, type, keep] of expected) {
      const { status, headers, content } = await ask(running, `/kim/${file}`);
      expect([file, status, headers["content-type"]]).toEqual([file, 200, type]);
      expect([file, headers["cache-control"]]).toEqual([file, keep]);
      for (const [name, value] of Object.entries(HEADERS))
        expect([file, name, headers[name.toLowerCase()]]).toEqual([file, name, value]);
      expect(headers["x-frame-options"]).toBeUndefined();
      expect(headers.server).toBe("nginx");
      expect(content.equals(readFileSync(`${folder}/${file}`))).toBe(true);
    }
  },
);

nginxTest("texts come compressed to whoever takes them so", async (running) => {
  for (const file of ["functions.js", "functions.de.json", "taskpane.html"]) {
    const asked = { headers: { "accept-encoding": "gzip" } };
    const { headers, content } = await ask(running, `/kim/${file}`, asked);
    expect([file, headers["content-encoding"], headers.vary]).toEqual([
      file,
      "gzip",
      "Accept-Encoding",
    ]);
    expect(gunzipSync(content).equals(readFileSync(`${folder}/${file}`))).toBe(true);
  }
  expect(TEXT_TYPES).not.toContain("image/png");
});

nginxTest("what has not changed is not sent again", async (running) => {
  const { headers } = await ask(running, "/kim/functions.js");
  const asked = { headers: { "if-none-match": headers.etag! } };
  expect((await ask(running, "/kim/functions.js", asked)).status).toBe(304);
});

nginxTest(
  "http leads to https; nothing is listed, nothing is taken, nothing beside the add-in is served",
  async (running) => {
    const { status, headers } = await ask(running, "/kim/taskpane.html?a=1", {}, true);
    const { https } = running.ports;
    expect([status, headers.location]).toEqual([
      301,
      `https://localhost:${https}/kim/taskpane.html?a=1`,
    ]);
    expect((await ask(running, "/kim/assets/")).status).toBe(403);
    for (const path of ["/site.key", "/kim/../site.key", "/kim../site.key", "/"])
      expect([path, (await ask(running, path)).status]).toEqual([path, 404]);
    for (const method of ["POST", "PUT", "DELETE"])
      expect([method, (await ask(running, "/kim/functions.js", { method })).status]).toEqual([
        method,
        403,
      ]);
    const missing = await ask(running, "/kim/fehlt.js");
    expect([missing.status, missing.headers["x-content-type-options"]]).toEqual([404, "nosniff"]);
  },
);

nginxTest(
  "the pane opens from it in a browser, and nothing is complained of",
  async ({ ports }) => {
    const browser = await launchBrowser();
    if (!browser) return;
    try {
      const address = `https://localhost:${ports.https}/kim/`;
      const { page, complaints } = await openPane(
        browser,
        address,
        {},
        { ignoreHTTPSErrors: true },
      );
      await page.getByRole("heading", { level: 1, name: "Übersicht" }).waitFor();
      await page.getByRole("button", { name: "Neues Förderjahr", exact: true }).click();
      await page.getByRole("heading", { level: 1, name: /Schritt 1/ }).waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await browser.close();
    }
  },
);
