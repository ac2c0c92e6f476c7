import { type UsedPackage } from "./packagesOf";

/** What package-lock.json says of the packages that are installed. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly integrity?: string } | undefined>>;
}

/** The project as package.json describes it. */
export interface Project {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

/**
 * A software bill of materials (CycloneDX 1.6, ECMA-424): the npm packages of which something is in
 * a build, each with its licence and the hash by which npm installed it. The same for the same
 * build: it has no date and no number of its own.
 */
export function softwareBill(
  project: Project,
  packages: readonly UsedPackage[],
  lock: Lock,
): string {
  const bill = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: { component: { type: "application", ...component(project) } },
    components: packages.map((used) => ({
      type: "library",
      ...component(used),
      hashes: [{ alg: "SHA-512", content: sha512Of(used, lock) }],
    })),
  };
  return `${JSON.stringify(bill, null, 2)}\n`;
}

function component({ name, version, license }: Project) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  // A licence that has no name of its own is a text to be read.
  const known = /^[\w.+-]+$/.test(license) ? { id: license } : { name: license };
  return { "bom-ref": purl, name, version, licenses: [{ license: known }], purl };
}

/** Hexadecimal, where npm keeps it in base 64. */
function sha512Of({ folder, name }: UsedPackage, { packages }: Lock): string {
  const installed = folder.replaceAll("\\", "/").replace(/^.*?\/(?=node_modules\/)/, "");
  const integrity = /^sha512-(.+)$/.exec(packages[installed]?.integrity ?? "")?.[1];
  if (integrity === undefined) throw new Error(`package-lock.json has no sha512 of ${name}`);
  return Buffer.from(integrity, "base64").toString("hex");
}
