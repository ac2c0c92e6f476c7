import { officeVersion } from "../../contract/addIn";
import type { BuildOptions } from "./buildOptions";
import { MANIFEST_ON_TRIAL } from "./trial";

const PLACEHOLDER = "https://kim.example.org/";
const NO_VERSION = "<Version>0.0.0.0</Version>";

/** The manifest of a build: its addresses, its version, and whether it is on trial. */
export function manifestText(
  text: string,
  version: string,
  { host, isTrial }: Pick<BuildOptions, "host" | "isTrial">,
): string {
  const changes = [
    [PLACEHOLDER, host],
    [NO_VERSION, `<Version>${officeVersion(version)}</Version>`],
    ...(isTrial ? MANIFEST_ON_TRIAL : []),
  ] as const;
  return changes.reduce((manifest, [from, to]) => {
    if (!manifest.includes(from)) throw new Error(`the manifest has no ${from}`);
    return manifest.replaceAll(from, to);
  }, text);
}
