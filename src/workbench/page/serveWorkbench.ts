import type { Compiler } from "webpack";
import { EXAMPLES } from "../examples/examples";
import { exampleFile, writeOtherExamples } from "./exampleFiles";
import { openBrowser } from "./openBrowser";
import { serve } from "./server";

const PORT = 3100;

/**
 * A plugin for webpack: serves what was built and says where. KIM_PORT=0 takes any free port. The
 * example that opens is written while webpack builds, the others after it; KIM_EXAMPLES=asked
 * leaves each until a page asks for it.
 */
export const serveWorkbench = (compiler: Compiler): void => {
  let address: string | undefined;
  if (process.env.KIM_EXAMPLES !== "asked")
    // A page that asks for one that fails says so.
    exampleFile(EXAMPLES[0]!.id)
      .then(writeOtherExamples)
      .catch(() => undefined);
  compiler.hooks.done.tapPromise("serveWorkbench", async (stats) => {
    if (address !== undefined || stats.hasErrors()) return;
    ({ address } = await serve(compiler.outputPath, Number(process.env.KIM_PORT ?? PORT)));
    const seconds = process.uptime().toFixed(1);
    process.stdout.write(`\nKIM is ready after ${seconds} s: ${address}\nCtrl+C ends it.\n\n`);
    openBrowser(address);
  });
};
