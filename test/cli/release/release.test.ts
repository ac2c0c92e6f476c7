import { strFromU8, strToU8, unzipSync } from "fflate";
import { archive, type Files, sha256 } from "../../../src/cli/release/archive";
import { releaseFiles } from "../../../src/cli/release/releaseFiles";

const files = (texts: Readonly<Record<string, string>>): Files =>
  new Map(Object.entries(texts).map(([path, text]) => [path, strToU8(text)]));

const BUILD = {
  "taskpane.html": "Bereich",
  "assets/icon-16.png": "Bild",
  "manifest.xml": "Manifest",
  "sbom.cdx.json": "Stückliste",
  "third-party-licences.txt": "Lizenzen",
};
const TRIAL = {
  ...BUILD,
  "taskpane.html": "Bereich zum Test",
  "manifest.xml": "Manifest zum Test",
};

const released = (host: string) =>
  releaseFiles({
    host,
    build: files(BUILD),
    trial: files(TRIAL),
    others: files({ "CHANGELOG.md": "Änderungen" }),
  });

test("what the web server gets, what Excel gets, and what lies beside", () => {
  const all = released("https://excel.kreis.example/kim/");
  const texts = Object.fromEntries([...all].map(([path, bytes]) => [path, strFromU8(bytes)]));
  expect(texts).toEqual({
    "CHANGELOG.md": "Änderungen",
    "manifest.xml": "Manifest",
    "manifest-test.xml": "Manifest zum Test",
    "sbom.cdx.json": "Stückliste",
    "third-party-licences.txt": "Lizenzen",
    "www/kim/taskpane.html": "Bereich",
    "www/kim/assets/icon-16.png": "Bild",
    "www/kim/test/taskpane.html": "Bereich zum Test",
    "www/kim/test/assets/icon-16.png": "Bild",
    "server/nginx.conf": expect.stringContaining("server_name excel.kreis.example;"),
    "server/web.config": expect.stringContaining('<location path="test/assets">'),
    "server/Containerfile": expect.stringContaining("HEALTHCHECK"),
    "server/kim.conf": expect.stringContaining("listen 8080;"),
  });
});

test("an add-in without a folder of its own takes the whole server", () => {
  const all = released("https://kim.kreis.example/");
  expect([...all.keys()]).toContain("www/taskpane.html");
  expect([...all.keys()]).toContain("www/test/taskpane.html");
  const nginx = strFromU8(all.get("server/nginx.conf")!);
  expect(nginx.match(/location \/ \{/g)).toHaveLength(1);
  expect(nginx).not.toContain("return 404");
});

test("the order in which files are found does not change a byte", () => {
  const all = released("https://excel.kreis.example/kim/");
  const backwards = new Map([...all].reverse());
  expect(sha256(archive("kim-1.0.0", backwards))).toBe(sha256(archive("kim-1.0.0", all)));
});

test("the list of hashes names every other file of the archive", () => {
  const all = released("https://excel.kreis.example/kim/");
  const unpacked = unzipSync(archive("kim-1.0.0", all));
  const list = strFromU8(unpacked["kim-1.0.0/SHA256SUMS"]!).trimEnd().split("\n");
  const named = list.map((line) => line.split("  ") as [string, string]);
  expect(named.map(([, path]) => path).sort()).toEqual([...all.keys()].sort());
  for (const [hash, path] of named) expect(hash).toBe(sha256(unpacked[`kim-1.0.0/${path}`]!));
});
