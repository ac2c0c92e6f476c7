import { getHttpsServerOptions } from "office-addin-dev-certs";
import { join } from "node:path";
import type { Compiler } from "webpack";
import { serveAddIn } from "./serveAddIn";
import { sideload } from "./sideload";

const PORT = 3000;
/** The manifest names it in every address. */
export const ADDRESS = `https://localhost:${PORT}/`;

const HAS_EXCEL = ["win32", "darwin"];

/**
 * A plugin for webpack: after the first build it serves the add-in with a certificate that this
 * machine trusts (the system asks once) and starts Excel with it. Ctrl+C takes it out again.
 */
export const serveExcel = (compiler: Compiler): void => {
  if (!HAS_EXCEL.includes(process.platform))
    throw new Error("Excel runs on Windows and Mac. Here, npm start opens the workbench.");
  const manifest = join(compiler.outputPath, "manifest.xml");
  let isServed = false;
  compiler.hooks.done.tapPromise("serveExcel", async (stats) => {
    if (isServed || stats.hasErrors()) return;
    isServed = true;
    await serveAddIn(compiler.outputPath, await getHttpsServerOptions(), PORT);
    process.stdout.write(`\nKIM is served at ${ADDRESS}\nCtrl+C takes it out of Excel.\n\n`);
    await sideload("start", manifest);
  });
  process.once("SIGINT", () => {
    const end = (): never => process.exit();
    sideload("stop", manifest).then(end, end);
  });
};
