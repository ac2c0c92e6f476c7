import { readFileSync } from "node:fs";

interface Installed {
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly integrity?: string;
}
const lock = readFileSync("package-lock.json", "utf8");
const { packages } = JSON.parse(lock) as { packages: Readonly<Record<string, Installed>> };
const installed = Object.entries(packages).filter(([path]) => path !== "");
const nameOf = (path: string): string => path.split("node_modules/").pop()!;

/** Licences that let the package be used for building and testing and, where it is, passed on. */
const ALLOWED = new Set([
  ...["MIT", "MIT-0", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0"],
  ...["BlueOak-1.0.0", "CC0-1.0", "Python-2.0", "Apache-2.0 AND MIT", "(MIT OR CC0-1.0)"],
]);

/** Each looked at by itself. */
const OTHERS: Readonly<Record<string, string>> = {
  // Microsoft's own terms: goes out unchanged as part of an add-in (docs/administration.md).
  "@microsoft/office-js": "LICENSE",
  // The workbench's spreadsheet and the command `kim`; not in what Excel loads.
  "@odoo/o-spreadsheet": "LGPL-3.0-or-later",
  "@odoo/owl": "LGPL-3.0-only",
  // The workbench's icons.
  "font-awesome": "(OFL-1.1 AND MIT)",
  // Tests only, unchanged.
  "axe-core": "MPL-2.0",
  // Data that names browsers, for building.
  "caniuse-lite": "CC-BY-4.0",
  // Test certificates; the first of the two applies.
  "node-forge": "(BSD-3-Clause OR GPL-2.0)",
};

test("every installed package has a licence that was allowed", () => {
  const isAllowed = (path: string, { license = "" }: Installed): boolean =>
    license === OTHERS[nameOf(path)] || ALLOWED.has(license);
  const found = installed
    .filter(([path, facts]) => !isAllowed(path, facts))
    .map(([path, { license }]) => `${path}: ${license ?? "none"}`);
  expect(found).toEqual([]);
  const names = new Set(installed.map(([path]) => nameOf(path)));
  expect(Object.keys(OTHERS).filter((name) => !names.has(name))).toEqual([]);
});

test("packages that would run a program when installed are known, and nobody lets them", () => {
  const scripted = installed.filter(([, { hasInstallScript }]) => hasInstallScript);
  // Each brings its program in a package of its own, or is not used at all.
  expect(scripted.map(([path]) => nameOf(path)).sort()).toEqual([
    "@parcel/watcher",
    "@swc/core",
    "core-js-pure",
    "esbuild",
    "unrs-resolver",
  ]);
  // The README has the short commands, and says that they need no scripts.
  expect(readFileSync("README.md", "utf8")).toContain("`npm ci --ignore-scripts` does as well");
  const guides = ["docs/CONTRIBUTING.md", "docs/administration.md", ".ci/run"];
  for (const file of guides) {
    const calls = readFileSync(file, "utf8").match(/^.*\bnpm ci\b.*$/gm) ?? [];
    expect([file, calls.length > 0]).toEqual([file, true]);
    expect([file, calls.filter((call) => !call.includes("npm ci --ignore-scripts"))]).toEqual([
      file,
      [],
    ]);
  }
});

test("packages come from wherever npm is told to look, with a hash each", () => {
  const without = installed.filter(([, { integrity }]) => integrity === undefined);
  expect(without).toEqual([]);
  expect(lock).not.toContain('"resolved"');
});
