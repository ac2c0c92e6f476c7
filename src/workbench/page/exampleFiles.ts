import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { EXAMPLES } from "../examples/examples";

/** Where examples are kept until anything changes of what they are made from. */
const CACHE = "node_modules/.cache/kim-examples";
/** The add-in, the stand-in that it writes them into, and the papers' grant years. */
const SOURCES = ["src", "test/cases/grantYears"];
/** The pane writes through the same code, but is not asked. */
const UNUSED = "src/taskpane";
const PROGRAM = "src/cli/example.ts";
/** Far more than any has, in characters. */
const MOST = 50_000_000;

const run = promisify(execFile);
const written = new Map<string, Promise<string>>();

/** The example an address asks for: "/examples/kreis-unna.json". */
export const exampleAt = (pathname: string): string | undefined =>
  EXAMPLES.find(({ id }) => pathname === `/examples/${id}.json`)?.id;

/**
 * The file of an example. The add-in writes it in a process of its own when it is asked for the
 * first time, and again after the sources have changed.
 */
export function exampleFile(id: string): Promise<string> {
  const folder = join(CACHE, fingerprint());
  const file = join(folder, `${id}.json`);
  if (existsSync(file)) return Promise.resolve(file);
  const begun = written.get(file);
  if (begun) return begun;
  const writing = write(id, folder, file).finally(() => written.delete(file));
  written.set(file, writing);
  return writing;
}

/** Writes those that nobody has asked for yet, one after the other. */
export async function writeOtherExamples(): Promise<void> {
  for (const { id } of EXAMPLES) await exampleFile(id);
}

async function write(id: string, folder: string, file: string): Promise<string> {
  const { stdout } = await run(process.execPath, ["--import", "tsx", PROGRAM, id], {
    maxBuffer: MOST,
  });
  for (const old of existsSync(CACHE) ? readdirSync(CACHE) : [])
    if (join(CACHE, old) !== folder) rmSync(join(CACHE, old), { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // Whoever reads it meanwhile, or writes it too, has a whole file.
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, stdout);
  renameSync(unfinished, file);
  return file;
}

/** What examples are made from, as a short text. */
function fingerprint(): string {
  const hash = createHash("sha256");
  const add = (path: string): void => {
    if (path === UNUSED) return;
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inside = `${path}/${entry.name}`;
      if (entry.isDirectory()) add(inside);
      else hash.update(inside).update(readFileSync(inside));
    }
  };
  SOURCES.forEach(add);
  return hash.update(readFileSync("package-lock.json")).digest("hex").slice(0, 16);
}
