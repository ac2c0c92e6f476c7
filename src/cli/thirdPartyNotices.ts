import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface PackageFacts {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The folder of the npm package a file belongs to; undefined for a file of the project. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** The package's licence text. A package without one cannot be passed on: an error. */
function licenceText(folder: string): string {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
  if (!file) throw new Error(`No licence text in ${folder}`);
  return readFileSync(join(folder, file), "utf8").trim();
}

/**
 * Names, versions, licences and licence texts of the npm packages that the given files come from,
 * sorted by name: what has to go with a bundle that contains them.
 */
export function thirdPartyNotices(files: Iterable<string>): string {
  const folders = new Set<string>();
  for (const file of files) {
    const folder = packageFolder(file);
    if (folder) folders.add(folder);
  }
  const notices = [...folders].map((folder) => {
    const facts = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as PackageFacts;
    return `${facts.name} ${facts.version} (${facts.license})\n\n${licenceText(folder)}\n`;
  });
  return notices.sort().join(`\n${"=".repeat(72)}\n\n`);
}
