import { generateCertificates } from "office-addin-dev-certs";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { IncomingHttpHeaders, Server } from "node:http";
import { serveAddIn } from "../../../src/cli/excel/serveAddIn";
import { ADDRESS, serveExcel } from "../../../src/cli/excel/serveExcel";
import { addresses, manifestProblems } from "../../manifest/manifestProblems";
import { parseXml } from "../../manifest/xml";

const folder = mkdtempSync(join(tmpdir(), "kim-excel-"));
const fileOf = (name: string): string => join(folder, name);
const [ca, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map(fileOf);
let server: Server;
let port: number;

beforeAll(async () => {
  jest.spyOn(console, "log").mockImplementation();
  // As `npm run excel` gets them, but trusted by nobody but this test.
  await generateCertificates(ca, cert, key, 1);
  cpSync("assets", fileOf("served/assets"), { recursive: true });
  const manifest = readFileSync("manifest.xml", "utf8");
  const served = manifest.replaceAll("https://kim.example.org/", ADDRESS);
  writeFileSync(fileOf("served/manifest.xml"), served);
  const credentials = { cert: readFileSync(cert!), key: readFileSync(key!) };
  server = await serveAddIn(fileOf("served"), credentials, 0);
  ({ port } = server.address() as AddressInfo);
}, 60_000);

afterAll(() => {
  server?.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** What a client gets that trusts this authority only. */
const ask = (path: string, trusted?: Buffer): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get({ host: "localhost", port, path, ca: trusted, agent: false }, (response) => {
      let text = "";
      response.on("data", (part: Buffer) => (text += part.toString()));
      const { statusCode: status, headers } = response;
      response.on("end", () => resolve({ status, headers, text }));
    }).on("error", reject);
  });

test("who trusts the authority gets the manifest and the icons that it names", async () => {
  const authority = readFileSync(ca!);
  const manifest = await ask("/manifest.xml", authority);
  expect([manifest.status, manifest.headers["cache-control"]]).toEqual([200, "no-store"]);
  expect(manifest.headers["access-control-allow-origin"]).toBe("*");
  expect(manifestProblems(manifest.text)).toEqual([]);
  const named = addresses(parseXml(manifest.text));
  expect(named.filter((address) => !address.startsWith(ADDRESS))).toEqual([]);
  const icons = named.filter((address) => address.endsWith(".png"));
  for (const icon of new Set(icons)) {
    const { pathname } = new URL(icon);
    const { status, headers } = await ask(pathname, authority);
    expect([pathname, status, headers["cache-control"]]).toEqual([pathname, 200, "max-age=60"]);
    expect(headers["content-type"]).toBe("image/png");
  }
});

test("who does not trust it gets nothing", async () => {
  await expect(ask("/manifest.xml")).rejects.toThrow(/certificate/);
});

test("what is not there or lies outside is not served", async () => {
  const authority = readFileSync(ca!);
  for (const path of ["/nothing.js", "/../ca.crt", "/%2e%2e/ca.crt", "/..%2fca.crt"])
    expect([path, (await ask(path, authority)).status]).toEqual([path, 404]);
});

test("where there is no Excel, npm run excel says so at once", () => {
  const platform = Object.getOwnPropertyDescriptor(process, "platform")!;
  Object.defineProperty(process, "platform", { ...platform, value: "linux" });
  try {
    expect(() => serveExcel({} as never)).toThrow("npm start opens the workbench");
  } finally {
    Object.defineProperty(process, "platform", platform);
  }
});
