import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, join } from "node:path";

/** Where outputs are kept until anything changes of what they are built from. */
const CACHE = "node_modules/.cache/kim-tests";
const SOURCES = ["src", "assets", "manifest.xml", "LICENSE"];
const SETTINGS = ["webpack.config.js", "tsconfig.json", "package.json", "package-lock.json"];
/** Not their pictures, which tests may be about to make. */
const MANUALS = readdirSync("docs")
  .filter((name) => name.endsWith(".md"))
  .map((name) => `docs/${name}`);
const FINISHED = "finished";
/** Longer than any build takes: whoever began it is gone. */
const ABANDONED = 5 * 60_000;

/**
 * The folder with what `build` makes of the sources as they are: built by the first test file that
 * asks, in whatever process, and used by all others.
 */
export async function builtOnce(
  kind: string,
  build: (folder: string) => void | Promise<void>,
): Promise<string> {
  const folder = join(CACHE, `${kind}-${fingerprint()}`);
  const finished = `${folder}.${FINISHED}`;
  mkdirSync(CACHE, { recursive: true });
  while (!existsSync(finished)) {
    if (begin(folder)) {
      forgetOthers(kind, folder);
      try {
        await build(folder);
      } catch (error) {
        rmSync(folder, { recursive: true, force: true });
        throw error;
      }
      mkdirSync(finished);
    } else await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return folder;
}

/** Whether it is up to this process to build. */
function begin(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    const since = statSync(folder, { throwIfNoEntry: false })?.birthtimeMs ?? Date.now();
    if (Date.now() - since > ABANDONED) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

function forgetOthers(kind: string, folder: string): void {
  for (const old of readdirSync(CACHE))
    if (old.startsWith(`${kind}-`) && !old.startsWith(basename(folder)))
      rmSync(join(CACHE, old), { recursive: true, force: true });
}

/** All that is built from, as a short text. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    if (!statSync(path).isDirectory()) return void hash.update(path).update(readFileSync(path));
    for (const name of readdirSync(path).sort()) add(`${path}/${name}`);
  };
  [...SOURCES, ...SETTINGS, ...MANUALS].forEach(add);
  return hash.digest("hex").slice(0, 16);
}
