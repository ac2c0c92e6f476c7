import { readFileSync } from "node:fs";
import { join } from "node:path";

/** An npm package that something of is passed on. */
export interface UsedPackage {
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/** The folder of the npm package a file belongs to; undefined for a file of the project. */
const folderOf = (file: string): string | undefined =>
  /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];

/** The npm packages that files come from, each once, by name and version. */
export function packagesOf(files: Iterable<string>): readonly UsedPackage[] {
  const folders = new Set([...files].flatMap((file) => folderOf(file) ?? []));
  const packages = [...folders].map((folder): UsedPackage => {
    const facts = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as UsedPackage;
    const { name, version, license } = facts;
    return { folder, name, version, license };
  });
  const place = ({ name, version }: UsedPackage): string => `${name} ${version}`;
  return packages.sort((a, b) => (place(a) < place(b) ? -1 : 1));
}
