import { readFileSync } from "node:fs";
import packageJson from "../../package.json";
import { officeVersion } from "../../src/contract/addIn";
import { manifestText } from "../../src/cli/build/manifestText";
import { addresses, manifestProblems } from "../manifest/manifestProblems";
import { childNamed, parseXml } from "../manifest/xml";

const HOST = "https://excel.kreis.example/kim/";
const MANIFEST = readFileSync("manifest.xml", "utf8");
const made = (isTrial: boolean, text = MANIFEST) =>
  manifestText(text, "1.0.0-rc.2", { host: HOST, isTrial });

test.each([
  ["1.0.0-rc.1", "1.0.0.1"],
  ["1.0.0-rc.12", "1.0.0.12"],
  ["1.0.0", "1.0.0.999"],
  ["1.2.3", "1.2.3.999"],
])("version %s is %s for Office", (version, expected) => {
  expect(officeVersion(version)).toBe(expected);
});

test.each(["1.0", "1.0.0-beta.1", "1.0.0-rc.999", "v1.0.0", ""])("no version: %s", (version) => {
  expect(() => officeVersion(version)).toThrow("x.y.z");
});

test("candidates rise up to the finished version, and on to the next", () => {
  const versions = ["1.0.0-rc.1", "1.0.0-rc.2", "1.0.0-rc.10", "1.0.0", "1.0.1-rc.1", "1.0.1"];
  const numbers = versions.map((each) => officeVersion(each).split(".").map(Number));
  const inOrder = [...numbers].sort((a, b) => a[2]! - b[2]! || a[3]! - b[3]!);
  expect(numbers).toEqual(inOrder);
});

test.each([false, true])("a manifest is sound and names one host (on trial: %s)", (isTrial) => {
  const manifest = made(isTrial);
  expect(manifestProblems(manifest)).toEqual([]);
  expect(childNamed(parseXml(manifest), "Version")?.text).toBe("1.0.0.2");
  for (const address of addresses(parseXml(manifest))) expect(address.startsWith(HOST)).toBe(true);
});

test("on trial it is another add-in: id, names and namespace differ, all else is the same", () => {
  const [usual, onTrial] = [made(false), made(true)].map((text) => text.split("\n"));
  const differing = usual!.flatMap((line, i) =>
    line === onTrial![i] ? [] : [onTrial![i]!.trim()],
  );
  expect(differing).toEqual([
    expect.stringMatching(/^<Id>/),
    expect.stringContaining("KIM (Test) – "),
    expect.stringContaining("KIM (test) – "),
    expect.stringContaining("KIM (test) – "),
    '<bt:String id="Namespace" DefaultValue="KIMTEST"/>',
    '<bt:String id="Group.Label" DefaultValue="KIM (Test)"/>',
  ]);
});

test("a manifest in which something to be put in is missing is refused", () => {
  expect(() => made(false, MANIFEST.replace("0.0.0.0", "1.0.0.0"))).toThrow("<Version>");
  expect(() => made(true, MANIFEST.replace('String id="Namespace"', 'String id="Other"'))).toThrow(
    "Namespace",
  );
});

test("the catalogue of public software names the package's version", () => {
  expect(readFileSync("publiccode.yml", "utf8")).toContain(
    `softwareVersion: "${packageJson.version}"`,
  );
});
