import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { packagesOf } from "../../src/cli/build/packagesOf";
import { type Lock, softwareBill } from "../../src/cli/build/softwareBill";

const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as Lock & {
  packages: Record<string, { version: string; integrity: string }>;
};
const PROJECT = { name: "kim-excel-addin", version: "1.0.0", license: "EUPL-1.2" };
const bill = (...names: string[]) =>
  JSON.parse(
    softwareBill(
      PROJECT,
      packagesOf(names.map((name) => resolve("node_modules", name, "x"))),
      lock,
    ),
  );

test("each package is named with version, licence and the hash that npm installed it by", () => {
  const { bomFormat, specVersion, metadata, components } = bill("decimal.js", "react", "react");
  expect([bomFormat, specVersion]).toEqual(["CycloneDX", "1.6"]);
  expect(metadata.component.purl).toBe("pkg:npm/kim-excel-addin@1.0.0");
  expect(components.map(({ name }: { name: string }) => name)).toEqual(["decimal.js", "react"]);
  const [, react] = components;
  const { version, integrity } = lock.packages["node_modules/react"]!;
  expect(react).toMatchObject({
    ...{ type: "library", version, purl: `pkg:npm/react@${version}` },
    licenses: [{ license: { id: "MIT" } }],
  });
  const hash = Buffer.from(react.hashes[0].content, "hex").toString("base64");
  expect(`sha512-${hash}`).toBe(integrity);
});

test("the name of a scoped package and a licence without a name are written as CycloneDX wants", () => {
  const [fluent] = bill("@fluentui/react-components").components;
  expect(fluent.purl).toMatch(/^pkg:npm\/%40fluentui\/react-components@/);
  const folder = resolve("node_modules/react");
  const odd = { folder, name: "react", version: "1.0.0", license: "SEE LICENSE IN LICENSE.md" };
  const { components } = JSON.parse(softwareBill(PROJECT, [odd], lock));
  expect(components[0].licenses).toEqual([{ license: { name: "SEE LICENSE IN LICENSE.md" } }]);
});

test("a package that npm did not install is refused", () => {
  const unknown = { folder: resolve("node_modules/unknown"), ...PROJECT };
  expect(() => softwareBill(PROJECT, [unknown], lock)).toThrow("no sha512 of kim-excel-addin");
});
