import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FUNCTION_IDS } from "../../src/contract/contract";
import { addresses, manifestProblems } from "../manifest/manifestProblems";
import { parseXml } from "../manifest/xml";
import { inLongRun } from "../support/runs";
import { build } from "./build";
import { builtPane, HOST } from "./builtPane";
import { loadBundle } from "./loadBundle";

const MINUTES = 60_000;
const MICROSOFT = "https://appsforoffice.microsoft.com";

/** Where the output lies that is looked at. */
let folder: string;
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const filesIn = (path: string): string[] =>
  readdirSync(join(folder, path)).flatMap((name) => {
    const file = join(path, name);
    return statSync(join(folder, file)).isDirectory() ? filesIn(file) : [file];
  });
const policyOf = (page: string) =>
  /content="([^"]*)"/.exec(/<meta[^>]*Content-Security-Policy[^>]*>/.exec(read(page))![0])![1]!;

inLongRun(() => {
  describe("built for an operator's server, with office.js from Microsoft", () => {
    beforeAll(async () => {
      ({ folder } = await builtPane());
    }, 5 * MINUTES);

    test("the manifest names the operator's address only, and every file it names is there", () => {
      const manifest = read("manifest.xml");
      expect(manifestProblems(manifest)).toEqual([]);
      for (const address of addresses(parseXml(manifest))) {
        expect(address.startsWith(HOST)).toBe(true);
        expect(existsSync(join(folder, address.slice(HOST.length)))).toBe(true);
      }
    });

    test("the help page of every function is there", () => {
      for (const file of ["functions.de.json", "functions.en.json"]) {
        const { functions } = JSON.parse(read(file)) as { functions: { helpUrl: string }[] };
        expect(functions.length).toBeGreaterThan(10);
        for (const { helpUrl } of functions) {
          expect(helpUrl.startsWith(HOST)).toBe(true);
          const page = helpUrl.slice(HOST.length);
          expect(read(page)).toContain("<main>");
          expect(policyOf(page)).toContain("script-src 'none'");
        }
      }
    });

    test("no file speaks of a test address", () => {
      for (const file of filesIn("").filter((name) => /\.(js|html|json|xml)$/.test(name)))
        expect(read(file)).not.toMatch(/localhost|kim\.example\.org/);
    });

    test("the page loads office.js first, then the functions, and no other script", () => {
      const scripts = [...read("taskpane.html").matchAll(/<script[^>]*src="?([^\s">]+)[^>]*>/g)];
      expect(scripts.map((match) => match[1])).toEqual([
        `${MICROSOFT}/lib/1/hosted/office.js`,
        "functions.js",
      ]);
      expect(scripts[1]![0]).toContain("defer");
    });

    test("the page may load scripts from its own server and Microsoft's, and send nothing", () => {
      const policy = policyOf("taskpane.html").split("; ");
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`script-src 'self' ${MICROSOFT}`);
      expect(policy).toContain("style-src 'self' 'unsafe-inline'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy.join()).not.toContain("unsafe-eval");
      expect(policyOf("hilfe.html")).toContain("script-src 'none'");
      const manual = readFileSync("docs/administration.md", "utf8");
      expect(policy.filter((line) => !manual.includes(`\`${line}\``))).toEqual([]);
    });

    test("no script builds code from text, which the policy would forbid", () => {
      for (const file of filesIn("").filter((name) => name.endsWith(".js")))
        expect(read(file)).not.toMatch(/\beval\(|\bnew Function\(/);
    });

    test("formulas are answered before the pane is loaded, which is asked for next", () => {
      const { functions, events } = loadBundle(read("functions.js"));
      const ids = Object.keys(functions);
      expect(events.slice(0, ids.length)).toEqual(ids);
      const requested = events.slice(ids.length);
      expect(requested).toContainEqual(expect.stringMatching(/^pane\.[0-9a-f]+\.js$/));
      for (const script of requested) expect(existsSync(join(folder, script))).toBe(true);
      const parts = functions.SHARE!(50000, [[39], [35], [14], [12]]);
      expect(JSON.stringify(parts)).toBe("[[19500],[17500],[7000],[6000]]");
    });

    test("the metadata describe exactly the functions of the bundle, in German and English", () => {
      const ids = Object.keys(loadBundle(read("functions.js")).functions).sort();
      const descriptions = ["de", "en"].map((language) => {
        const { functions } = JSON.parse(read(`functions.${language}.json`)) as {
          functions: { id: string; description: string }[];
        };
        expect(functions.map(({ id }) => id).sort()).toEqual(ids);
        return functions.map(({ description }) => description);
      });
      expect(descriptions[0]).not.toEqual(descriptions[1]);
    });
  });

  describe("built for a closed network, to be tried beside the version in use", () => {
    beforeAll(async () => {
      const { options } = await builtPane();
      folder = mkdtempSync(join(tmpdir(), "kim-output-"));
      const env = [`host=${HOST}`, "officejs=self", "stage=test"];
      build("--output-path", folder, ...env.flatMap((each) => ["--env", each]), ...options);
    }, 5 * MINUTES);

    afterAll(() => rmSync(folder, { recursive: true }));

    test("no page refers to another server", () => {
      for (const page of ["taskpane.html", "hilfe.html"]) expect(read(page)).not.toMatch(/https?:/);
      expect(policyOf("taskpane.html")).toContain("script-src 'self';");
    });

    test("office.js lies beside the page, unchanged, with its licence and without its reporting", () => {
      const files = filesIn("office-js").map((file) => file.slice("office-js/".length));
      const languages = files.filter((file) => file.endsWith("/office_strings.js"));
      expect(files.filter((file) => !languages.includes(file)).sort()).toEqual([
        "LICENSE.md",
        "SHA256SUMS",
        "excel-mac-16.00.js",
        "excel-web-16.00.js",
        "excel-win32-16.01.js",
        "o15apptofilemappingtable.js",
        "office.js",
      ]);
      expect(languages).toContain("de-de/office_strings.js");
      expect(languages).toContain("en-us/office_strings.js");
      for (const file of files.filter((name) => name.endsWith(".js"))) {
        const original = readFileSync(`node_modules/@microsoft/office-js/dist/${file}`);
        expect(readFileSync(join(folder, "office-js", file)).equals(original)).toBe(true);
      }
    });

    test("an inventory names each of these files with its hash", () => {
      const listed = read("office-js/SHA256SUMS").trimEnd().split("\n");
      const expected = filesIn("office-js")
        .filter((file) => file !== "office-js/SHA256SUMS")
        .map((file) => {
          const hash = createHash("sha256").update(readFileSync(join(folder, file)));
          return `${hash.digest("hex")}  ${file.slice("office-js/".length)}`;
        });
      expect(listed.sort()).toEqual(expected.sort());
    });

    test("its functions have names of their own, in formulas, patterns and help pages", () => {
      expect(manifestProblems(read("manifest.xml"))).toEqual([]);
      const { functions } = loadBundle(read("functions.js"));
      expect(Object.keys(functions)).toContain("SHARE");
      const texts = filesIn("").filter(
        (name) => /\.(js|html)$/.test(name) && !/^office-js/.test(name),
      );
      for (const file of texts) expect(read(file)).not.toMatch(/\bKIM\\?\.[A-Z]{3}|_KIM_/);
      const written = texts.filter((name) => read(name).includes("KIMTEST."));
      expect(written.length).toBeGreaterThan(FUNCTION_IDS.length);
    });
  });
});
