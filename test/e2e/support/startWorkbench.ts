import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { EXAMPLES } from "../../../src/workbench/examples/examples";
import { exampleFile } from "../../../src/workbench/page/exampleFiles";
import { serve } from "../../../src/workbench/page/server";
import { builtOnce } from "../../support/builtOnce";

export interface Workbench {
  readonly address: string;
  stop(): void;
}

/** The workbench as `npm start` builds it, built once for all tests. */
export const builtWorkbench = (): Promise<string> =>
  builtOnce("workbench", async (built) => {
    const { stop } = await npmStart(built);
    await stop();
    // Which opens where a page asks for no other; no test has to wait until it is written.
    await exampleFile(EXAMPLES[0]!.id);
  });

/** Serves the workbench at a free port, as `npm start` does, from what that builds. */
export async function startWorkbench(): Promise<Workbench> {
  const { address, server } = await serve(await builtWorkbench(), 0);
  return { address, stop: () => void server.close() };
}

/** Runs `npm start` until it prints its address. */
async function npmStart(folder: string): Promise<{ address: string; stop(): Promise<void> }> {
  const child = spawn("npm", ["start", "--", "--output-path", join(process.cwd(), folder)], {
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
    async stop() {
      const closed = once(child, "close");
      process.kill(-child.pid!);
      await closed;
    },
  };
}
