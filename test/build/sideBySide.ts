/**
 * Runs scripts of package.json at the same time, as one alone leaves a core idle. What each says is
 * printed in one piece when it is done; one that fails makes all fail.
 */
import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { LONG } from "../support/runs";

async function run(script: string): Promise<void> {
  const npm = spawn("npm", ["run", "--silent", script], { shell: process.platform === "win32" });
  const [said, complained, code] = await Promise.all([
    text(npm.stdout),
    text(npm.stderr),
    new Promise<number | null>((resolve) => npm.once("close", resolve)),
  ]);
  process.stdout.write(said);
  process.stderr.write(complained);
  if (code === 0) return;
  process.stderr.write(`npm run ${script} failed.\n`);
  process.exitCode = 1;
}

// What is shipped is built and weighed in the long run only, before its tests wait for the build.
const scripts = [...process.argv.slice(2), ...(LONG ? ["sizes"] : [])];
await Promise.all(scripts.map(run));
