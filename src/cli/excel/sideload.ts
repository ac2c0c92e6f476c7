import { spawn } from "node:child_process";

/**
 * Fetched when it is first used: it brings a keychain library that is compiled on machines where
 * there is no Excel anyway.
 */
const TOOL = "office-addin-debugging@7.0.0";

/** Starts Excel with the add-in of a manifest, or takes the add-in out of Excel again. */
export function sideload(action: "start" | "stop", manifest: string): Promise<void> {
  const started = ["desktop", "--app", "excel", "--no-debug"];
  const options = action === "start" ? started : [];
  const parts = ["--yes", TOOL, action, manifest, ...options];
  return new Promise((done, fail) => {
    // npx is a script of the command line on Windows.
    const isScript = process.platform === "win32";
    const child = spawn("npx", isScript ? parts.map(quoted) : parts, {
      stdio: "inherit",
      shell: isScript,
    });
    child.on("error", fail);
    child.on("close", (code) =>
      code === 0 ? done() : fail(new Error(`${TOOL} ${action}: ended with ${code}`)),
    );
  });
}

/** A folder may have a space in its name. */
const quoted = (part: string): string => `"${part}"`;
