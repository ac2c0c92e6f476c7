import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Workbench {
  readonly address: string;
  stop(): void;
}

/** Runs `npm start` until it prints its address, at a free port and with a folder of its own. */
export async function startWorkbench(): Promise<Workbench> {
  const folder = mkdtempSync(join(tmpdir(), "kim-workbench-"));
  const child = spawn("npm", ["start", "--", "--output-path", folder], {
    env: { ...process.env, KIM_PORT: "0", KIM_BROWSER: "none", KIM_EXAMPLES: "asked" },
    // A group of its own, so that what npm starts can be stopped with it.
    detached: true,
  });
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    const read = (data: Buffer) => {
      printed += data.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed);
      if (found) resolve(found[0]);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("close", () => reject(new Error(printed)));
  });
  return {
    address,
    stop() {
      process.kill(-child.pid!);
      rmSync(folder, { recursive: true });
    },
  };
}
