import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { parseArgs } from "node:util";
import packageJson from "../../../package.json";
import { buildOptions } from "../build/buildOptions";
import { TRIAL_FOLDER } from "../hosting/served";
import { archive, type Files, sha256 } from "./archive";
import { releaseFiles } from "./releaseFiles";

/**
 * npm run release -- --host https://excel.kreis.example/kim/ [--officejs self]: puts into the
 * folder release a ZIP for an operator's server, and its hash. The same commit gives the same
 * bytes.
 */
const { values } = parseArgs({
  options: { host: { type: "string" }, officejs: { type: "string" } },
});
if (values.host === undefined) {
  process.stderr.write(
    "say where the files will be served: npm run release -- --host https://excel.kreis.example/kim/\n",
  );
  process.exit(2);
}
const { host } = buildOptions(values, true);
const name = `kim-${packageJson.version}`;

const work = mkdtempSync(join(tmpdir(), "kim-release-"));
try {
  const build = built("build", host);
  const trial = built("trial", `${host}${TRIAL_FOLDER}`, "stage=test");
  run("npm", "pack", "--pack-destination", work);
  const [packed] = readdirSync(work).filter((file) => file.endsWith(".tgz"));
  const others = new Map([
    [packed!, readFileSync(join(work, packed!))],
    ...["CHANGELOG.md", "administration.md"].map(
      (file) => [file, readFileSync(join("docs", file))] as const,
    ),
  ]);
  const zip = archive(name, releaseFiles({ host, build, trial, others }));
  mkdirSync("release", { recursive: true });
  writeFileSync(`release/${name}.zip`, zip);
  writeFileSync(`release/${name}.zip.sha256`, `${sha256(zip)}  ${name}.zip\n`);
  process.stdout.write(`release/${name}.zip\n${sha256(zip)}\n`);
} finally {
  rmSync(work, { recursive: true });
}

/** The files of `npm run build` for an address. */
function built(folder: string, address: string, ...env: readonly string[]): Files {
  const { officejs } = values;
  const told = [`host=${address}`, ...env, ...(officejs ? [`officejs=${officejs}`] : [])];
  const output = join(work, folder);
  const options = told.flatMap((each) => ["--env", each]);
  run("npm", "run", "--silent", "build", "--", "--output-path", output, ...options);
  return filesIn(output);
}

function run(command: string, ...args: readonly string[]): void {
  const { status } = spawnSync(command, args, { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}: exit code ${status}`);
}

function filesIn(folder: string): Files {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  return new Map(
    files.map((each) => {
      const path = join(each.parentPath, each.name);
      return [relative(folder, path).split(sep).join("/"), readFileSync(path)] as const;
    }),
  );
}
